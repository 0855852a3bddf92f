/** Predictions in the scorers' form; not shipped. */
@NullMarked
package org.chancery.evaluation;

import org.jspecify.annotations.NullMarked;
