/**
 * Finding papers: the index, and the search over it. Start at {@link
 * org.chancery.archive.search.Search}; {@link org.chancery.archive.search.RecordIndex} is for the
 * one process that writes. No type of the search engine is seen from outside.
 */
@NullMarked
package org.chancery.archive.search;

import org.jspecify.annotations.NullMarked;
