package org.chancery.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.chancery.record.Hints;
import org.chancery.record.RecordReader;
import org.chancery.record.anatomy.AnatomyReader;
import org.chancery.transcript.Source;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading plain transcripts on one thread, beside Lucene's StandardAnalyzer over the same
 * characters. One operation is one pass over all texts. With the collector that {@code chancery
 * read} runs with, and warm: the optimising compiler needs some 40 seconds for all of the reader.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class PlainTextBenchmark {

  private List<String> texts = List.of();

  /** The same with their digests, which intake makes of a file's bytes. */
  private List<Source> sources = List.of();

  /** Loads the texts. */
  @Setup
  public void load() {
    texts = Corpus.texts();
    sources = texts.stream().map(text -> Source.of("text", text)).toList();
  }

  /** Transcript and anatomy. */
  @Benchmark
  public void anatomy(Blackhole sink) {
    for (Source source : sources) {
      sink.consume(AnatomyReader.read(TranscriptReader.read(source), List.of()));
    }
  }

  /** Transcript, anatomy, statements and commitments. */
  @Benchmark
  public void record(Blackhole sink) {
    for (Source source : sources) {
      sink.consume(RecordReader.read(TranscriptReader.read(source), Hints.NONE));
    }
  }

  /** The reference: tokens only. */
  @Benchmark
  public void standardAnalyzer(Blackhole sink) throws IOException {
    try (StandardAnalyzer analyzer = new StandardAnalyzer()) {
      for (String text : texts) {
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
          tokens.reset();
          int n = 0;
          while (tokens.incrementToken()) {
            n++;
          }
          tokens.end();
          sink.consume(n);
        }
      }
    }
  }
}
