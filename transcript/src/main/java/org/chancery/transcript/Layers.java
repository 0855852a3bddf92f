package org.chancery.transcript;

/** Carries out the marks of a transcript to yield its layers. */
final class Layers {

  private Layers() {}

  static Layer of(Transcript transcript, Stratum stratum) {
    return Layer.identity(transcript.text());
  }
}
