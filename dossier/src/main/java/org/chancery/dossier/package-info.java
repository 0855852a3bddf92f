/**
 * Many records, and what only several of them together can show. Start at {@link
 * org.chancery.dossier.Dossier}.
 */
@NullMarked
package org.chancery.dossier;

import org.jspecify.annotations.NullMarked;
