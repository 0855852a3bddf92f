package org.chancery.intake;

/** The formats that are read. */
enum Format {
  TEXT("text/plain"),
  HTML("text/html"),
  TEI("application/tei+xml"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  /** Known, and refused with advice. */
  OLD_OFFICE("application/x-ole-storage");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }
}
