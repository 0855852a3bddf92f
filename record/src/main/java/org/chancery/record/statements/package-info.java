/** Who said what to whom, with the words that prove it. */
@NullMarked
package org.chancery.record.statements;

import org.jspecify.annotations.NullMarked;
