/**
 * Two records of one conversation laid side by side. Start at {@link
 * org.chancery.dossier.parallel.ParallelAccount}.
 */
@NullMarked
package org.chancery.dossier.parallel;

import org.jspecify.annotations.NullMarked;
