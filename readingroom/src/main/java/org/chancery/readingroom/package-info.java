/**
 * An archive in a browser. Start at {@link org.chancery.readingroom.ReadingRoom}: it lists every
 * subject whose routes are served; each subject is a small class of its own.
 */
@NullMarked
package org.chancery.readingroom;

import org.jspecify.annotations.NullMarked;
