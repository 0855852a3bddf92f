/** Who is bound to whom, to do what, until when; and what the paper shows of it. */
@NullMarked
package org.chancery.record.commitments;

import org.jspecify.annotations.NullMarked;
