/** TEI P5 in and out: one element table for both. */
@NullMarked
package org.chancery.tei;

import org.jspecify.annotations.NullMarked;
