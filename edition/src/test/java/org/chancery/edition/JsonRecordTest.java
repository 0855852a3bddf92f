package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

class JsonRecordTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode schemaTree() throws IOException {
    try (InputStream in = Edition.class.getResourceAsStream("record.schema.json")) {
      return MAPPER.readTree(in);
    }
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaTree());
  }

  private static JsonNode tree(Record record) throws IOException {
    return MAPPER.readTree(Gold.written(record, Format.JSON));
  }

  @Test
  void aRecordWithEveryFieldIsWrittenAsKeptInTheGoldenFile() throws IOException {
    Gold.check("memorandum.json", Gold.written(Papers.memorandum(), Format.JSON));
  }

  @Test
  void aRecordWithEveryFieldIsValid() throws IOException {
    assertThat(schema().validate(tree(Papers.memorandum()))).isEmpty();
  }

  @Test
  void aRecordWithoutAnyFindingIsValid() throws IOException {
    assertThat(schema().validate(tree(Papers.bare("empty.txt", "")))).isEmpty();
  }

  @Test
  void aRecordReadByTheRulesIsValid() throws IOException {
    Source source = Source.of("note.txt", Papers.memorandum().transcript().text());
    Record record = RecordReader.read(TranscriptReader.read(source), Hints.NONE);
    assertThat(schema().validate(tree(record))).isEmpty();
  }

  @Test
  void aFieldThatTheSchemaDoesNotKnowIsRefused() throws IOException {
    String json = Gold.written(Papers.memorandum(), Format.JSONL);
    JsonNode spoilt = MAPPER.readTree(json.replace("\"certainty\"", "\"sureness\""));
    assertThat(schema().validate(spoilt)).isNotEmpty();
  }

  @Test
  void everyFieldOfTheSchemaIsDescribed() throws IOException {
    List<String> silent = new ArrayList<>();
    silent(schemaTree(), "#", silent);
    assertThat(silent).isEmpty();
  }

  private static void silent(JsonNode node, String path, List<String> silent) {
    node.path("properties")
        .properties()
        .forEach(property -> {
          JsonNode field = property.getValue();
          if (!field.has("description") && !field.has("$ref")) {
            silent.add(path + "/" + property.getKey());
          }
        });
    if (node.isContainerNode()) {
      node.properties().forEach(p -> silent(p.getValue(), path + "/" + p.getKey(), silent));
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        silent(node.get(i), path + "/" + i, silent);
      }
    }
  }

  @Test
  void everyQuoteIsWhatItsOffsetsSay() throws IOException {
    JsonNode tree = tree(Papers.memorandum());
    String text = tree.path("transcript").path("text").asText();
    List<JsonNode> spans = tree.findParents("quote");
    assertThat(spans).hasSizeGreaterThan(40);
    assertThat(spans)
        .allSatisfy(span ->
            assertThat(span.path("quote").asText())
                .isEqualTo(text.substring(span.path("start").asInt(), span.path("end").asInt())));
  }

  @Test
  void jsonLinesHoldTheSameObjectOnOneLine() throws IOException {
    String line = Gold.written(Papers.memorandum(), Format.JSONL);
    assertThat(line).endsWith("}\n");
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(MAPPER.readTree(line)).isEqualTo(tree(Papers.memorandum()));
  }

  @Test
  void anyUnicodeTextComesBackFromJson() throws IOException {
    String text = "a\u0000\u0007\r\n\t\"\\ \u2028 \uD83D\uDE00 é";
    assertThat(tree(Papers.bare("x", text)).path("transcript").path("text").asText())
        .isEqualTo(text);
  }
}
