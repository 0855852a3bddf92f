package org.chancery.record.anatomy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;

/** Reads invented papers, and looks into what was found. */
final class Papers {

  private Papers() {}

  static AnatomyReader.Reading reading(String text) {
    return AnatomyReader.read(TranscriptReader.read(Source.of("invented.txt", text)), List.of());
  }

  static Anatomy read(String text) {
    return reading(text).anatomy();
  }

  static List<String> persons(List<Finding<Party>> parties) {
    return parties.stream().map(p -> p.value().person().orElse("")).toList();
  }

  static List<String> offices(List<Finding<Party>> parties) {
    return parties.stream().map(p -> p.value().office().orElse("")).toList();
  }

  static List<String> signers(Anatomy anatomy) {
    return anatomy.eschatocol().signatures().stream().map(s -> s.value().name()).toList();
  }

  static String date(Anatomy anatomy) {
    return anatomy.protocol().dating().written().map(d -> d.value().edtf()).orElse("none");
  }

  static String place(Anatomy anatomy) {
    return anatomy.protocol().dating().place().map(Finding::value).orElse("none");
  }

  /** Returns every finding anywhere in {@code value}. */
  static List<Finding<?>> findings(Object value) {
    List<Finding<?>> out = new ArrayList<>();
    collect(value, out);
    return out;
  }

  private static void collect(Object value, List<Finding<?>> out) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(v -> collect(v, out));
      case Collection<?> all -> all.forEach(v -> collect(v, out));
      case Finding<?> finding -> {
        out.add(finding);
        collect(finding.value(), out);
      }
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          try {
            component.getAccessor().setAccessible(true);
            collect(component.getAccessor().invoke(record), out);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
          }
        }
      }
      default -> {}
    }
  }
}
