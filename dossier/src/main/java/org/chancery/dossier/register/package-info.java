/** Who appears in many papers: people and bodies with their names, offices and papers. */
@NullMarked
package org.chancery.dossier.register;

import org.jspecify.annotations.NullMarked;
