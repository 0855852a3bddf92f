/** What every part of the archive names: the permanent id of a record, and what can go wrong. */
@NullMarked
package org.chancery.archive.holding;

import org.jspecify.annotations.NullMarked;
