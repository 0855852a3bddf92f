package org.chancery.tei;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/** Turns what the encoder tagged into what is said of the paper and of its enclosures. */
final class EncodedTags {

  private final List<Encoded> all = new ArrayList<>();
  private final BitSet headed = new BitSet();
  private final List<Integer> levels = new ArrayList<>();
  private int enclosures;
  private int head;
  private int dateline;
  private int closer;
  private int signed;
  private int participants;

  EncodedTags() {
    levels.add(0);
  }

  List<Encoded> all() {
    return all;
  }

  private int level() {
    return levels.getLast();
  }

  void start(String name, String type) {
    switch (name) {
      case "head" -> head++;
      case "dateline" -> dateline++;
      case "closer" -> closer++;
      case "signed" -> signed++;
      case "list" -> {
        participants += type.equals("participants") || participants > 0 ? 1 : 0;
      }
      default -> {
        if (isEnclosure(name, type)) {
          levels.add(++enclosures);
        }
      }
    }
  }

  private static boolean isEnclosure(String name, String type) {
    return name.equals("attachment") || name.equals("floatingText")
        || name.equals("div") && (type.equals("document") || type.equals("enclosure") || type.equals("attachment"));
  }

  void end(String name, String type, String when, Span span, CharSequence text) {
    Field field = field(name, type, when, text, span);
    if (field != null && !span.isEmpty()) {
      String value = field == Field.DATE_WRITTEN || field == Field.DATE_RECEIVED ? when : value(span.of(text));
      boolean second = field == Field.HEADING && headed.get(level());
      if (field == Field.HEADING) {
        headed.set(level());
      }
      if (!value.isEmpty() && !second) {
        all.add(new Encoded(field, value, span, "tei:" + name, level()));
      }
    }
    leave(name, type);
  }

  /** Returns the words on one line; the text has no other white space than single spaces and line ends. */
  private static String value(String words) {
    int line = words.indexOf('\n');
    return line < 0 && words.indexOf('\t') < 0 ? words.strip() : String.join(" ", words.strip().split("\\s+"));
  }

  private @Nullable Field field(String name, String type, String when, CharSequence text, Span span) {
    return switch (name) {
      case "head" -> Field.HEADING;
      case "persName" -> party(type, Field.FROM_PERSON, Field.TO_PERSON,
          participants > 0 ? Field.PARTICIPANT : signed > 0 ? Field.SIGNED : head == 0 ? Field.PERSON : null);
      case "gloss", "roleName", "orgName" -> party(type, Field.FROM_OFFICE, Field.TO_OFFICE, null);
      case "placeName" -> dateline > 0 ? Field.PLACE : head == 0 && signed == 0 ? Field.MENTIONED_PLACE : null;
      case "date" -> dateline > 0 && !when.isEmpty() ? received(text, span) ? Field.DATE_RECEIVED : Field.DATE_WRITTEN : null;
      case "salute" -> closer > 0 ? Field.CLOSE : Field.SALUTATION;
      case "signed" -> signed == 1 && noNameInside(span) ? Field.SIGNED : null;
      case "note" -> type.equals("source") ? level() == 0 ? Field.SOURCE_NOTE : Field.ENCLOSURE_LABEL : null;
      default -> isEnclosure(name, type) ? Field.ENCLOSURE : null;
    };
  }

  private boolean noNameInside(Span span) {
    for (int i = all.size() - 1; i >= 0 && all.get(i).span().start() >= span.start(); i--) {
      if (all.get(i).field() == Field.SIGNED) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Field party(String type, Field from, Field to, @Nullable Field otherwise) {
    return head > 0 && type.equals("from") ? from : head > 0 && type.equals("to") ? to : otherwise;
  }

  private static boolean received(CharSequence text, Span span) {
    int from = Math.max(0, span.start() - 24);
    String before = text.subSequence(from, span.start()).toString();
    return before.contains("Received") || before.contains("received") || before.contains("Rec'd");
  }

  private void leave(String name, String type) {
    switch (name) {
      case "head" -> head--;
      case "dateline" -> dateline--;
      case "closer" -> closer--;
      case "signed" -> signed--;
      case "list" -> {
        participants -= participants > 0 ? 1 : 0;
      }
      default -> {
        if (isEnclosure(name, type)) {
          levels.removeLast();
        }
      }
    }
  }
}
