/**
 * The archive: one folder that holds papers, finds them and never loses them. Start at {@link
 * org.chancery.archive.Archive}.
 */
@NullMarked
package org.chancery.archive;

import org.jspecify.annotations.NullMarked;
