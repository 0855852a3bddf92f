package org.chancery.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.meaning.Embedder;
import org.jspecify.annotations.Nullable;

/**
 * The model {@code all-MiniLM-L6-v2} in eight bits (Apache-2.0), which lies in a library's jar. A
 * passage's vector is the mean of those of its pieces, of length 1. Passages go through the model
 * one at a time: in company, their vectors would depend on the company.
 */
public final class MiniLm implements Embedder {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int DIMENSIONS = 384;

  /** What it was trained on; of a longer passage the rest is not read. */
  private static final int MOST_PIECES = 256;

  private final AtomicReference<@Nullable Loaded> loaded = new AtomicReference<>();

  /** Makes the embedder; the model is only loaded when it is first asked. */
  public MiniLm() {}

  private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

  @Override
  public String name() {
    return "all-MiniLM-L6-v2-q";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] of(String passage) {
    Loaded model = model();
    long[] pieces = model.pieces.of(passage, MOST_PIECES);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(model, pieces);
        OnnxTensor mask = tensor(model, ones);
        OnnxTensor types = tensor(model, new long[pieces.length]);
        OrtSession.Result result =
            model.session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length);
    } catch (OrtException e) {
      throw trouble("did not read a passage", e);
    }
  }

  private static OnnxTensor tensor(Loaded model, long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        model.environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
  }

  private static float[] mean(FloatBuffer states, int pieces) {
    float[] sum = new float[DIMENSIONS];
    for (int i = 0; i < pieces; i++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        sum[d] += states.get(i * DIMENSIONS + d);
      }
    }
    double length = 0;
    for (float each : sum) {
      length += (double) each * each;
    }
    float norm = (float) Math.sqrt(length);
    for (int d = 0; d < DIMENSIONS; d++) {
      sum[d] /= norm;
    }
    return sum;
  }

  private Loaded model() {
    Loaded there = loaded.get();
    return there != null ? there : load();
  }

  private synchronized Loaded load() {
    Loaded there = loaded.get();
    if (there == null) {
      try (InputStream vocabulary = resource(VOCABULARY);
          InputStream model = resource(MODEL);
          OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        options.setIntraOpNumThreads(1); // passages are read side by side
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(model.readAllBytes(), options);
        there = new Loaded(environment, session, WordPieces.read(vocabulary));
        loaded.set(there);
      } catch (OrtException | IOException | LinkageError e) {
        throw trouble("cannot be loaded on this machine", e);
      }
    }
    return there;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream there = MiniLm.class.getResourceAsStream(name);
    if (there == null) {
      throw new IOException("there is no " + name + " beside the program");
    }
    return there;
  }

  private static ArchiveTrouble trouble(String what, Throwable cause) {
    return new ArchiveTrouble(
        "the model for search by meaning "
            + what
            + " ("
            + Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName())
            + "); search by words needs none",
        cause);
  }
}
