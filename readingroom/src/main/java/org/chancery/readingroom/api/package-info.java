/**
 * All that the pages show as data, under {@code /api/v1}. Start at {@link
 * org.chancery.readingroom.api.Api}. One table of routes makes both the routing and the OpenAPI
 * document; one {@link org.chancery.readingroom.api.Shape} makes both the JSON of a thing and its
 * schema: so neither can say what the other does not.
 */
@NullMarked
package org.chancery.readingroom.api;

import org.jspecify.annotations.NullMarked;
