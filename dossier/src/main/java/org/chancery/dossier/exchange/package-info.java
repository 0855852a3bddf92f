/** Which paper answers which: references between papers, chains of them, and what is not held. */
@NullMarked
package org.chancery.dossier.exchange;

import org.jspecify.annotations.NullMarked;
