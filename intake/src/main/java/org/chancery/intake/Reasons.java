package org.chancery.intake;

import java.util.Locale;

/** Every reason for which a file is not read: words that follow the file's name and a colon. */
final class Reasons {

  private Reasons() {}

  static String missing() {
    return "there is no such file or folder";
  }

  static String noFile() {
    return "is a pipe or a device, which is read only when it is named itself";
  }

  static String noPermission() {
    return "you have no permission to read it";
  }

  static String broken(String detail) {
    return "cannot be read from the disk (" + detail + ")";
  }

  static String empty() {
    return "holds no words";
  }

  static String emptyFolder() {
    return "the folder holds no files";
  }

  static String archive() {
    return "is an archive and no folder of papers; to take over its papers, give its folder"
        + " 'sources'";
  }

  static String foreignLetters() {
    return "is neither in Unicode nor in the letters of Western Europe; name its encoding with"
        + " --encoding, such as --encoding windows-1251";
  }

  static String tooLarge(long bytes, long limit) {
    return "is too large to be one document ("
        + megabytes(bytes)
        + ", the limit is "
        + megabytes(limit)
        + ")";
  }

  static String endless(long limit) {
    return "goes on for more than " + megabytes(limit) + ", the limit for one document";
  }

  static String unpacksTooLarge(long limit) {
    return "unpacks to more than " + megabytes(limit) + ", the limit for a compressed file";
  }

  static String noZip() {
    return "is called .zip and is no zip archive; if it is damaged, fetch it again, and if it is a"
        + " paper, call it what it is, such as .txt";
  }

  static String emptyZip() {
    return "the zip archive holds no files";
  }

  static String tooMany(int most) {
    return String.format(
        Locale.ROOT, "holds more than %,d files; unpack it and give a folder", most);
  }

  static String leadsOut() {
    return "is refused, because its name leads out of the zip archive";
  }

  static String twice() {
    return "is refused, because the zip archive holds another file of this name";
  }

  static String bomb(int times) {
    return "is refused, because it unpacks to more than " + times + " times its packed size";
  }

  static String bombBefore(int times) {
    return "is refused, because the zip archive unpacks to more than " + times + " times its size";
  }

  static String zipInZip() {
    return "is a zip archive within a zip archive; unpack it and give the files";
  }

  static String otherFormat(String what, String advice) {
    return "is " + what + ", which Chancery does not read; " + advice;
  }

  static String unknownBinary() {
    return "is neither text nor a format that Chancery reads (plain text, DOCX, PDF, HTML, TEI)";
  }

  static String badUtf8(long offset, int line) {
    return "is UTF-8 but for the byte at offset "
        + offset
        + " (line "
        + line
        + "); mend it, or name the encoding with --encoding";
  }

  static String damaged(String format, String detail) {
    return "is a damaged " + format + " file (" + detail + ")";
  }

  static String encrypted(String format) {
    return "is a "
        + format
        + " file locked with a password; save it without the password and give it again";
  }

  static String noTextLayer(int pages) {
    String held =
        pages == 1 ? "its page is only a picture" : "its " + pages + " pages are only pictures";
    return "has no text layer: " + held + "; run text recognition (OCR) over it and give it again";
  }

  static String foreignXml(String root) {
    return "is XML whose root element is <" + root + ">; of XML, Chancery reads TEI and XHTML";
  }

  private static String megabytes(long bytes) {
    return bytes < 1L << 20
        ? String.format(Locale.ROOT, "%,d bytes", bytes)
        : String.format(Locale.ROOT, "%,d MiB", (bytes + (1L << 19)) >> 20);
  }
}
