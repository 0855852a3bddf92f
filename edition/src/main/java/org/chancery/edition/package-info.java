/**
 * A record made ready for its readers: a page for the terminal, a page for the browser, data. Start
 * at {@link org.chancery.edition.Edition}. Every output is a pure function of the record: the same
 * record gives the same characters on any machine.
 */
@NullMarked
package org.chancery.edition;

import org.jspecify.annotations.NullMarked;
