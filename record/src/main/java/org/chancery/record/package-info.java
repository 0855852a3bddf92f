/**
 * One record: a transcript together with everything found in it. Start at {@link
 * org.chancery.record.RecordReader}. Arrows between the packages point down only: {@code record →
 * commitments → statements → anatomy → people → dates → language, finding}.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
