/** The command line: one class per command. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
