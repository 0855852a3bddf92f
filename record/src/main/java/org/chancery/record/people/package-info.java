/** Persons, offices, bodies and places as a paper names them. */
@NullMarked
package org.chancery.record.people;

import org.jspecify.annotations.NullMarked;
