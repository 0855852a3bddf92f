package org.chancery.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.anatomy.AnatomyReader;
import org.chancery.tei.Tei;
import org.chancery.tei.TeiDocument;
import org.chancery.tei.TeiDocuments;
import org.chancery.transcript.TranscriptReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading a TEI volume of about 3 MB, on one thread and as the commands do it, beside a bare StAX
 * pass over the same bytes that looks at the name and the attributes of each element and at every
 * character. One operation is one pass over the volume; warm, and with the collector that {@code
 * chancery read} runs with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class TeiVolumeBenchmark {

  /** So many documents at most wait to be read. */
  private static final int WINDOW = 64;

  private byte[] volume = new byte[0];
  private final XMLInputFactory factory = new WstxInputFactory();
  private final ExecutorService readers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  /** Loads the volume. */
  @Setup
  public void load() throws IOException {
    volume = Files.readAllBytes(Corpus.volumeOf(3_000_000));
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  /** Lets the readers go. */
  @TearDown
  public void close() {
    readers.shutdownNow();
  }

  /** Text, marks and tags of every document. */
  @Benchmark
  public void documents(Blackhole sink) {
    try (TeiDocuments documents = Tei.read(new ByteArrayInputStream(volume), "volume", "0")) {
      while (documents.hasNext()) {
        sink.consume(documents.next());
      }
    }
  }

  /** The same, with transcript and anatomy. */
  @Benchmark
  public void anatomy(Blackhole sink) {
    try (TeiDocuments documents = Tei.read(new ByteArrayInputStream(volume), "volume", "0")) {
      while (documents.hasNext()) {
        sink.consume(anatomy(documents.next()));
      }
    }
  }

  /**
   * The same as {@code chancery read} and {@code add} do it: one thread takes the volume apart, and
   * as many as there are processors read the documents.
   */
  @Benchmark
  public void anatomyOnAllProcessors(Blackhole sink)
      throws InterruptedException, ExecutionException {
    Deque<Future<?>> window = new ArrayDeque<>();
    try (TeiDocuments documents = Tei.read(new ByteArrayInputStream(volume), "volume", "0")) {
      while (documents.hasNext()) {
        TeiDocument document = documents.next();
        window.add(readers.submit(() -> sink.consume(anatomy(document))));
        if (window.size() > WINDOW) {
          window.remove().get();
        }
      }
    }
    while (!window.isEmpty()) {
      window.remove().get();
    }
  }

  private static AnatomyReader.Reading anatomy(TeiDocument document) {
    return AnatomyReader.read(TranscriptReader.read(document.source()), document.hints().encoded());
  }

  /** The reference: a bare pass. */
  @Benchmark
  public void stax(Blackhole sink) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(volume));
    long sum = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          sum += xml.getLocalName().length();
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            sum += xml.getAttributeValue(i).length();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          char[] chars = xml.getTextCharacters();
          int end = xml.getTextStart() + xml.getTextLength();
          for (int i = xml.getTextStart(); i < end; i++) {
            sum += chars[i];
          }
        }
        default -> {}
      }
    }
    sink.consume(sum);
  }
}
