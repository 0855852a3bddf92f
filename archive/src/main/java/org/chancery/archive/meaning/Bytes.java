package org.chancery.archive.meaning;

/** Vectors in eight bits a number: a quarter of the room, and directions hardly differ. */
final class Bytes {

  private Bytes() {}

  /** Returns the direction of a vector; its greatest number becomes 127. */
  static byte[] of(float[] vector) {
    float greatest = 0;
    for (float each : vector) {
      greatest = Math.max(greatest, Math.abs(each));
    }
    byte[] bytes = new byte[vector.length];
    if (greatest == 0) {
      bytes[0] = 1; // a vector without direction is not like any other in particular
      return bytes;
    }
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / greatest * 127);
    }
    return bytes;
  }
}
