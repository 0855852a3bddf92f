package org.chancery.archive.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.query.Clause;
import org.chancery.archive.query.Query;
import org.chancery.transcript.Span;

/**
 * Finds papers. May be used on any thread, and by any number of processes while one writes.
 *
 * <pre>{@code
 * try (Search search = Search.open(folder)) {
 *   Results results = search.search(Query.parse("from:Kim date:1956"), Page.first(10));
 * }
 * }</pre>
 */
public final class Search implements AutoCloseable {

  private static final int MOST_DEEP = 100_000;

  private final Readers readers;
  private final Words words;
  private final Wildcards wildcards;

  Search(Readers readers, Words words) {
    this.readers = readers;
    this.words = words;
    this.wildcards = words.wildcards();
  }

  /** Opens the index in a folder for reading; an index that is not made yet is an empty one. */
  public static Search open(Path folder) {
    try {
      return new Search(Readers.of(folder), new Words(new Folding()));
    } catch (IOException e) {
      throw SearchTroubles.cannot("open", folder, e);
    }
  }

  /** Returns what was said at the last commit; see {@link RecordIndex#stand}. */
  public Optional<String> stand() {
    return readers.use(seeker ->
        seeker.getIndexReader() instanceof DirectoryReader whole
            ? Optional.ofNullable(whole.getIndexCommit().getUserData().get(RecordIndex.STAND))
            : Optional.empty());
  }

  /** Returns a number that changes with what can be found; 0 as long as there is no index. */
  public long version() {
    return readers.use(seeker ->
        seeker.getIndexReader() instanceof DirectoryReader whole ? whole.getVersion() : 0L);
  }

  /** Returns how many papers can be found. */
  public int size() {
    return readers.use(seeker -> seeker.getIndexReader().numDocs());
  }

  /** Returns how many papers answer a query. */
  public int count(Query query) {
    return readers.use(seeker -> seeker.count(compiler(seeker).compile(query.asked())));
  }

  /** Finds the papers that answer a query, and counts what the page asks for. */
  public Results search(Query query, Page page) {
    return readers.use(seeker -> search(query, page, seeker));
  }

  /** Says what is understood of a query and what each part of it finds. */
  public Explanation explain(Query query) {
    return readers.use(seeker -> new Explainer(seeker, compiler(seeker), words).explain(query));
  }

  /**
   * Finds papers that are like one, and says why: rare words, people and places that they share,
   * and days close by. Empty when there is no such paper.
   */
  public List<Likeness> moreLikeThis(RecordId id, int limit) {
    return readers.use(seeker -> new Alike(seeker, words).to(id, limit));
  }

  /**
   * Returns the records that share groups of words with a text, those that share most first; the
   * text's own record too, if it is here. Where a passage stands in them tells {@link
   * org.chancery.dossier.reuse.ReuseIndex}.
   */
  public List<RecordId> sharing(String text, int limit) {
    return readers.use(seeker -> new Sharing(seeker).with(text, limit));
  }

  /** Returns the ids of the papers that answer a query, in no order. */
  public List<RecordId> ids(Query query) {
    return readers.use(seeker -> new Choice(seeker).ids(compiler(seeker).compile(query.asked())));
  }

  /**
   * Shows passages of a paper as a search by words would, in the order given; empty when there is
   * no such paper.
   *
   * @param score how well it fits
   * @param spans stretches of its source
   */
  public Optional<Hit> show(RecordId id, double score, List<Span> spans) {
    return readers.use(seeker -> new Choice(seeker).show(id, score, spans));
  }

  private Compiler compiler(Seeker seeker) {
    return new Compiler(words, wildcards, seeker, true);
  }

  private Results search(Query query, Page page, Seeker seeker) throws IOException {
    Compiler compiler = compiler(seeker);
    org.apache.lucene.search.Query compiled = compiler.compile(query.asked());
    boolean everything = query.asked() instanceof Clause.Everything;
    boolean counting = !everything && (page.facets() > 0 || page.bars().isPresent());
    FoundPapers found = new FoundPapers(seeker);
    TopDocs top = seeker.search(compiled, manager(query.asked(), page, counting, found));
    Compiler places = new Compiler(words, wildcards, seeker, false);
    Snippets snippets =
        new Snippets(seeker, words, Marks.of(query.asked(), places, wildcards), page.snippets());
    List<Hit> hits = new ArrayList<>();
    for (int i = page.offset(); i < top.scoreDocs.length; i++) {
      ScoreDoc at = top.scoreDocs[i];
      Stored paper = Stored.read(seeker, at.doc);
      double score = Float.isNaN(at.score) ? 0 : at.score;
      hits.add(new Hit(paper.id(), score, paper.head(), snippets.of(at.doc, paper)));
    }
    int total = Math.toIntExact(top.totalHits.value());
    return everything
        ? new Results(query, total, hits, facetsOfAll(page, seeker), barsOfAll(page, seeker))
        : counted(query, total, hits, page, new Counter(seeker, words, found));
  }

  private static Results counted(Query query, int total, List<Hit> hits, Page page, Counter counter)
      throws IOException {
    List<Facet> facets = page.facets() > 0 ? counter.facets(page.facets()) : List.of();
    List<Bar> bars = page.bars().isPresent() ? counter.bars(page.bars().get()) : List.of();
    return new Results(query, total, hits, facets, bars);
  }

  private List<Facet> facetsOfAll(Page page, Seeker seeker) throws IOException {
    int most = page.facets();
    return most == 0
        ? List.of()
        : seeker.facetsOfAll(
            most, () -> new Counter(seeker, words, FoundPapers.all(seeker)).facets(most));
  }

  private List<Bar> barsOfAll(Page page, Seeker seeker) throws IOException {
    Optional<Bar.Length> length = page.bars();
    return length.isEmpty()
        ? List.of()
        : seeker.barsOfAll(
            length.get(),
            () -> new Counter(seeker, words, FoundPapers.all(seeker)).bars(length.get()));
  }

  private static CollectorManager<Collector, TopDocs> manager(
      Clause asked, Page page, boolean counting, FoundPapers found) {
    int wanted = Math.max(1, Math.min(MOST_DEEP, page.offset() + page.limit()));
    boolean ranked = page.order() == Page.Order.RELEVANCE && Compiler.ranks(asked);
    CollectorManager<? extends Collector, ? extends TopDocs> top =
        ranked
            ? new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE)
            : new TopFieldCollectorManager(byDate(page.order()), wanted, Integer.MAX_VALUE);
    return new Both<>(top, counting, found, page.limit() == 0);
  }

  private static Sort byDate(Page.Order order) {
    boolean newest = order == Page.Order.NEWEST;
    int missing = newest ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    SortField day = new SortField(Fields.DAY, SortField.Type.INT, newest, missing);
    return new Sort(day, SortField.FIELD_DOC);
  }

  /** Collects the best papers, and all of them when something is to be counted. */
  private record Both<C extends Collector, T extends TopDocs>(
      CollectorManager<C, T> top, boolean counting, FoundPapers found, boolean none)
      implements CollectorManager<Collector, TopDocs> {

    @Override
    public Collector newCollector() throws IOException {
      C best = top.newCollector();
      return counting ? new Pair<>(best, found) : best;
    }

    @Override
    @SuppressWarnings("unchecked") // every collector came from newCollector
    public TopDocs reduce(java.util.Collection<Collector> collectors) throws IOException {
      List<C> own = new ArrayList<>();
      for (Collector collector : collectors) {
        own.add(collector instanceof Pair<?> pair ? (C) pair.best : (C) collector);
      }
      TopDocs docs = top.reduce(own);
      return none ? new TopDocs(docs.totalHits, new ScoreDoc[0]) : docs;
    }
  }

  private static final class Pair<C extends Collector> implements Collector {
    final C best;
    private final Collector both;

    Pair(C best, FoundPapers found) {
      this.best = best;
      this.both = MultiCollector.wrap(best, found);
    }

    @Override
    public org.apache.lucene.search.LeafCollector getLeafCollector(
        org.apache.lucene.index.LeafReaderContext leaf) throws IOException {
      return both.getLeafCollector(leaf);
    }

    @Override
    public org.apache.lucene.search.ScoreMode scoreMode() {
      return both.scoreMode();
    }

    @Override
    public void setWeight(org.apache.lucene.search.Weight weight) {
      both.setWeight(weight);
    }
  }

  @Override
  public void close() {
    try {
      readers.close();
    } catch (IOException e) {
      throw SearchTroubles.cannot("close", Path.of("index"), e);
    }
  }
}
