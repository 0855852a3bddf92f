package org.chancery.archive;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a source, which can be asked for more than once. */
@FunctionalInterface
public interface Contents {

  /** Opens the bytes from their beginning; the caller closes them. */
  InputStream open() throws IOException;
}
