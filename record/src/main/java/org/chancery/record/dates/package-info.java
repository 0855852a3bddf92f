/** Dates and hours: how papers write them, and what they mean. */
@NullMarked
package org.chancery.record.dates;

import org.jspecify.annotations.NullMarked;
