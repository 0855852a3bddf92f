/** Reading beside named references, on the same characters in one run; not shipped. */
@NullMarked
package org.chancery.benchmarks;

import org.jspecify.annotations.NullMarked;
