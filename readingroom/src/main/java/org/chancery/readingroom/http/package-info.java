/** What every subject of the reading room needs: routes, refusals, safe headers, words. */
@NullMarked
package org.chancery.readingroom.http;

import org.jspecify.annotations.NullMarked;
