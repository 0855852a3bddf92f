/** Files in, sources out: formats, encodings, volumes. */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
