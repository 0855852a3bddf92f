/**
 * Editing in the reading room: who is signed in, what a form may do, and how a decision reaches the
 * archive. Start at {@link org.chancery.readingroom.editing.Editing}; where it is not made, no
 * route that writes exists.
 */
@NullMarked
package org.chancery.readingroom.editing;

import org.jspecify.annotations.NullMarked;
