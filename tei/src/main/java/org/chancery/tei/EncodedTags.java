package org.chancery.tei;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.tei.HeaderReader.Said;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the encoder tagged into what is said of the paper and of its enclosures. Enclosures
 * are counted in text order; one that begins where another begins, or has no words, is not counted.
 */
final class EncodedTags {

  private static final Set<String> ENCLOSURES =
      Set.of("document", "letter", "telegram", "enclosure", "inclosure", "attachment", "annex");

  /** What one tag says; the words are looked up when the text is finished. */
  private record Tag(Field field, String date, Span span, Element element, int enclosure) {}

  private final List<Tag> tags = new ArrayList<>();
  private final List<Span> enclosures = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private final List<Span> undated = new ArrayList<>();
  private int head;
  private int dateline;
  private int closer;
  private int signed;
  private int participants;

  void clear() {
    tags.clear();
    enclosures.clear();
    open.clear();
    undated.clear();
    head = 0;
    dateline = 0;
    closer = 0;
    signed = 0;
    participants = 0;
  }

  int size() {
    return tags.size();
  }

  void truncate(int size) {
    tags.subList(size, tags.size()).clear();
  }

  /** Ends what ended beyond {@code length} there. */
  void clamp(int length) {
    for (int i = tags.size() - 1; i >= 0 && tags.get(i).span.end() > length; i--) {
      Tag tag = tags.get(i);
      Span span = new Span(Math.min(tag.span.start(), length), length);
      tags.set(i, new Tag(tag.field, tag.date, span, tag.element, tag.enclosure));
    }
  }

  boolean inDateline() {
    return dateline > 0;
  }

  boolean inCloser() {
    return closer > 0;
  }

  void start(Element element, String type) {
    switch (element) {
      case HEAD -> head++;
      case DATELINE, OPENER -> dateline++;
      case CLOSER -> closer++;
      case SIGNED -> signed++;
      case LIST -> participants += type.equals("participants") || participants > 0 ? 1 : 0;
      case ATTACHMENT, FLOATING_TEXT, DIV -> {
        if (isEnclosure(element, type)) {
          open.add(enclosures.size());
          enclosures.add(new Span(0, 0));
        }
      }
      default -> {}
    }
  }

  private static boolean isEnclosure(Element element, String type) {
    return element != Element.DIV || ENCLOSURES.contains(type);
  }

  void end(Element element, String type, Span span, CharSequence text) {
    if (!span.isEmpty()) {
      Field field = field(element, type, span, text);
      if (field != null) {
        tags.add(new Tag(field, type, span, element, open.isEmpty() ? -1 : open.getLast()));
      } else if (element == Element.DATE && dateline > 0 && open.isEmpty()) {
        undated.add(span);
      }
    }
    leave(element, type, span);
  }

  private @Nullable Field field(Element element, String type, Span span, CharSequence text) {
    return switch (element) {
      case HEAD -> Field.HEADING;
      case PERS_NAME -> party(type, Field.FROM_PERSON, Field.TO_PERSON, person());
      case GLOSS, ROLE_NAME -> party(type, Field.FROM_OFFICE, Field.TO_OFFICE, null);
      case ORG_NAME ->
          party(
              type,
              Field.FROM_OFFICE,
              Field.TO_OFFICE,
              head == 0 && signed == 0 ? Field.MENTIONED_BODY : null);
      case PLACE_NAME ->
          dateline > 0 ? Field.PLACE : head == 0 && signed == 0 ? Field.MENTIONED_PLACE : null;
      case DATE ->
          dateline == 0 || type.isEmpty()
              ? null
              : received(text, span) ? Field.DATE_RECEIVED : Field.DATE_WRITTEN;
      case SALUTE -> closer > 0 ? Field.CLOSE : Field.SALUTATION;
      case SIGNED -> signed == 1 && noNameInside(span) ? Field.SIGNED : null;
      case NOTE ->
          !type.equals("source")
              ? null
              : open.isEmpty() ? Field.SOURCE_NOTE : Field.ENCLOSURE_LABEL;
      default -> null;
    };
  }

  private @Nullable Field person() {
    return participants > 0
        ? Field.PARTICIPANT
        : signed > 0 ? Field.SIGNED : head == 0 ? Field.PERSON : null;
  }

  private boolean noNameInside(Span span) {
    for (int i = tags.size() - 1; i >= 0 && tags.get(i).span.start() >= span.start(); i--) {
      if (tags.get(i).field == Field.SIGNED) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Field party(String type, Field from, Field to, @Nullable Field otherwise) {
    boolean above = head > 0 || dateline > 0;
    return above && type.equals("from") ? from : above && type.equals("to") ? to : otherwise;
  }

  private static boolean received(CharSequence text, Span span) {
    int from = Math.max(0, span.start() - 24);
    String before = text.subSequence(from, span.start()).toString();
    return before.contains("eceived") || before.contains("ec’d") || before.contains("ec'd");
  }

  private void leave(Element element, String type, Span span) {
    switch (element) {
      case HEAD -> head--;
      case DATELINE, OPENER -> dateline--;
      case CLOSER -> closer--;
      case SIGNED -> signed--;
      case LIST -> participants -= participants > 0 ? 1 : 0;
      case ATTACHMENT, FLOATING_TEXT, DIV -> {
        if (isEnclosure(element, type)) {
          int which = open.removeLast();
          enclosures.set(which, span);
          if (!span.isEmpty()) {
            tags.add(new Tag(Field.ENCLOSURE, "", span, element, which));
          }
        }
      }
      default -> {}
    }
  }

  /** Returns everything said, of the finished text, and with it what the header says of it. */
  List<Encoded> finish(PageText page, String text, int end, List<Said> said) {
    int[] levels = levels();
    tags.sort(Comparator.comparing(Tag::span));
    List<Encoded> all = new ArrayList<>(tags.size());
    BitSet headed = new BitSet();
    BitSet cut = new BitSet();
    for (Tag tag : tags) {
      int level = tag.enclosure < 0 ? 0 : levels[tag.enclosure];
      boolean again =
          tag.field == Field.HEADING && seen(headed, level)
              || tag.field == Field.ENCLOSURE && seen(cut, level);
      Span span = bare(tag.field, page.at(tag.span), text);
      boolean date = tag.field == Field.DATE_WRITTEN || tag.field == Field.DATE_RECEIVED;
      String value = date ? tag.date : value(words(tag.field, span, text));
      if (!again && !value.isEmpty()) {
        all.add(new Encoded(tag.field, value, span, "tei:" + tag.element.tag(), level));
      }
    }
    said.forEach(one -> say(one, text, page, end, all));
    return all;
  }

  /** A sign behind a name is often tagged with it. */
  private static Span bare(Field field, Span span, String text) {
    int end = span.end();
    switch (field) {
      case PERSON, MENTIONED_BODY, MENTIONED_PLACE -> {
        while (end > span.start() && ",;:".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
      }
      default -> {}
    }
    return new Span(span.start(), end);
  }

  private static boolean seen(BitSet levels, int level) {
    boolean before = levels.get(level);
    levels.set(level);
    return before;
  }

  private int[] levels() {
    int[] levels = new int[enclosures.size()];
    int count = 0;
    int last = -1;
    for (int i = 0; i < levels.length; i++) {
      Span span = enclosures.get(i);
      if (!span.isEmpty() && span.start() != last) {
        count++;
        last = span.start();
      }
      levels[i] = count;
    }
    return levels;
  }

  /**
   * Looks for the words of the header in the text; a date of the header fits an undated dateline,
   * and of a person the family name will do. What is in the header alone stands at no words.
   */
  private void say(Said said, String text, PageText page, int end, List<Encoded> all) {
    if (said.value().isEmpty()
        || all.stream()
            .anyMatch(e -> e.field() == said.field() && e.level() == 0 && !same(e, said))) {
      return;
    }
    Span span = printed(said, text, page, end);
    all.add(new Encoded(said.field(), said.value(), span, said.element(), 0));
  }

  private Span printed(Said said, String text, PageText page, int end) {
    int at = said.words().isEmpty() ? -1 : text.indexOf(said.words());
    if (at >= 0 && at < end) {
      return new Span(at, at + said.words().length());
    }
    if (said.field() == Field.DATE_WRITTEN && !undated.isEmpty()) {
      return page.at(undated.getFirst());
    }
    return switch (said.field()) {
      case FROM_PERSON -> FamilyName.last(said.words(), text, end);
      case TO_PERSON -> FamilyName.first(said.words(), text, end);
      default -> Span.NOWHERE;
    };
  }

  /** Several names of one field may all come from the header. */
  private static boolean same(Encoded one, Said said) {
    return one.element().equals(said.element()) && !said.field().name().startsWith("DATE");
  }

  /** An enclosure is called by its first line. */
  private static String words(Field field, Span span, String text) {
    int line = field == Field.ENCLOSURE ? text.indexOf('\n', span.start()) : -1;
    int end = line < 0 ? span.end() : Math.min(line, span.end());
    return text.substring(span.start(), end);
  }

  /** Returns the words on one line. */
  private static String value(String words) {
    int line = words.indexOf('\n');
    return line < 0 && words.indexOf('\t') < 0 ? words.strip() : Xml.oneLine(words);
  }
}
