/**
 * One source and its transcript: text with its notation understood, as a tree of marks over
 * immutable text. Start at {@link org.chancery.transcript.TranscriptReader}. Nothing here reads
 * files, clocks or settings; all values are immutable and may be shared between threads.
 */
@NullMarked
package org.chancery.transcript;

import org.jspecify.annotations.NullMarked;
