package org.chancery.tei;

import javax.xml.stream.XMLStreamException;

/**
 * Well-formed XML that says of itself what cannot be; caught where the place in the file is known.
 */
final class TeiFault extends XMLStreamException {

  private static final long serialVersionUID = 1L;

  TeiFault(String message) {
    super(message);
  }
}
