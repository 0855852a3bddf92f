package org.chancery.dossier.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Transcript;

/**
 * What has to be known of a paper to link it with others. An archive keeps these as rows.
 *
 * @param id the paper's name, unique among those that are linked together
 * @param kind telegram, despatch, note ...
 * @param numbers the numbers it bears
 * @param date when it was written, or sent if it does not say when it was written
 * @param parties who writes to whom
 * @param citations the papers it refers to, in text order
 */
public record PaperSummary(
    String id,
    Optional<String> kind,
    List<RecordNumber> numbers,
    Optional<When.Date> date,
    Parties parties,
    List<Citation> citations) {

  /** Copies the lists. */
  public PaperSummary {
    numbers = List.copyOf(numbers);
    citations = List.copyOf(citations);
  }

  /**
   * Who writes to whom.
   *
   * @param from the senders
   * @param to the addressees
   * @param signers the names under the paper that sign for nobody else
   */
  public record Parties(List<Party> from, List<Party> to, List<String> signers) {
    /** Copies the lists. */
    public Parties {
      from = List.copyOf(from);
      to = List.copyOf(to);
      signers = List.copyOf(signers);
    }
  }

  /**
   * A reference to another paper.
   *
   * @param told what the words say
   * @param words the words, on one line
   * @param line the line of the source in which they begin, from 1
   */
  public record Citation(PaperReference told, String words, int line) {}

  /**
   * Returns the summaries of a record and of the papers enclosed in it, which are called {@code
   * id+1}, {@code id+2} and so on in text order.
   */
  public static List<PaperSummary> of(String id, Record record) {
    List<PaperSummary> out = new ArrayList<>();
    out.add(summary(id, record.anatomy(), record.transcript()));
    enclosed(id, record.anatomy(), record.transcript(), out);
    return out;
  }

  private static void enclosed(
      String id, Anatomy anatomy, Transcript transcript, List<PaperSummary> out) {
    for (Enclosure enclosure : anatomy.annexes().enclosures()) {
      out.add(summary(id + "+" + out.size(), enclosure.anatomy(), transcript));
      enclosed(id, enclosure.anatomy(), transcript, out);
    }
  }

  private static PaperSummary summary(String id, Anatomy anatomy, Transcript transcript) {
    Protocol protocol = anatomy.protocol();
    List<String> signers =
        anatomy.eschatocol().signatures().stream()
            .map(Finding::value)
            .filter(s -> s.signedFor().isEmpty())
            .map(Signature::name)
            .toList();
    return new PaperSummary(
        id,
        anatomy.kind().map(Finding::value),
        protocol.numbers().stream().map(Finding::value).toList(),
        protocol
            .dating()
            .written()
            .or(() -> protocol.dating().sent())
            .flatMap(f -> f.value().first()),
        new Parties(
            protocol.correspondents().from().stream().map(Finding::value).toList(),
            protocol.correspondents().to().stream().map(Finding::value).toList(),
            signers),
        anatomy.matter().references().papers().stream().map(f -> citation(f, transcript)).toList());
  }

  private static Citation citation(Finding<PaperReference> found, Transcript transcript) {
    String words = String.join(" ", found.span().of(transcript.text()).trim().split("\\s+"));
    return new Citation(found.value(), words, transcript.lines().line(found.span().start()));
  }

  /** Returns whether the paper is enclosed in {@code other}, or with it in a third. */
  boolean isEnclosedWith(PaperSummary other) {
    int plus = id.lastIndexOf('+');
    int end = other.isEnclosure() ? other.id.lastIndexOf('+') : other.id.length();
    return plus > 0 && plus == end && id.regionMatches(0, other.id, 0, end);
  }

  /** Returns whether the paper is enclosed in another. */
  boolean isEnclosure() {
    return id.lastIndexOf('+') > 0;
  }
}
