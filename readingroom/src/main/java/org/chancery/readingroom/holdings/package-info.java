/**
 * What pages and the API both show: the catalogue in memory, people, places, days, the ledger and
 * exchanges over all papers. Start at {@link org.chancery.readingroom.holdings.Holdings}.
 */
@NullMarked
package org.chancery.readingroom.holdings;

import org.jspecify.annotations.NullMarked;
