package org.chancery.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** The reference: the documents of TEI volumes into a Lucene index, on one thread. */
final class BareLucene {

  private BareLucene() {}

  /** Arguments: the folder for the index. */
  public static void main(String[] args) throws IOException, XMLStreamException {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    try (FSDirectory directory = FSDirectory.open(Path.of(args[0]));
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (Path volume : Corpus.volumes()) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(volume), 1 << 16)) {
          volume(factory.createXMLStreamReader(in), writer);
        }
      }
      writer.commit();
      System.out.println(writer.getDocStats().numDocs + " documents");
    }
  }

  /** A document within another is part of it. */
  private static void volume(XMLStreamReader xml, IndexWriter writer)
      throws XMLStreamException, IOException {
    StringBuilder text = new StringBuilder();
    String id = "";
    int depth = 0;
    int begun = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (begun == 0
              && xml.getLocalName().equals("div")
              && "document".equals(xml.getAttributeValue(null, "type"))) {
            begun = depth;
            text.setLength(0);
            id = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (begun > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == begun) {
            begun = 0;
            Document document = new Document();
            document.add(new StringField("id", String.valueOf(id), Field.Store.YES));
            document.add(new TextField("text", text.toString(), Field.Store.NO));
            writer.addDocument(document);
          }
          depth--;
        }
        default -> {}
      }
    }
  }
}
