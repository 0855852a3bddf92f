package org.chancery.archive.meaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.meaning.Passages.Passage;
import org.chancery.transcript.Span;

/**
 * The index of meanings, open for writing: at most once at a time, over all processes. A record
 * comes in whole or not at all; what is not committed is forgotten. Any thread may add.
 */
public final class MeaningWriter implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final Embedder embedder;

  private MeaningWriter(Path folder, FSDirectory directory, IndexWriter writer, Embedder embedder) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.embedder = embedder;
  }

  /**
   * Opens the index in a folder, and makes it when there is none. One that another model made, or
   * that cannot be read, is made anew.
   *
   * @throws org.chancery.archive.holding.ArchiveBusy if another process has it open
   */
  public static MeaningWriter open(Path folder, Embedder embedder) {
    OpenMode mode =
        usable(folder, Model.of(embedder)) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE;
    MeaningIndex.hush();
    try {
      FSDirectory directory = FSDirectory.open(folder);
      return new MeaningWriter(folder, directory, writer(directory, mode), embedder);
    } catch (LockObtainFailedException e) {
      throw MeaningTroubles.locked(folder);
    } catch (IOException | IllegalArgumentException e) {
      throw MeaningTroubles.cannot("open", folder, e);
    }
  }

  private static IndexWriter writer(FSDirectory directory, OpenMode mode) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    TieredMergePolicy policy = new TieredMergePolicy();
    policy.setForceMergeDeletesPctAllowed(0); // what is erased goes, however little it is
    config.setMergePolicy(policy);
    return new IndexWriter(directory, config);
  }

  private static boolean usable(Path folder, Model model) {
    try (MeaningIndex there = MeaningIndex.open(folder)) {
      return there.model().equals(Optional.of(model));
    } catch (ArchiveTrouble damaged) {
      return false;
    }
  }

  /** Adds a record in place of what is there under its id; returns how many passages it has. */
  public int add(RecordId id, String digest, List<Passage> passages) {
    List<Document> documents = new ArrayList<>();
    for (Passage passage : passages) {
      Document document = document(id, digest);
      Span span = passage.span();
      document.add(new NumericDocValuesField(MeaningFields.START, span.start()));
      document.add(new NumericDocValuesField(MeaningFields.END, span.end()));
      document.add(
          new KnnByteVectorField(
              MeaningFields.VECTOR,
              Bytes.of(embedder.of(passage.words())),
              VectorSimilarityFunction.COSINE));
      documents.add(document);
    }
    if (documents.isEmpty()) {
      documents.add(document(id, digest));
    }
    try {
      writer.updateDocuments(new Term(MeaningFields.RECORD, id.toString()), documents);
    } catch (IOException e) {
      throw MeaningTroubles.cannot("add record " + id + " to", folder, e);
    }
    return passages.size();
  }

  private static Document document(RecordId id, String digest) {
    String state = MeaningIndex.state(id, digest);
    Document document = new Document();
    document.add(new StringField(MeaningFields.RECORD, id.toString(), Store.NO));
    document.add(new StringField(MeaningFields.STATE, state, Store.NO));
    document.add(new SortedDocValuesField(MeaningFields.STATE, new BytesRef(state)));
    return document;
  }

  /** Takes a state out that {@link MeaningIndex#states} told of. */
  public void forget(String state) {
    try {
      writer.deleteDocuments(new Term(MeaningFields.STATE, state));
    } catch (IOException e) {
      throw MeaningTroubles.cannot("take " + state + " out of", folder, e);
    }
  }

  /**
   * Takes records out for good: nothing of their vectors stays on the disk. Without an index there
   * is nothing to do.
   */
  public static void erase(Path folder, Collection<RecordId> ids) {
    MeaningIndex.hush();
    if (!MeaningIndex.isIn(folder)) {
      return;
    }
    try (FSDirectory directory = FSDirectory.open(folder)) {
      if (DirectoryReader.indexExists(directory)) {
        erase(directory, ids);
      }
    } catch (LockObtainFailedException e) {
      throw MeaningTroubles.erasedElsewhere();
    } catch (IOException | IllegalArgumentException e) {
      throw MeaningTroubles.cannot("erase records from", folder, e);
    }
  }

  private static void erase(FSDirectory directory, Collection<RecordId> ids) throws IOException {
    try (IndexWriter writer = writer(directory, OpenMode.APPEND)) {
      Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
      for (RecordId id : ids) {
        writer.deleteDocuments(new Term(MeaningFields.RECORD, id.toString()));
      }
      writer.commit();
      writer.forceMergeDeletes();
      if (data != null) {
        writer.setLiveCommitData(data);
      }
      writer.commit();
    }
  }

  /** Makes all that was done last. */
  public void commit() {
    try {
      writer.setLiveCommitData(Model.of(embedder).data().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw MeaningTroubles.cannot("write", folder, e);
    }
  }

  /** Closes the index; what was not committed is forgotten. */
  @Override
  public void close() {
    try {
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw MeaningTroubles.cannot("close", folder, e);
    }
  }
}
