/** Generators of transcripts and a finder of shared corpora, for tests only. */
@NullMarked
package org.chancery.testkit;

import org.jspecify.annotations.NullMarked;
