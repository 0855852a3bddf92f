package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.chancery.archive.holding.RecordId;
import org.chancery.transcript.Span;

/** Papers chosen by a query and shown by their ids, for searches of another sort. */
final class Choice {

  private final Seeker seeker;

  Choice(Seeker seeker) {
    this.seeker = seeker;
  }

  /** Ids are read from the list of terms, which is far quicker than from the papers. */
  List<RecordId> ids(Query query) throws IOException {
    List<RecordId> ids = new ArrayList<>();
    Weight weight = seeker.createWeight(seeker.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : seeker.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      Terms terms = leaf.reader().terms(Fields.ID);
      if (scorer != null && terms != null) {
        FixedBitSet chosen = new FixedBitSet(leaf.reader().maxDoc());
        chosen.or(scorer.iterator());
        if (leaf.reader().getLiveDocs() != null) {
          leaf.reader().getLiveDocs().applyMask(chosen, 0);
        }
        add(terms.iterator(), chosen, ids);
      }
    }
    return ids;
  }

  private static void add(TermsEnum terms, FixedBitSet chosen, List<RecordId> ids)
      throws IOException {
    PostingsEnum papers = null;
    for (BytesRef id = terms.next(); id != null; id = terms.next()) {
      papers = terms.postings(papers, PostingsEnum.NONE);
      for (int doc = papers.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = papers.nextDoc()) {
        if (chosen.get(doc)) {
          RecordId.parse(id.utf8ToString()).ifPresent(ids::add);
        }
      }
    }
  }

  Optional<Hit> show(RecordId id, double score, List<Span> spans) throws IOException {
    TopDocs found = seeker.search(new TermQuery(new Term(Fields.ID, id.toString())), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    Stored paper = Stored.read(seeker, found.scoreDocs[0].doc);
    PageText.Back back = paper.all().back();
    List<Snippet> snippets = spans.stream().map(s -> cut(paper.all(), back, s)).toList();
    return Optional.of(new Hit(id, score, paper.head(), snippets));
  }

  private static Snippet cut(PageText page, PageText.Back back, Span span) {
    int at = back.offset(span.start());
    int to = span.isEmpty() ? at : back.offset(span.end() - 1) + 1;
    List<Snippet.Piece> pieces = new ArrayList<>();
    while (at < Math.min(to, page.text().length())) {
      int end = Math.min(to, Math.max(at + 1, page.runEnd(at)));
      pieces.add(new Snippet.Piece(page.text().substring(at, end), false, page.writing(at)));
      at = end;
    }
    return new Snippet(Spacing.tidy(pieces), span);
  }
}
