package org.chancery.archive.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.chancery.archive.holding.RecordId;
import org.chancery.record.Record;

/**
 * The index, open for writing: at most once at a time, over all processes. Its methods may be
 * called on any thread. What is added is found in this process after {@link #refresh}, and by
 * others, and after a fall of the machine, from {@link #commit} on.
 *
 * <pre>{@code
 * try (RecordIndex index = RecordIndex.write(folder)) {
 *   index.add(id, record);
 *   index.commit("17");
 * }
 * }</pre>
 */
public final class RecordIndex implements AutoCloseable {

  static final String STAND = "stand";

  private static final double BUFFER_MEGABYTES = 48;

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final PaperMaker maker;
  private final Readers readers;
  private final Search search;

  private RecordIndex(Path folder, FSDirectory directory, IndexWriter writer) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    Words words = new Words(new Folding());
    this.maker = new PaperMaker(words);
    this.readers = Readers.of(writer);
    this.search = new Search(readers, words);
  }

  /**
   * Opens the index in a folder for writing, and makes it when there is none.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if another has it open, or it is damaged
   */
  public static RecordIndex write(Path folder) {
    return open(folder, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
  }

  /** Opens a new index in a folder for writing; one that is there is replaced on commit. */
  public static RecordIndex replace(Path folder) {
    return open(folder, IndexWriterConfig.OpenMode.CREATE);
  }

  private static RecordIndex open(Path folder, IndexWriterConfig.OpenMode mode) {
    Readers.hush();
    try {
      FSDirectory directory = FSDirectory.open(folder);
      try {
        return new RecordIndex(folder, directory, new IndexWriter(directory, config(mode)));
      } catch (IOException | RuntimeException e) {
        try (directory) {
          throw e;
        }
      }
    } catch (LockObtainFailedException e) {
      throw SearchTroubles.locked(folder, e);
    } catch (IOException | IllegalArgumentException e) {
      throw SearchTroubles.cannot("open", folder, e);
    }
  }

  private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setUseCompoundFile(false); // which would write all of it twice
    TieredMergePolicy policy = new TieredMergePolicy();
    policy.setForceMergeDeletesPctAllowed(0); // what is erased goes, however little it is
    config.setMergePolicy(policy);
    config.setCodec(new HeldNorms(Codec.getDefault()));
    return config;
  }

  /** What the index will hold of a record. */
  public static final class Prepared {
    private final Paper paper;

    private Prepared(Paper paper) {
      this.paper = paper;
    }
  }

  /** Works out beforehand what the index will hold of a record: the slow part of adding it. */
  public Prepared prepare(Record record) {
    try {
      return new Prepared(maker.make(record));
    } catch (IOException e) {
      throw SearchTroubles.cannot("make a record ready for", folder, e);
    }
  }

  /** Adds a record of which the index has none under its id. */
  public void addNew(RecordId id, Prepared prepared) {
    try {
      writer.addDocument(prepared.paper.named(id));
    } catch (IOException | AlreadyClosedException e) {
      throw SearchTroubles.cannot("add record " + id + " to", folder, e);
    }
  }

  /** Adds a record, in place of what is there under its id. */
  public void add(RecordId id, Record record) {
    try {
      writer.updateDocument(new Term(Fields.ID, id.toString()), maker.make(record).named(id));
    } catch (IOException e) {
      throw SearchTroubles.cannot("add record " + id + " to", folder, e);
    }
  }

  /** Takes a record out, if it is there. */
  public void delete(RecordId id) {
    try {
      writer.deleteDocuments(new Term(Fields.ID, id.toString()));
    } catch (IOException e) {
      throw SearchTroubles.cannot("take record " + id + " out of", folder, e);
    }
  }

  /**
   * Takes out every record of accessions; from the next {@link #commit} on, nothing of them stays
   * on the disk.
   */
  public void erase(Collection<Integer> accessions) {
    try {
      for (int accession : accessions) {
        writer.deleteDocuments(IntField.newExactQuery(Fields.ACCESSION, accession));
      }
      if (!accessions.isEmpty()) {
        writer.forceMergeDeletes();
      }
    } catch (IOException e) {
      throw SearchTroubles.cannot("erase records from", folder, e);
    }
  }

  /**
   * Makes all that was done last.
   *
   * @param stand what the index now holds, in the caller's own words; see {@link #stand}
   */
  public void commit(String stand) {
    try {
      writer.setLiveCommitData(Map.of(STAND, stand).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw SearchTroubles.cannot("write", folder, e);
    }
  }

  /** Returns what was said at the last commit; empty for a new index. */
  public Optional<String> stand() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    return data == null
        ? Optional.empty()
        : StreamSupport.stream(data.spliterator(), false)
            .filter(e -> e.getKey().equals(STAND))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /** Lets {@link #search} see all that was added so far. */
  public void refresh() {
    readers.refresh();
  }

  /** Returns the search over this index, uncommitted records included. */
  public Search search() {
    return search;
  }

  /** Closes the index; what was not committed is forgotten. */
  @Override
  public void close() {
    try (directory;
        writer;
        readers) {
      // Each is closed, whatever becomes of the others.
    } catch (IOException e) {
      throw SearchTroubles.cannot("close", folder, e);
    }
  }
}
