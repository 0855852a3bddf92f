/**
 * Passages by their meaning: how papers are cut into them, what makes vectors of them, and the
 * index of these, which can be made again from the papers. Likeness is not evidence: a sentence and
 * its contrary lie close together.
 */
@NullMarked
package org.chancery.archive.meaning;

import org.jspecify.annotations.NullMarked;
