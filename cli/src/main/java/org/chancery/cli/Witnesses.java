package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.dossier.collation.Witness;
import org.chancery.record.Record;
import org.chancery.transcript.Stratum;

/**
 * Finds the states of a text that a command line names: {@code FILE}, {@code FILE:typed}, {@code
 * FILE:draft-1}; instead of a file, a record of the archive such as {@code 12.3}.
 */
final class Witnesses {

  private static final String DRAFT = "draft-";

  private final Papers papers;

  Witnesses(Papers papers) {
    this.papers = papers;
  }

  /**
   * What a word names.
   *
   * @param paper the file or record
   * @param draft the number of a draft that it quotes, from 1; 0 for the paper itself
   * @param layer the layer, when one is named
   */
  private record Name(String paper, int draft, Optional<Stratum> layer) {

    static Name parse(String word) {
      Name name = new Name(word, 0, Optional.empty());
      int colon = word.lastIndexOf(':');
      while (colon > 0 && !Files.exists(Path.of(name.paper()))) {
        String part = name.paper().substring(colon + 1);
        String rest = name.paper().substring(0, colon);
        Optional<Stratum> layer = Witnesses.layer(part);
        int draft = number(part);
        if (layer.isEmpty() && draft == 0) {
          break;
        }
        name = new Name(rest, Math.max(draft, name.draft()), layer.or(name::layer));
        colon = rest.lastIndexOf(':');
      }
      return name;
    }

    private static int number(String part) {
      String digits = part.startsWith(DRAFT) ? part.substring(DRAFT.length()) : "";
      boolean plain = digits.length() == 1 || digits.length() == 2;
      return plain && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }

    Name in(Stratum stratum) {
      return new Name(paper, draft, Optional.of(stratum));
    }
  }

  /** Returns the state that a word names; without a layer, the paper as its hands left it. */
  Witness named(String word) throws WrongUsage {
    Name name = Name.parse(word);
    return witness(papers.one(name.paper()), name).named(word);
  }

  private static Witness witness(Record record, Name name) throws WrongUsage {
    Stratum stratum = name.layer().orElse(Stratum.CORRECTED);
    if (name.draft() == 0) {
      return Witness.of(record, stratum);
    }
    List<Witness> drafts = Witness.drafts(record, stratum);
    if (name.draft() > drafts.size()) {
      throw new WrongUsage(Messages.noSuchDraft(name.paper(), name.draft(), drafts.size()));
    }
    return drafts.get(name.draft() - 1);
  }

  /** Returns the states that a word names: of a paper that a hand corrected both layers. */
  List<Witness> states(String word) throws WrongUsage {
    Name name = Name.parse(word);
    Record record = papers.one(name.paper());
    if (name.layer().isPresent()) {
      return List.of(witness(record, name).named(word));
    }
    Witness typed = witness(record, name.in(Stratum.TYPED));
    Witness corrected = witness(record, name.in(Stratum.CORRECTED));
    boolean same = typed.text().equals(corrected.text());
    return same
        ? List.of(corrected.named(word))
        : List.of(typed.named(word + ":typed"), corrected.named(word + ":corrected"));
  }

  /** Returns the paper as typed and as corrected. */
  List<Witness> layers(String file) throws WrongUsage {
    Record record = papers.one(file);
    return List.of(Witness.of(record, Stratum.TYPED), Witness.of(record, Stratum.CORRECTED));
  }

  /** Returns the drafts that the papers of a file quote, as their hands left them. */
  List<Witness> drafts(String path) throws WrongUsage {
    List<Witness> all = new ArrayList<>();
    for (Record record : papers.read(path)) {
      all.addAll(Witness.drafts(record, Stratum.CORRECTED));
    }
    if (all.isEmpty()) {
      throw new WrongUsage(Messages.noDrafts(path));
    }
    return all;
  }

  private static Optional<Stratum> layer(String word) {
    for (Stratum stratum : Stratum.values()) {
      if (stratum.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(stratum);
      }
    }
    return Optional.empty();
  }
}
