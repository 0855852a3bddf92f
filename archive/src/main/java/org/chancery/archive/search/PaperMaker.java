package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.query.Field;
import org.chancery.dossier.collation.Witness;
import org.chancery.dossier.reuse.Shingles;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.OneLine;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;

/** Makes what the index holds of a record. May be used on any thread. */
final class PaperMaker {

  /** Where running words stand tell {@link Spots}. */
  private static final FieldType RUNNING = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private static final FieldType NAMES =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

  private final Words words;
  private final NameForms forms;

  PaperMaker(Words words) {
    this.words = words;
    this.forms = new NameForms(words);
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** Makes all but what tells of its id. */
  Paper make(Record record) throws IOException {
    Paper paper = new Paper();
    Strata strata = Strata.of(record.transcript());
    Findings findings = new Findings(record);
    Said said = Said.of(record, strata.all(), words, forms);
    texts(paper, strata, said);
    names(paper, findings, strata.all());
    values(paper, findings, said, strata.hand());
    date(paper, findings);
    paper.groups(Groups.inOrder(Shingles.kept(Witness.of(record, Stratum.CORRECTED).text())));
    paper.add(new StoredField(Fields.CARD, CardBytes.write(head(findings))));
    return paper;
  }

  private void texts(Paper paper, Strata strata, Said said) throws IOException {
    ByteBuffersDataOutput maps = new ByteBuffersDataOutput();
    stream(paper, Fields.ALL, said.words(), RUNNING);
    paper.add(new StoredField(Fields.ALL, strata.all().text()));
    strata.all().write(maps);
    Spots.write(said.words(), maps);
    stream(paper, Fields.of(Field.SAID), said.tokens(), RUNNING);
    said.write(maps);
    state(paper, Fields.TYPED, strata.typed(), maps);
    if (strata.one()) {
      paper.add(new StringField(Fields.SAME, Fields.TYPED_TOO, StringField.Store.NO));
    }
    state(paper, Fields.CORRECTED, strata.one() ? Optional.empty() : strata.corrected(), maps);
    paper.add(new StoredField(Fields.MAPS, new BytesRef(maps.toArrayCopy())));
  }

  /** What text a state has that differs from the whole is put together from that again. */
  private void state(Paper paper, String field, Optional<PageText> text, ByteBuffersDataOutput maps)
      throws IOException {
    maps.writeByte((byte) (text.isPresent() ? 1 : 0));
    if (text.isEmpty()) {
      paper.add(new StringField(Fields.SAME, field, StringField.Store.NO));
    } else {
      TokenList list = words.of(text.get().text());
      stream(paper, field, list, RUNNING);
      text.get().write(maps);
      Spots.write(list, maps);
    }
  }

  private static void stream(Paper paper, String field, TokenList tokens, FieldType type) {
    if (tokens.size() > 0) {
      paper.add(new org.apache.lucene.document.Field(field, new TokenListStream(tokens), type));
    }
  }

  private void names(Paper paper, Findings findings, PageText all) {
    PageText.Back back = all.back();
    names(paper, Field.FROM, findings.from(), back);
    names(paper, Field.TO, findings.to(), back);
    names(paper, Field.PERSON, findings.persons(), back);
    names(paper, Field.BODY, findings.bodies(), back);
    names(paper, Field.PLACE, findings.places(), back);
    findings.heading().ifPresent(h -> heading(paper, h, back));
    numbers(paper, findings, back);
    facet(paper, Field.FROM, values(findings.sender().stream().toList()));
    facet(paper, Field.TO, values(findings.addressee().stream().toList()));
    facet(paper, Field.PERSON, values(findings.persons()));
    facet(paper, Field.PLACE, values(findings.places()));
  }

  private static List<String> values(List<Findings.Named> names) {
    return names.stream().map(n -> OneLine.of(n.name())).distinct().toList();
  }

  private void names(Paper paper, Field field, List<Findings.Named> names, PageText.Back back) {
    NameTokens tokens = new NameTokens(forms, names.size());
    names.stream()
        .map(n -> new Findings.Named(n.name(), back.span(n.at())))
        .sorted(Comparator.comparing(Findings.Named::at))
        .forEach(n -> tokens.add(n.name(), n.at()));
    stream(paper, Fields.of(field), tokens.list(), NAMES);
    if (!names.isEmpty()) {
      has(paper, field);
    }
  }

  private void heading(Paper paper, Findings.Named heading, PageText.Back back) {
    Span at = back.span(heading.at());
    TokenList plain = words.of(heading.name());
    TokenList placed = new TokenList(plain.size());
    for (int i = 0; i < plain.size(); i++) {
      placed.letters(plain, i);
      placed.end(at.start(), at.end(), plain.position(i));
    }
    stream(paper, Fields.of(Field.HEADING), placed, NAMES);
    has(paper, Field.HEADING);
  }

  private static void numbers(Paper paper, Findings findings, PageText.Back back) {
    List<Findings.Named> forms = new ArrayList<>();
    for (Findings.Named file : findings.fileNumbers()) {
      forms.add(new Findings.Named(NumberForm.of(file.name()), back.span(file.at())));
    }
    for (Finding<RecordNumber> number : findings.numbers()) {
      Span at = back.span(number.span());
      for (String form : NumberForm.series(number.value().first(), number.value().last())) {
        forms.add(new Findings.Named(form, at));
      }
    }
    forms.sort(Comparator.comparing(Findings.Named::at));
    TokenList tokens = new TokenList(forms.size());
    for (Findings.Named form : forms) {
      tokens.letters(form.name());
      tokens.end(form.at().start(), form.at().end(), tokens.size());
    }
    stream(paper, Fields.of(Field.NO), tokens, NAMES);
    if (!forms.isEmpty()) {
      has(paper, Field.NO);
    }
  }

  private void values(Paper paper, Findings findings, Said said, boolean hand) {
    value(paper, Field.KIND, findings.kinds());
    value(paper, Field.CLASS, findings.classes());
    value(paper, Field.HAND, List.of(hand ? "yes" : "no"));
    facet(paper, Field.ACT, said.acts());
    if (said.tokens().size() > 0) {
      has(paper, Field.SAID);
    }
  }

  private void value(Paper paper, Field field, List<String> values) {
    for (String value : values) {
      paper.add(new StringField(Fields.of(field), bytes(words.value(value)), StringField.Store.NO));
    }
    facet(paper, field, values.stream().map(OneLine::of).distinct().toList());
    if (!values.isEmpty()) {
      has(paper, field);
    }
  }

  private static void facet(Paper paper, Field field, List<String> values) {
    for (String value : values) {
      paper.add(new SortedSetDocValuesField(Fields.facet(field), bytes(value)));
    }
  }

  /** Terms have at most 32,766 bytes; a value that long is no name. */
  private static BytesRef bytes(String value) {
    return new BytesRef(value.length() > 500 ? value.substring(0, 500) : value);
  }

  private static void has(Paper paper, Field field) {
    paper.add(new StringField(Fields.HAS, field.word(), StringField.Store.NO));
  }

  private static void date(Paper paper, Findings findings) {
    Optional<When> when = findings.when();
    when.flatMap(Findings::first)
        .ifPresent(first -> {
          int start = Math.toIntExact(first.toEpochDay());
          int end =
              when.flatMap(Findings::last).map(d -> Math.toIntExact(d.toEpochDay())).orElse(start);
          paper.add(new IntRange(Fields.DAYS, new int[] {start}, new int[] {Math.max(start, end)}));
          paper.add(new NumericDocValuesField(Fields.DAY, start));
        });
  }

  private static Hit.Head head(Findings findings) {
    return new Hit.Head(
        findings.heading().map(h -> OneLine.of(h.name())),
        findings.kind(),
        findings.when().map(When::edtf),
        findings.sender().map(n -> OneLine.of(n.name())),
        findings.addressee().map(n -> OneLine.of(n.name())),
        findings.place().map(OneLine::of));
  }
}
