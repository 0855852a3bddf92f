package org.chancery.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/** The reference: one field of text, Lucene's own analysis, parser and highlighter, one thread. */
final class LuceneSearch implements AutoCloseable {

  private static final FieldType TEXT = new FieldType(TextField.TYPE_STORED);

  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
  }

  private final StandardAnalyzer analyzer = new StandardAnalyzer();
  private final FSDirectory directory;
  private final IndexWriter writer;

  LuceneSearch(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(48);
    writer = new IndexWriter(directory, config);
  }

  void add(String text) throws IOException {
    Document document = new Document();
    document.add(new Field("text", text, TEXT));
    writer.addDocument(document);
  }

  void commit() throws IOException {
    writer.commit();
  }

  /** Opens what was committed for searching: the ten best with two passages each. */
  Searching searching() throws IOException {
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    QueryParser parser = new QueryParser("text", analyzer);
    parser.setAllowLeadingWildcard(true);
    UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    return text -> {
      try {
        Query query = parser.parse(text);
        TopDocs top =
            searcher.search(query, new TopScoreDocCollectorManager(10, Integer.MAX_VALUE));
        highlighter.highlight("text", query, top, 2);
        return (int) top.totalHits.value();
      } catch (ParseException e) {
        throw new IllegalArgumentException("Lucene cannot read " + text, e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Answers a query and returns how many papers there are. */
  interface Searching {
    int search(String query);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
