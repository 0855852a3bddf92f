package org.chancery.readingroom.http;

import org.chancery.archive.holding.RecordId;

/** Refuses a request, in one sentence for the person who made it. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private Refusal(int status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  /** Says that what was asked for is not here. */
  public static Refusal notFound(String sentence) {
    return new Refusal(404, sentence);
  }

  /** Says that a record is not held. */
  public static Refusal noRecord(RecordId id) {
    return notFound("There is no record " + id + " in this archive.");
  }

  /** Says that what was here was taken away, and when and why. */
  public static Refusal gone(String sentence) {
    return new Refusal(410, sentence);
  }

  /** Says that the request makes no sense. */
  public static Refusal malformed(String sentence) {
    return new Refusal(400, sentence);
  }

  /** Says that it cannot be had in the form that is asked for. */
  public static Refusal notAcceptable(String sentence) {
    return new Refusal(406, sentence);
  }

  /** Says that it may not be done. */
  public static Refusal forbidden(String sentence) {
    return new Refusal(403, sentence);
  }

  /** Says that something changed between the page and its form. */
  public static Refusal conflict(String sentence) {
    return new Refusal(409, sentence);
  }

  /** Says that there is too much of it. */
  public static Refusal tooLarge(String sentence) {
    return new Refusal(413, sentence);
  }

  /** Says that it was tried too often. */
  public static Refusal tooMany(String sentence) {
    return new Refusal(429, sentence);
  }

  /** Says that the papers are still being read. */
  public static Refusal notYet() {
    return new Refusal(503, "The papers are still being read; this page will be here in a moment.");
  }

  /** Says that the papers could not be read together. */
  public static Refusal unread() {
    return new Refusal(
        503,
        "The papers could not all be read, so this page cannot be made; whoever serves them is told"
            + " why, and it is tried again.");
  }

  /** Says that the request was sent to a host that this server is not. */
  public static Refusal misdirected(String sentence) {
    return new Refusal(421, sentence);
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
