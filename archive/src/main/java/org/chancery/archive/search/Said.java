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
 * its own, with its act, its speaker and its words. Their offsets count on from statement to
 * statement, since statements stand within statements; a map leads back to the text.
 */
final class Said {

  private final TokenList words;
  private final TokenList tokens;
  private final List<String> acts = new ArrayList<>();
  private final Map map = new Map();
  private int base;
  private int position;

  private Said(TokenList words) {
    this.words = words;
    this.tokens = new TokenList(words.size());
  }

  /** Where each stretch of the statements' offsets begins in the text. */
  static final class Map {
    private int[] starts = new int[16];
    private int[] texts = new int[16];
    private int size;

    private void add(int start, int text) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        texts = Arrays.copyOf(texts, size * 2);
      }
      starts[size] = start;
      texts[size++] = text;
    }

    /** Returns the offset in the text of an offset among the statements. */
    int toText(int offset) {
      int at = Arrays.binarySearch(starts, 0, size, offset);
      int run = at >= 0 ? at : Math.max(0, -at - 2);
      return size == 0 ? 0 : texts[run] + offset - starts[run];
    }

    private void write(ByteBuffersDataOutput out) throws IOException {
      out.writeVInt(size);
      for (int i = 0; i < size; i++) {
        out.writeVInt(starts[i] - (i == 0 ? 0 : starts[i - 1]));
        out.writeZInt(texts[i] - (i == 0 ? 0 : texts[i - 1]));
      }
    }

    static Map read(ByteArrayDataInput in) throws IOException {
      Map map = new Map();
      int size = in.readVInt();
      int start = 0;
      int text = 0;
      for (int i = 0; i < size; i++) {
        start += in.readVInt();
        text += in.readZInt();
        map.add(start, text);
      }
      return map;
    }
  }

  static Said of(Record record, PageText all, Words cutter, NameForms forms) {
    Said said = new Said(cutter.of(all.text()));
    PageText.Back back = all.back();
    int number = 0;
    for (Finding<Statement> statement : record.statements()) {
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
    Span verb = place(back.span(statement.verb()));
    tokens.letter(Fields.ACT);
    tokens.letters(act);
    tokens.end(verb.start(), verb.end(), position);
    speaker(statement.source(), back, forms);
    content(back.span(statement.content()));
    statement.continuation().forEach(more -> content(back.span(more)));
  }

  /** Gives a stretch of the text a place among the statements' offsets. */
  private Span place(Span text) {
    map.add(base, text.start());
    Span placed = new Span(base, base + text.length());
    base += text.length() + 1;
    return placed;
  }

  private void speaker(Statement.Source source, PageText.Back back, NameForms forms) {
    Optional<Span> printed = source.printed();
    Span at = place(back.span(printed.orElse(Span.NOWHERE)));
    NameTokens name = new NameTokens(forms, 1);
    name.add(source.speaker(), at);
    TokenList list = name.list();
    for (int i = 0; i < list.size(); i++) {
      boolean word = list.pool()[list.from(i)] > ' ';
      int where = position + Math.min(list.position(i), 30);
      if (word) {
        tokens.letters(list, i);
        tokens.end(at.start(), at.end(), where);
      }
      tokens.letter(Fields.SPEAKER);
      tokens.letters(list, i);
      tokens.end(at.start(), at.end(), where);
    }
    position += 64;
  }

  private void content(Span text) {
    Span placed = place(text);
    int most = Fields.STATEMENT / 2 - 256;
    int first = words.firstFrom(text.start());
    for (int i = first; i < words.size() && words.end(i) <= text.end(); i++) {
      int within = position % Fields.STATEMENT;
      if (within > most) {
        return;
      }
      tokens.letters(words, i);
      int shift = placed.start() - text.start();
      tokens.end(words.start(i) + shift, words.end(i) + shift, position++);
    }
    position++;
  }
}
