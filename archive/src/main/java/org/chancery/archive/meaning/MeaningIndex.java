package org.chancery.archive.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.holding.RecordId;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * The index of meanings, open for reading. May be used on any thread, while another process makes
 * it.
 */
public final class MeaningIndex implements AutoCloseable {

  /** Says on standard error that it could be faster yet; held, so that it stays quiet. */
  private static final Logger CHATTY =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private final Path folder;
  private final AtomicReference<@Nullable DirectoryReader> current = new AtomicReference<>();

  private MeaningIndex(Path folder) {
    this.folder = folder;
  }

  /** Opens the index in a folder; there need not be one yet. */
  public static MeaningIndex open(Path folder) {
    hush();
    return new MeaningIndex(folder);
  }

  static void hush() {
    CHATTY.setLevel(Level.OFF);
  }

  /** Tells whether there is an index in a folder, or the beginning of one. */
  public static boolean isIn(Path folder) {
    return Files.isDirectory(folder);
  }

  private interface Work<T> {
    T with(DirectoryReader reader) throws IOException;
  }

  private <T> Optional<T> use(Work<T> work) {
    DirectoryReader reader = null;
    try {
      reader = reader();
      return reader == null ? Optional.empty() : Optional.of(work.with(reader));
    } catch (IOException | IllegalArgumentException e) {
      throw MeaningTroubles.cannot("read", folder, e);
    } finally {
      release(reader);
    }
  }

  /** Returns the index as it is on the disk now, held for the caller. */
  private synchronized @Nullable DirectoryReader reader() throws IOException {
    DirectoryReader open = current.get();
    if (open == null) {
      FSDirectory directory = isIn(folder) ? FSDirectory.open(folder) : null;
      open =
          directory != null && DirectoryReader.indexExists(directory)
              ? DirectoryReader.open(directory)
              : null;
    } else {
      DirectoryReader newer = DirectoryReader.openIfChanged(open);
      if (newer != null) {
        open.decRef();
        open = newer;
      }
    }
    current.set(open);
    if (open != null) {
      open.incRef();
    }
    return open;
  }

  private void release(@Nullable DirectoryReader reader) {
    try {
      if (reader != null) {
        reader.decRef();
      }
    } catch (IOException e) {
      throw MeaningTroubles.cannot("close", folder, e);
    }
  }

  /** Tells whether anything can be found. */
  public boolean made() {
    return use(_ -> true).orElse(false);
  }

  /** Returns the model with which it was made, by the rule of today. */
  public Optional<Model> model() {
    return use(reader -> Model.read(reader.getIndexCommit().getUserData())).flatMap(m -> m);
  }

  /** Returns the name of a record as it is: {@code 12.3@}, and the digest of its text. */
  public static String state(RecordId id, String digest) {
    return id + "@" + digest;
  }

  /** Returns the states of the records that it has. */
  public Set<String> states() {
    return use(MeaningIndex::states).orElseGet(Set::of);
  }

  private static Set<String> states(DirectoryReader reader) throws IOException {
    Set<String> states = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(MeaningFields.STATE);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          if (live(leaf.reader(), each)) {
            states.add(term.utf8ToString());
          }
        }
      }
    }
    return states;
  }

  private static boolean live(LeafReader reader, TermsEnum term) throws IOException {
    Bits live = reader.getLiveDocs();
    if (live == null) {
      return true;
    }
    PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live.get(doc)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a number that changes with what it has. */
  public long version() {
    return use(DirectoryReader::getVersion).orElse(0L);
  }

  /** Returns how many passages it has. */
  public int passages() {
    return use(MeaningIndex::passages).orElse(0);
  }

  private static int passages(DirectoryReader reader) throws IOException {
    int passages = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      var vectors = leaf.reader().getByteVectorValues(MeaningFields.VECTOR);
      passages += vectors == null ? 0 : vectors.size();
    }
    return passages;
  }

  /**
   * Returns the passages nearest to a vector, the nearest first.
   *
   * @param most how many at most
   * @param within the records that they may stand in, when only some
   */
  public List<Near> nearest(
      float[] asked, int most, Optional<? extends Collection<RecordId>> within) {
    return use(reader -> nearest(reader, Bytes.of(asked), most, within)).orElseGet(List::of);
  }

  private static List<Near> nearest(
      DirectoryReader reader,
      byte[] asked,
      int most,
      Optional<? extends Collection<RecordId>> within)
      throws IOException {
    Query filter = within.map(MeaningIndex::within).orElse(null);
    Query query = new KnnByteVectorQuery(MeaningFields.VECTOR, asked, most, filter);
    IndexSearcher searcher = new IndexSearcher(reader);
    List<Near> near = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
      double likeness = 2.0 * found.score - 1; // the engine's scores run from 0 to 1
      near.add(near(leaf.reader(), found.doc - leaf.docBase, likeness));
    }
    return near;
  }

  private static Query within(Collection<RecordId> ids) {
    return new TermInSetQuery(
        MeaningFields.RECORD, ids.stream().map(id -> new BytesRef(id.toString())).toList());
  }

  private static Near near(LeafReader leaf, int passage, double likeness) throws IOException {
    SortedDocValues states = DocValues.getSorted(leaf, MeaningFields.STATE);
    if (!states.advanceExact(passage)) {
      throw new IOException("a passage belongs to no record");
    }
    String state = states.lookupOrd(states.ordValue()).utf8ToString();
    return new Near(
        RecordId.parse(state.substring(0, state.indexOf('@'))).orElseThrow(),
        state,
        new Span(
            number(leaf, MeaningFields.START, passage), number(leaf, MeaningFields.END, passage)),
        likeness);
  }

  private static int number(LeafReader leaf, String field, int passage) throws IOException {
    NumericDocValues numbers = DocValues.getNumeric(leaf, field);
    return numbers.advanceExact(passage) ? Math.toIntExact(numbers.longValue()) : 0;
  }

  @Override
  public void close() {
    release(current.getAndSet(null));
  }
}
