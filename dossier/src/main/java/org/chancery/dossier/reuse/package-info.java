/**
 * Where else a passage stands, in full or altered. Start at {@link
 * org.chancery.dossier.reuse.ReuseIndex}.
 */
@NullMarked
package org.chancery.dossier.reuse;

import org.jspecify.annotations.NullMarked;
