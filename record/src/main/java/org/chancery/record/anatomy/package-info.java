/** The parts of one paper: protocol, matter, eschatocol, enclosures, abstract. */
@NullMarked
package org.chancery.record.anatomy;

import org.jspecify.annotations.NullMarked;
