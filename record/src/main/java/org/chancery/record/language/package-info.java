/** Words and sentences of running text, with their places in it. */
@NullMarked
package org.chancery.record.language;

import org.jspecify.annotations.NullMarked;
