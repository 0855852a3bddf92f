package org.chancery.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.chancery.record.Hints;
import org.chancery.record.RecordReader;
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
 * The whole reading beside OpenNLP's sentences, tokens and parts of speech, over the same 200,000
 * characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OpenNlpBenchmark {

  private final List<String> texts = new ArrayList<>();
  private SentenceDetectorME sentences;
  private TokenizerME tokens;
  private POSTaggerME tags;

  /** Loads the texts and the models. */
  @Setup
  public void load() throws IOException {
    int size = 0;
    for (String text : Corpus.texts()) {
      if (size < 200_000) {
        texts.add(text);
        size += text.length();
      }
    }
    try (InputStream in = model("sentence")) {
      sentences = new SentenceDetectorME(new SentenceModel(in));
    }
    try (InputStream in = model("tokens")) {
      tokens = new TokenizerME(new TokenizerModel(in));
    }
    try (InputStream in = model("pos")) {
      tags = new POSTaggerME(new POSModel(in));
    }
  }

  private static InputStream model(String name) throws IOException {
    InputStream in =
        OpenNlpBenchmark.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
    if (in == null) {
      throw new IOException("the model " + name + " is not on the class path");
    }
    return in;
  }

  /** Everything that Chancery reads. */
  @Benchmark
  public void record(Blackhole sink) {
    for (String text : texts) {
      sink.consume(RecordReader.read(TranscriptReader.read(Source.of("text", text)), Hints.NONE));
    }
  }

  /** The reference. */
  @Benchmark
  public void openNlp(Blackhole sink) {
    for (String text : texts) {
      for (String sentence : sentences.sentDetect(text)) {
        sink.consume(tags.tag(tokens.tokenize(sentence)));
      }
    }
  }
}
