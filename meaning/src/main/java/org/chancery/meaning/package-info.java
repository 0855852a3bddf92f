/**
 * A language model that runs in this process and never asks the network. Nobody names this room:
 * the archive finds it by {@link java.util.ServiceLoader}, when it lies beside the program.
 */
@NullMarked
package org.chancery.meaning;

import org.jspecify.annotations.NullMarked;
