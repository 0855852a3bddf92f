package org.chancery.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive of papers. Nothing is unpacked to the disk; a file in it is read only as far as its
 * size allows, and the archive only as far as it has not unpacked to many times its own size.
 */
final class ZipArchive implements AutoCloseable {

  /** How many files are gone through. */
  private static final int MOST_FILES = 100_000;

  /** Text never packs so well; pictures of nothing do. */
  private static final int MOST_TIMES = 100;

  /** Below so many bytes nothing is a bomb. */
  private static final long HARMLESS = 16L << 20;

  /** Files by which other formats that are zip archives are known: Office, OpenDocument, Java. */
  private static final List<String> SIGNS =
      List.of("[Content_Types].xml", "word/document.xml", "mimetype", "META-INF/MANIFEST.MF");

  private final Path path;
  private final long limit;
  private final long packed;
  private final ZipFile zip;
  private long unpacked;

  ZipArchive(Path path, long limit) throws IOException, Unreadable {
    this.path = path;
    this.limit = limit;
    this.packed = Files.size(path);
    try {
      this.zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new Unreadable(Reasons.damaged("zip or DOCX", String.valueOf(e.getMessage())), e);
    }
  }

  /** Tells whether a file begins as zip archives do. */
  static boolean begins(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return begins(in);
    }
  }

  private static boolean begins(InputStream in) throws IOException {
    byte[] head = in.readNBytes(4);
    return head.length == 4
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
  }

  /** Tells whether this is an archive of files, not a document that is packed as one. */
  boolean isBundle() {
    return SIGNS.stream().noneMatch(sign -> zip.getEntry(sign) != null);
  }

  /** Returns its files in the order of names. */
  Iterator<Found> files() {
    List<Found> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<? extends ZipEntry> entries =
        zip.stream()
            .filter(e -> !e.isDirectory() && !passedOver(e.getName()))
            .limit(MOST_FILES + 1L)
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .toList();
    if (entries.isEmpty()) {
      return List.<Found>of(new Found.Failure(path.toString(), Reasons.emptyZip())).iterator();
    }
    if (entries.size() > MOST_FILES) {
      return List.<Found>of(new Found.Failure(path.toString(), Reasons.tooMany(MOST_FILES)))
          .iterator();
    }
    for (ZipEntry entry : entries) {
      files.add(found(entry, names.add(entry.getName())));
    }
    return files.iterator();
  }

  /** Returns the file of that name, if there is one. */
  Optional<Found> file(String name) {
    return Optional.ofNullable(zip.getEntry(name))
        .filter(e -> !e.isDirectory())
        .map(e -> found(e, true));
  }

  private static boolean passedOver(String name) {
    return name.startsWith("__MACOSX/")
        || List.of(name.split("/", -1)).stream()
            .anyMatch(
                part -> !part.equals("..") && !part.equals(".") && FoundFiles.passedOver(part));
  }

  private Found found(ZipEntry entry, boolean first) {
    String name = path + "/" + entry.getName();
    if (leadsOut(entry.getName())) {
      return new Found.Failure(name, Reasons.leadsOut());
    }
    if (!first) {
      return new Found.Failure(name, Reasons.twice());
    }
    if (entry.getSize() > limit) {
      return new Found.Failure(name, Reasons.unpacksTooLarge(limit));
    }
    if (isBomb(entry.getSize(), entry.getCompressedSize())) {
      return new Found.Failure(name, Reasons.bomb(MOST_TIMES));
    }
    unpacked += Math.max(0, entry.getSize());
    if (isBomb(unpacked, packed)) {
      return new Found.Failure(name, Reasons.bombBefore(MOST_TIMES));
    }
    try (InputStream in = zip.getInputStream(entry)) {
      if (begins(in) && !entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(".docx")) {
        return new Found.Failure(name, Reasons.zipInZip());
      }
    } catch (IOException e) {
      return new Found.Failure(name, Reasons.damaged("zip", String.valueOf(e.getMessage())));
    }
    return new Found.File(
        name,
        path.toAbsolutePath().normalize() + "/" + entry.getName(),
        Math.max(0, entry.getSize()),
        () -> new Bounded(zip.getInputStream(entry), entry.getSize()));
  }

  private static boolean isBomb(long size, long packedSize) {
    return size > HARMLESS && size / MOST_TIMES > packedSize;
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') == 1
        || name.chars().anyMatch(c -> c < ' ')
        || List.of(name.split("/", -1)).contains("..");
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing " + path, e);
    }
  }

  /** Gives no more bytes than the archive's own list promises. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long size) {
      super(in);
      this.left = size < 0 ? Long.MAX_VALUE : size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = super.read(into, from, most);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new ZipException("it unpacks to more than it promises");
      }
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      left -= skipped;
      return skipped;
    }
  }
}
