package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where records go: standard output, one file, or a folder with a file for each. */
interface Sink extends AutoCloseable {

  /** Takes the next record. */
  void write(Outcome.Rendered rendered) throws IOException, WrongUsage;

  /** Says that all went well and there are no more. */
  void finish() throws IOException;

  @Override
  void close() throws IOException;

  /** Returns the sink that {@code -o} names; a folder exists, or its name ends with a slash. */
  static Sink of(Form form, Optional<String> output, List<Path> inputs, Surroundings around)
      throws IOException, WrongUsage {
    if (output.isEmpty()) {
      return new Joined(form, around.out(), "NAME");
    }
    Path target = Path.of(output.get());
    if (output.get().endsWith("/") || Files.isDirectory(target)) {
      return new IntoFolder(form, target, inputs);
    }
    guard(target, inputs);
    return new IntoFile(form, target);
  }

  /** Refuses to overwrite a file that is, or may still be, read. */
  private static void guard(Path target, List<Path> inputs) throws IOException, WrongUsage {
    if (Files.exists(target)) {
      Path real = target.toRealPath();
      for (Path input : inputs) {
        if (Files.exists(input) && real.startsWith(input.toRealPath())) {
          throw new WrongUsage(Messages.overInput(target.toString()));
        }
      }
    }
  }

  /** All records one after the other, as the form allows. */
  final class Joined implements Sink {
    private final Form form;
    private final OutputStream out;
    private final String target;
    private Optional<byte[]> first = Optional.empty();
    private int count;

    Joined(Form form, OutputStream out, String target) {
      this.form = form;
      this.out = out;
      this.target = target;
    }

    @Override
    public void write(Outcome.Rendered rendered) throws IOException, WrongUsage {
      count++;
      if (form == Form.JSON || form.single()) {
        holding(rendered.bytes());
      } else {
        if (count > 1) {
          out.write(between());
        }
        out.write(rendered.bytes());
      }
    }

    /**
     * Holds the first back until it is known to be the only one: several JSON records make one
     * array.
     */
    private void holding(byte[] bytes) throws IOException, WrongUsage {
      if (count == 1) {
        first = Optional.of(bytes);
        return;
      }
      if (form.single()) {
        first = Optional.empty();
        throw new WrongUsage(Messages.needsFolder(EnumWords.word(form), target));
      }
      if (first.isPresent()) {
        out.write("[\n".getBytes(StandardCharsets.US_ASCII));
        out.write(first.get());
        first = Optional.empty();
      }
      out.write(",\n".getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
    }

    @Override
    public void finish() throws IOException {
      if (first.isPresent()) {
        out.write(first.get());
      } else if (form == Form.JSON && count > 1) {
        out.write("]\n".getBytes(StandardCharsets.US_ASCII));
      }
      out.flush();
    }

    @Override
    public void close() {}

    private byte[] between() {
      String words =
          switch (form) {
            case PAGE -> "\n" + "─".repeat(40) + "\n\n";
            case TEXT -> "\n\f\n";
            case JSON, JSONL, HTML, TEI -> "";
          };
      return words.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** One file, which appears only when it is whole. */
  final class IntoFile implements Sink {
    /** What the system then takes away as it does from every new file. */
    private static final FileAttribute<Set<PosixFilePermission>> OPEN =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

    private final Path target;
    private final Path part;
    private final OutputStream out;
    private final Joined joined;

    IntoFile(Form form, Path target) throws IOException {
      try {
        this.target = Files.isRegularFile(target) ? target.toRealPath() : target;
        this.part = beside(this.target);
        this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
      } catch (IOException e) {
        throw new TargetTrouble(target.toString(), e);
      }
      this.joined = new Joined(form, out, folder(target));
    }

    /**
     * Makes a file of a name that nobody has, readable by whom a new file here is; what is no file
     * on a disk, such as a pipe, is written itself.
     */
    private static Path beside(Path target) throws IOException {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return target;
      }
      Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
      boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
      FileAttribute<?>[] open = posix ? new FileAttribute<?>[] {OPEN} : new FileAttribute<?>[0];
      return Files.createTempFile(folder, target.getFileName() + ".", ".part", open);
    }

    private static String folder(Path target) {
      String name = target.toString();
      int dot = name.lastIndexOf('.');
      return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public void write(Outcome.Rendered rendered) throws IOException, WrongUsage {
      joined.write(rendered);
    }

    @Override
    public void finish() throws IOException {
      try {
        joined.finish();
        out.close();
        if (!part.equals(target)) {
          Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        throw new TargetTrouble(target.toString(), e);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
      if (!part.equals(target)) {
        Files.deleteIfExists(part);
      }
    }
  }

  /** A folder with one file for each record, named after its source. */
  final class IntoFolder implements Sink {
    private final Form form;
    private final Path folder;
    private final List<Path> inputs;
    private final Set<String> taken = new HashSet<>();

    IntoFolder(Form form, Path folder, List<Path> inputs) throws IOException {
      this.form = form;
      this.inputs = inputs;
      this.folder = folder;
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new TargetTrouble(folder.toString(), e);
      }
    }

    @Override
    public void write(Outcome.Rendered rendered) throws IOException, WrongUsage {
      Path target = folder.resolve(free(stem(rendered)) + form.suffix());
      guard(target, inputs);
      try {
        Files.write(target, rendered.bytes());
      } catch (IOException e) {
        throw new TargetTrouble(target.toString(), e);
      }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}

    private static String stem(Outcome.Rendered rendered) {
      String name = rendered.name();
      name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      int dot = name.lastIndexOf('.');
      String stem = dot > 0 ? name.substring(0, dot) : name;
      return rendered
          .item()
          .map(i -> stem + "-" + i.replace('/', '-').replace('\\', '-'))
          .orElse(stem);
    }

    /**
     * Numbers a name that was given before; names that differ only in case are the same to some
     * file systems.
     */
    private String free(String stem) {
      String name = stem;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = stem + "-" + n;
      }
      return name;
    }
  }
}
