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

/** Finds the states of a text that a command line names: {@code FILE}, {@code FILE:typed}. */
final class Witnesses {

  private final Papers papers;

  Witnesses(Papers papers) {
    this.papers = papers;
  }

  /** Returns the state that a word names; without a layer, the paper as its hands left it. */
  Witness named(String word) throws WrongUsage {
    int colon = word.lastIndexOf(':');
    Optional<Stratum> layer =
        colon > 0 && !Files.exists(Path.of(word))
            ? layer(word.substring(colon + 1))
            : Optional.empty();
    String file = layer.isPresent() ? word.substring(0, colon) : word;
    Witness witness = Witness.of(papers.one(file), layer.orElse(Stratum.CORRECTED));
    return witness.named(word);
  }

  /** Returns the states that a word names: of a paper that a hand corrected both layers. */
  List<Witness> states(String word) throws WrongUsage {
    Witness corrected = named(word);
    if (!Files.exists(Path.of(word))) {
      return List.of(corrected);
    }
    Record record = papers.one(word);
    Witness typed = Witness.of(record, Stratum.TYPED);
    boolean same = typed.text().equals(Witness.of(record, Stratum.CORRECTED).text());
    return same ? List.of(corrected) : List.of(typed, Witness.of(record, Stratum.CORRECTED));
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
