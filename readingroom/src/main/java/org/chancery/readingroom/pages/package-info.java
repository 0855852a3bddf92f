/** The pages for readers: read-only, made on the server, usable without script. */
@NullMarked
package org.chancery.readingroom.pages;

import org.jspecify.annotations.NullMarked;
