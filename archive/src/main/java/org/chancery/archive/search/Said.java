package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.chancery.record.Record;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Span;

/**
 * The statements of a paper for the index: one after the other, each in a stretch of positions of
 * its own, with its act, its speaker and its words. Statements stand within statements, so that
 * positions do not rise with the text; a map leads back to it.
 */
final class Said {

  private static final int MOST_STATEMENTS = Integer.MAX_VALUE / Fields.STATEMENT - 1;

  private final TokenList words;
  private final TokenList tokens;
  private final List<String> acts = new ArrayList<>();
  private final Map map = new Map();
  private int position;

  private Said(TokenList words) {
    this.words = words;
    this.tokens = new TokenList(words.size());
  }

  /** Where in the text the words of the statements stand, by their positions. */
  static final class Map {
    private static final int LONGEST_SHOWN = 200;

    private int[] positions = new int[16];

    /** The number of a stretch's first word in the text, or the offset of its one place. */
    private int[] firsts = new int[16];

    /** How long the one place is; -1 where word stands by word. */
    private int[] lengths = new int[16];

    private int size;

    private void add(int position, int first, int length) {
      if (size == positions.length) {
        positions = Arrays.copyOf(positions, size * 2);
        firsts = Arrays.copyOf(firsts, size * 2);
        lengths = Arrays.copyOf(lengths, size * 2);
      }
      positions[size] = position;
      firsts[size] = first;
      lengths[size++] = length;
    }

    /**
     * Returns where words stand; empty where what was said is not printed, such as a speaker known
     * from the context.
     *
     * @param first the position of the first
     * @param last the position of the last
     * @param all finds the words of the whole text
     */
    Optional<Span> at(int first, int last, Spots.Finder all) {
      int end = at(last, all).map(Span::end).orElse(0);
      return at(first, all)
          .map(s -> {
            int most = Math.max(s.end(), s.start() + LONGEST_SHOWN);
            return new Span(s.start(), Math.clamp(end, s.end(), most));
          });
    }

    private Optional<Span> at(int position, Spots.Finder all) {
      int run = Spots.before(positions, size, position);
      if (size == 0 || lengths[run] == 0) {
        return Optional.empty();
      }
      return Optional.of(
          lengths[run] < 0
              ? all.word(firsts[run] + position - positions[run])
              : new Span(firsts[run], firsts[run] + lengths[run]));
    }

    private void write(ByteBuffersDataOutput out) throws IOException {
      out.writeVInt(size);
      int position = 0;
      for (int i = 0; i < size; i++) {
        out.writeVInt(positions[i] - position);
        out.writeVInt(firsts[i]);
        out.writeZInt(lengths[i]);
        position = positions[i];
      }
    }

    static Map read(ByteArrayDataInput in) throws IOException {
      Map map = new Map();
      int size = in.readVInt();
      int position = 0;
      for (int i = 0; i < size; i++) {
        position += in.readVInt();
        map.add(position, in.readVInt(), in.readZInt());
      }
      return map;
    }
  }

  static Said of(Record record, PageText all, Words cutter, NameForms forms) {
    Said said = new Said(cutter.of(all.text()));
    PageText.Back back = all.back();
    int number = 0;
    for (Finding<Statement> statement : record.statements()) {
      if (number == MOST_STATEMENTS) {
        break; // positions have no more room
      }
      said.position = number++ * Fields.STATEMENT;
      said.add(statement.value(), back, forms);
    }
    return said;
  }

  /** Returns the words of the whole text. */
  TokenList words() {
    return words;
  }

  TokenList tokens() {
    return tokens;
  }

  List<String> acts() {
    return acts.stream().distinct().toList();
  }

  void write(ByteBuffersDataOutput out) throws IOException {
    map.write(out);
  }

  private void add(Statement statement, PageText.Back back, NameForms forms) {
    String act = statement.act().name().toLowerCase(Locale.ROOT);
    acts.add(act);
    tokens.letter(Fields.ACT);
    tokens.letters(act);
    Span verb = back.span(statement.verb());
    map.add(position, verb.start(), verb.length());
    tokens.end(0, 0, position);
    speaker(statement.source(), back, forms);
    content(back.span(statement.content()));
    statement.continuation().forEach(more -> content(back.span(more)));
  }

  /** A speaker's words are words of the statement too, and all that his name is known by. */
  private void speaker(Statement.Source source, PageText.Back back, NameForms forms) {
    Span at = back.span(source.printed().orElse(Span.NOWHERE));
    map.add(++position, at.start(), at.length());
    NameForms.Form name = forms.of(source.speaker());
    for (int i = 0; i < name.terms().size(); i++) {
      String term = name.terms().get(i);
      tokens.letters(term);
      tokens.end(0, 0, position + i);
      tokens.letter(Fields.SPEAKER);
      tokens.letters(term);
      tokens.end(0, 0, position + i);
      if (i == 0) {
        known(Fields.WHOLE, name.whole(), position);
      }
      for (String key : name.keys().get(i)) {
        known(Fields.KEY, key, position + i);
      }
    }
    position += 63;
  }

  private void known(char sort, String as, int where) {
    tokens.letter(Fields.SPEAKER);
    tokens.letter(sort);
    tokens.letters(as);
    tokens.end(0, 0, where);
  }

  private void content(Span text) {
    int most = Fields.STATEMENT / 2 - 256;
    int first = words.firstFrom(text.start());
    map.add(position, first, -1);
    for (int i = first; i < words.size() && words.end(i) <= text.end(); i++) {
      if (position % Fields.STATEMENT > most) {
        return;
      }
      tokens.letters(words, i);
      tokens.end(0, 0, position++);
    }
    position++;
  }
}
