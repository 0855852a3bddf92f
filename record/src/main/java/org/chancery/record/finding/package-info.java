/** What the reader holds to be so, with its evidence, its maker and its certainty. */
@NullMarked
package org.chancery.record.finding;

import org.jspecify.annotations.NullMarked;
