/**
 * What a reader asks for: the query language, read into a tree of clauses and written back. Start
 * at {@link org.chancery.archive.query.Query}. Knows neither the archive nor its index.
 */
@NullMarked
package org.chancery.archive.query;

import org.jspecify.annotations.NullMarked;
