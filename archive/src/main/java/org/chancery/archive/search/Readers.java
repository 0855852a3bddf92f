package org.chancery.archive.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Hands out the index as it stands now. */
final class Readers implements AutoCloseable {

  /** Says on standard error that it could be faster yet; held, so that it stays quiet. */
  private static final Logger CHATTY =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private static final long LOOK_AGAIN_MILLIS = 500;

  private final Path folder;
  private final Directory directory;
  private final boolean own;
  private final AtomicReference<@Nullable SearcherManager> manager = new AtomicReference<>();
  private final InstantSource clock = InstantSource.system();
  private final AtomicLong looked = new AtomicLong();
  private final Seeker empty = new Seeker(new MultiReader());

  private Readers(Path folder, Directory directory, boolean own) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.own = own;
  }

  /** Keeps the search engine quiet from now on. */
  static void hush() {
    CHATTY.setLevel(Level.OFF);
  }

  /** Something that is done with the index. */
  interface Work<T> {
    T with(Seeker seeker) throws IOException;
  }

  private static final class Factory extends SearcherFactory {
    @Override
    public Seeker newSearcher(IndexReader reader, @Nullable IndexReader before) {
      return new Seeker(reader);
    }
  }

  static Readers of(IndexWriter writer) throws IOException {
    Directory directory = writer.getDirectory();
    Path folder = directory instanceof FSDirectory files ? files.getDirectory() : Path.of("index");
    Readers readers = new Readers(folder, directory, false);
    readers.manager.set(new SearcherManager(writer, new Factory()));
    return readers;
  }

  static Readers of(Path folder) throws IOException {
    hush();
    return new Readers(folder, FSDirectory.open(folder), true);
  }

  <T> T use(Work<T> work) {
    try {
      SearcherManager open = manager();
      if (open == null) {
        return work.with(empty);
      }
      Seeker seeker = (Seeker) open.acquire();
      try {
        return work.with(seeker);
      } finally {
        open.release(seeker);
      }
    } catch (IOException e) {
      throw SearchTroubles.cannot("read", folder, e);
    }
  }

  /** In a process that only reads, what others have added is looked for twice a second at most. */
  private @Nullable SearcherManager manager() throws IOException {
    long now = clock.millis();
    long last = looked.get();
    SearcherManager open = manager.get();
    if (!own) {
      return open;
    }
    if (open == null) {
      return DirectoryReader.indexExists(directory) ? open() : null;
    }
    if (now - last > LOOK_AGAIN_MILLIS && looked.compareAndSet(last, now)) {
      open.maybeRefresh();
    }
    return open;
  }

  private synchronized SearcherManager open() throws IOException {
    SearcherManager open = manager.get();
    if (open == null) {
      open = new SearcherManager(directory, new Factory());
      manager.set(open);
    }
    return open;
  }

  void refresh() {
    try {
      SearcherManager open = manager();
      if (open != null) {
        open.maybeRefreshBlocking();
      }
    } catch (IOException e) {
      throw SearchTroubles.cannot("read", folder, e);
    }
  }

  @Override
  public void close() throws IOException {
    SearcherManager open = manager.getAndSet(null);
    if (open != null) {
      open.close();
    }
    if (own) {
      directory.close();
    }
  }
}
