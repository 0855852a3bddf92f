/** A record as JSON, HTML or text. */
@NullMarked
package org.chancery.edition;

import org.jspecify.annotations.NullMarked;
