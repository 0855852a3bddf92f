/**
 * Several states of one text compared word by word. Start at {@link
 * org.chancery.dossier.collation.Collation}.
 */
@NullMarked
package org.chancery.dossier.collation;

import org.jspecify.annotations.NullMarked;
