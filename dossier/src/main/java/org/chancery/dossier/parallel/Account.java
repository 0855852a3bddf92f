package org.chancery.dossier.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.dossier.parallel.ParallelAccount.Firmness;
import org.chancery.dossier.parallel.ParallelAccount.Told;
import org.chancery.record.Record;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/**
 * What one record tells of a conversation, item by item: its statements, and undertakings told
 * without a word of saying.
 */
record Account(Record record, People people, List<Item> items) {

  /** The speaker of what is told in the writer's own voice. */
  private static final String NARRATED = "";

  /** Shorter sentences tell nothing by themselves. */
  private static final int FEWEST_WORDS = 8;

  /**
   * One thing told.
   *
   * @param told what is shown of it
   * @param words its telling words
   * @param sentence the telling words of its sentence
   * @param around the telling words of its line
   * @param negated whether it is denied
   */
  record Item(
      Told told, Set<String> words, Set<String> sentence, Set<String> around, boolean negated) {}

  static Account of(Record record) {
    Map<Span, Told> found =
        new TreeMap<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Finding<Commitment>> commitments = record.undertakings().commitments();
    List<Finding<Statement>> statements = record.statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i).value();
      Firmness firmness = firmness(record, i, statement);
      Span words = statement.content();
      if (found.keySet().stream().noneMatch(s -> s.contains(words))) {
        found.put(
            words,
            new Told(
                0, statement.source().speaker(), Optional.of(statement.act()), firmness, words));
      }
    }
    for (Finding<Commitment> commitment : commitments) {
      Span words = commitment.value().action();
      boolean known = found.keySet().stream().anyMatch(s -> s.overlaps(words));
      if (!known) {
        Firmness firmness = firmness(commitment.value());
        found.put(
            words,
            new Told(0, commitment.value().parties().debtor(), Optional.empty(), firmness, words));
      }
    }
    List<Item> items = new ArrayList<>();
    Layer layer = record.transcript().working();
    Prose prose = Prose.of(layer, new Span(0, layer.text().length()));
    for (Told told : found.values()) {
      Told numbered =
          new Told(items.size() + 1, told.speaker(), told.act(), told.firmness(), told.words());
      items.add(item(record, prose, numbered));
    }
    narrated(record, prose, items);
    return new Account(record, People.of(record), inOrder(items));
  }

  /** Numbers the items by where they stand. */
  private static List<Item> inOrder(List<Item> items) {
    items.sort(Comparator.comparingInt(i -> i.told().words().start()));
    List<Item> numbered = new ArrayList<>();
    for (Item i : items) {
      Told t = i.told();
      Told told = new Told(numbered.size() + 1, t.speaker(), t.act(), t.firmness(), t.words());
      numbered.add(new Item(told, i.words(), i.sentence(), i.around(), i.negated()));
    }
    return List.copyOf(numbered);
  }

  /** Adds the sentences of the matter that are told in the writer's own voice, at the end. */
  private static void narrated(Record record, Prose prose, List<Item> items) {
    int said = items.size();
    Span matter = record.anatomy().matter().span();
    for (Span sentence : prose.sentences()) {
      Span words = prose.source(sentence.start(), sentence.end());
      boolean free =
          items.subList(0, said).stream().noneMatch(i -> i.told().words().overlaps(words));
      if (free && matter.contains(words) && sentence.length() >= FEWEST_WORDS) {
        boolean would = Topic.isFuture(prose.tokens().text(sentence.start(), sentence.end()));
        Firmness firmness = would ? Firmness.UNDERTAKING : Firmness.NONE;
        Told told = new Told(items.size() + 1, NARRATED, Optional.empty(), firmness, words);
        items.add(item(record, prose, told));
      }
    }
  }

  /** Tells whether an item is told in the writer's own voice. */
  static boolean isNarrated(Item item) {
    return item.told().speaker().equals(NARRATED);
  }

  private static Item item(Record record, Prose prose, Told told) {
    Layer layer = prose.layer();
    Span content = layer.fromSource(told.words());
    String words = content.of(layer.text());
    int line = record.transcript().lines().line(told.words().start());
    Span around = layer.fromSource(record.transcript().lines().span(line));
    int token = prose.from(content.start());
    String sentence =
        prose.sentences().stream()
            .filter(s -> s.contains(token))
            .findFirst()
            .map(s -> prose.tokens().text(s.start(), s.end()))
            .orElse(words);
    return new Item(
        told,
        Topic.of(words),
        Topic.of(sentence),
        Topic.of(around.of(layer.text())),
        Topic.isNegated(words));
  }

  /**
   * Returns the firmness of a statement: that of the commitment that rests on it, else of its act.
   */
  private static Firmness firmness(Record record, int number, Statement statement) {
    Firmness firmness =
        Topic.isHope(statement.verb().of(record.transcript().text()))
            ? Firmness.HOPE
            : ofAct(statement.act());
    for (Finding<Commitment> commitment : record.undertakings().commitments()) {
      if (!commitment.value().statements().isEmpty()
          && commitment.value().statements().getFirst() == number) {
        Firmness of = firmness(commitment.value());
        firmness = firmness == Firmness.HOPE ? firmness : of;
      }
    }
    return firmness;
  }

  private static Firmness firmness(Commitment commitment) {
    return switch (commitment.kind()) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED ->
          commitment.terms().force() == Commitment.Force.HOPE ? Firmness.HOPE : Firmness.NONE;
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
          switch (commitment.terms().force()) {
            case UNDERTAKING -> Firmness.UNDERTAKING;
            case INTENTION -> Firmness.INTENTION;
            case HOPE -> Firmness.HOPE;
          };
    };
  }

  private static Firmness ofAct(Statement.Act act) {
    return switch (act) {
      case PROMISE, AGREE, DECIDE -> Firmness.UNDERTAKING;
      case PROPOSE -> Firmness.INTENTION;
      case INFORM, OPINION, ASK, REQUEST, DEMAND, ADVISE, OBJECT, ADMIT, THANK, WARN ->
          Firmness.NONE;
    };
  }
}
