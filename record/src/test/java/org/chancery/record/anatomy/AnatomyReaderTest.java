package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.record.anatomy.Papers.date;
import static org.chancery.record.anatomy.Papers.offices;
import static org.chancery.record.anatomy.Papers.persons;
import static org.chancery.record.anatomy.Papers.place;
import static org.chancery.record.anatomy.Papers.read;
import static org.chancery.record.anatomy.Papers.signers;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** Invented papers, each with one habit that a reader must bear. */
class AnatomyReaderTest {

  private static final String TEXT =
      "Sir: I have the honor to report that the harbor of Strelsau is closed to all ships, and that"
          + " the ministry has given no reason for it, although I asked twice.";

  @Test
  void a_despatch_has_number_heading_place_date_close_signature_and_address() {
    Anatomy paper =
        read(
            """
            Mr. Rassendyll to Mr. Sapt.

            United States Legation,
            Strelsau, May 8, 1861.

            No. 173.]

            %s

            I have the honor to be, most respectfully, your obedient servant,

            RUDOLF RASSENDYLL.

            Hon. Johann H. Sapt,
            Secretary of State, Zenda.
            """
                .formatted(TEXT));
    assertThat(persons(paper.protocol().correspondents().from())).containsExactly("Rassendyll");
    assertThat(persons(paper.protocol().correspondents().to())).containsExactly("Sapt");
    assertThat(date(paper)).isEqualTo("1861-05-08");
    assertThat(place(paper)).contains("Strelsau");
    assertThat(paper.protocol().numbers())
        .extracting(n -> n.value().first())
        .containsExactly("173");
    assertThat(paper.protocol().salutation().map(Finding::value)).contains("Sir:");
    assertThat(signers(paper)).containsExactly("RUDOLF RASSENDYLL");
    assertThat(paper.eschatocol().insideAddress().map(Finding::value))
        .hasValueSatisfying(a -> assertThat(a).startsWith("Hon. Johann H. Sapt"));
  }

  @Test
  void a_letter_without_heading_goes_from_its_signer_to_the_one_in_its_address() {
    Anatomy paper =
        read(
            """
            Strelsau, May 8, 1861.

            %s

            I am, sir, your obedient servant,

            RUDOLF RASSENDYLL.

            His Excellency Johann Sapt,
            Minister of Foreign Affairs.
            """
                .formatted(TEXT));
    assertThat(persons(paper.protocol().correspondents().from()))
        .containsExactly("RUDOLF RASSENDYLL");
    assertThat(paper.protocol().correspondents().to()).hasSize(1);
  }

  @Test
  void a_telegram_is_known_by_its_source_note_and_received_before_sent_is_kept() {
    Anatomy paper =
        read(
            """
            711.4500/46: Telegram

            The Chargé in Ruritania (Tarlenheim) to the Acting Secretary of State

            Strelsau, March 22, 1930—1 a.m.
            [Received March 21—10:30 p.m.]

            152. The Minister tells me that the conference is put off until the summer, and that he regrets it.

            Tarlenheim
            """);
    assertThat(paper.kind().map(Finding::value)).contains("telegram");
    assertThat(date(paper)).isEqualTo("1930-03-22T01:00");
    assertThat(paper.protocol().dating().received()).isPresent();
    assertThat(persons(paper.protocol().correspondents().from())).containsExactly("Tarlenheim");
    assertThat(offices(paper.protocol().correspondents().from()))
        .containsExactly("Chargé in Ruritania");
    assertThat(offices(paper.protocol().correspondents().to()))
        .containsExactly("Acting Secretary of State");
    assertThat(paper.protocol().numbers()).extracting(n -> n.value().first()).contains("152");
    assertThat(signers(paper)).containsExactly("Tarlenheim");
  }

  @Test
  void offices_that_contain_the_word_to_are_not_cut_there() {
    Anatomy paper =
        read(
            "The Ruritanian Commission to Negotiate Peace to the Special Assistant to the President"
                + " (Hentzau)\n\n"
                + "Strelsau, July 29, 1919—10 p.m.\n\n"
                + TEXT
                + "\n");
    assertThat(offices(paper.protocol().correspondents().from()))
        .containsExactly("Ruritanian Commission to Negotiate Peace");
    assertThat(persons(paper.protocol().correspondents().to())).containsExactly("Hentzau");
  }

  @Test
  void several_senders_are_told_apart() {
    Anatomy paper =
        read(
            "The Ruritanian Commissioners (Sapt, Tarlenheim, Hentzau) to President Elphberg\n\n"
                + "[Strelsau,] March 21, 1919.\n\n"
                + TEXT
                + "\n\nWe are [etc.]\n\nJ. Sapt\nF. von Tarlenheim\nR. Hentzau\n");
    assertThat(persons(paper.protocol().correspondents().from()))
        .containsExactly("Sapt", "Tarlenheim", "Hentzau");
    assertThat(signers(paper)).containsExactly("J. Sapt", "F. von Tarlenheim", "R. Hentzau");
    assertThat(place(paper)).contains("Strelsau");
  }

  @Test
  void a_date_below_the_signature_is_the_date_of_the_letter() {
    Anatomy paper =
        read(
            "The King to the Duke of Strelsau.\n\n"
                + TEXT
                + "\n\nELPHBERG R.\n\nAt the Castle, July 22, 1870.\n");
    assertThat(date(paper)).isEqualTo("1870-07-22");
  }

  @Test
  void a_remark_of_receipt_above_the_dateline_is_not_the_date() {
    Anatomy paper =
        read(
            "Mr. Sapt to Mr. Tarlenheim.\n\n[Telegram.—Received 9.30 a. m. July 16, 1870.]\n\n"
                + "Zenda, July 15, 1870.\n\nTarlenheim, Strelsau:\n\nWar is certain.\n\nSAPT.\n");
    assertThat(date(paper)).isEqualTo("1870-07-15");
    assertThat(paper.kind().map(Finding::value)).contains("telegram");
  }

  @Test
  void an_undated_telegram_has_a_place_and_no_date() {
    Anatomy paper =
        read(
            "The Consul at Zenda (Sapt) to the Secretary of State\n\nZenda, undated.\n"
                + "[Received November 4, 1917, 4.30 a.m.]\n\n"
                + TEXT
                + "\n\nSapt\n");
    assertThat(date(paper)).isEqualTo("none");
    assertThat(place(paper)).isEqualTo("Zenda");
  }

  @Test
  void who_signs_for_another_is_said_to() {
    Anatomy paper =
        read(
            "Zenda, January 4, 1934.\n\n"
                + TEXT
                + "\n\nVery truly yours,\n\nFor the Acting Secretary of State:\nJohann B. Sapt\n");
    assertThat(paper.eschatocol().signatures())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.value().name()).isEqualTo("Johann B. Sapt");
          assertThat(s.value().signedFor())
              .hasValueSatisfying(f -> assertThat(f).startsWith("For the Acting"));
        });
  }

  @Test
  void initials_filled_in_by_the_editor_are_a_signature() {
    assertThat(
            signers(
                read(
                    "Memorandum by the Chief of the Division (Sapt)\n\nZenda, January 4, 1934.\n\n"
                        + TEXT
                        + "\n\nJ[ohann] S[apt]\n")))
        .containsExactly("J[ohann] S[apt]");
  }

  @Test
  void a_remark_that_the_copy_is_not_signed_is_no_signature() {
    assertThat(signers(read("Zenda, January 4, 1919.\n\n" + TEXT + "\n\n[File copy not signed]\n")))
        .isEmpty();
  }

  @Test
  void a_postscript_after_the_signature_keeps_both_signatures() {
    assertThat(
            signers(
                read(
                    "Mr. Sapt to Mr. Tarlenheim.\n\nZenda, May 8, 1861.\n\n"
                        + TEXT
                        + "\n\n"
                        + "I am, &c.,\n\n"
                        + "JOHANN H. SAPT.\n\n"
                        + "Hon. Fritz Tarlenheim.\n\n"
                        + "P. S.—The ships have been let out this morning, as I hear, but without"
                        + " their cargoes.\n\n"
                        + "J. H. S.\n")))
        .containsExactly("JOHANN H. SAPT", "J. H. S.");
  }

  @Test
  void a_dozen_signers_keep_their_titles() {
    Anatomy paper =
        read(
            "Zenda, May 8, 1884.\n\n"
                + TEXT
                + "\n\nYours, &c.,\n\nE. HUNT,\nAttorney-at-Law.\n"
                + "JOHANN SAPT,\nCounty Treasurer.\nFRITZ TARLENHEIM.\n");
    assertThat(signers(paper)).containsExactly("E. HUNT", "JOHANN SAPT", "FRITZ TARLENHEIM");
    assertThat(paper.eschatocol().signatures().get(1).value().office())
        .contains("County Treasurer");
  }

  @Test
  void labelled_enclosures_have_an_anatomy_of_their_own() {
    Anatomy paper =
        read(
            "No. 12.\nMr. Sapt to Mr. Tarlenheim.\n\nZenda, May 8, 1884.\n\n"
                + TEXT
                + "\n\n"
                + "I am, &c.,\n\n"
                + "JOHANN SAPT.\n\n"
                + "[Inclosure 1 in No. 12.—Translation.]\n\n"
                + "Mr. Hentzau to Mr. Sapt.\n\n"
                + "Foreign Office,\n"
                + "Strelsau, May 2, 1884.\n\n"
                + TEXT
                + "\n\nRUPERT HENTZAU.\n\n"
                + "[Inclosure 1 to inclosure 1 in No. 12.]\n\nOrder of arrest.\n\n"
                + TEXT
                + "\n");
    List<Enclosure> enclosures = paper.annexes().enclosures();
    assertThat(enclosures).hasSize(1);
    Anatomy first = enclosures.getFirst().anatomy();
    assertThat(date(first)).isEqualTo("1884-05-02");
    assertThat(signers(first)).containsExactly("RUPERT HENTZAU");
    assertThat(first.annexes().enclosures())
        .singleElement()
        .satisfies(e ->
            assertThat(e.anatomy().protocol().heading().map(Finding::value))
                .contains("Order of arrest."));
    assertThat(signers(paper)).containsExactly("JOHANN SAPT");
  }

  @Test
  void a_new_dateline_after_the_signature_begins_an_unlabelled_enclosure() {
    Anatomy paper =
        read(
            "Mr. Sapt to Mr. Tarlenheim.\n\nZenda, May 8, 1861.\n\n"
                + TEXT
                + "\n\n"
                + "I am, &c.,\n\n"
                + "JOHANN SAPT.\n\n"
                + "Hon. Fritz Tarlenheim.\n\n"
                + "Strelsau, May 1, 1861.\n\n"
                + TEXT
                + "\n\nRUPERT HENTZAU.\n");
    assertThat(paper.annexes().enclosures()).hasSize(1);
    assertThat(signers(paper)).containsExactly("JOHANN SAPT");
  }

  @Test
  void minutes_name_those_present_and_have_no_sender() {
    Anatomy paper =
        read(
            "Minutes of the Daily Meetings of the Commissioners, February 22, 1919\n\n"
                + "    Present:\n"
                + "        Mr. Sapt\n"
                + "        Baron Tarlenheim\n"
                + "        Mr. R. Hentzau (Secretary)\n\n"
                + "1. Mr. Sapt remarked that the harbor was closed and that nobody had been told of"
                + " it.\n");
    assertThat(paper.kind().map(Finding::value)).contains("minutes");
    assertThat(paper.protocol().correspondents().from()).isEmpty();
    assertThat(paper.matter().meeting())
        .hasValueSatisfying(m ->
            assertThat(m.value().participants())
                .extracting(p -> p.value().name())
                .contains("Mr. Sapt", "Baron Tarlenheim", "Mr. R. Hentzau"));
  }

  @Test
  void a_letter_quoted_in_the_body_does_not_sign_the_paper() {
    assertThat(
            signers(
                read(
                    "Mr. Sapt to Mr. Tarlenheim.\n\nZenda, May 8, 1861.\n\n"
                        + TEXT
                        + "\n\n“I am your obedient servant,\n\nRupert Hentzau.”\n\n"
                        + TEXT.substring(5)
                        + "\n\nI am, &c.,\n\nJOHANN SAPT.\n")))
        .containsExactly("JOHANN SAPT");
  }

  @Test
  void without_blank_lines_the_same_is_found() {
    String spaced =
        "Mr. Sapt to Mr. Tarlenheim.\n\nUnited States Legation,\nZenda, May 8, 1861.\n\nNo. 4.]\n\n"
            + TEXT
            + "\n\nI am, &c.,\n\nJOHANN SAPT.\n\nHon. Fritz Tarlenheim,\nSecretary of State.\n";
    Anatomy dense = read(spaced.replace("\n\n", "\n"));
    assertThat(date(dense)).isEqualTo("1861-05-08");
    assertThat(place(dense)).contains("Zenda");
    assertThat(signers(dense)).containsExactly("JOHANN SAPT");
  }

  @Test
  void an_enclosure_announced_and_not_printed_is_asked_about() {
    AnatomyReader.Reading reading =
        Papers.reading(
            "Zenda, May 8, 1934.\n\n"
                + "Sir: I enclose a copy of the note which the Minister handed to me this morning,"
                + " together with my answer to it.\n\n"
                + "Johann Sapt\n");
    assertThat(reading.queries()).anyMatch(q -> q.code().equals("enclosure-missing"));
  }

  @Test
  void what_the_encoder_tagged_wins() {
    String text = "Zenda, May 8, 1934.\n\n" + TEXT + "\n\nJohann Sapt\n";
    Encoded tagged =
        new Encoded(
            Encoded.Field.SIGNED,
            "Colonel Sapt",
            new Span(text.length() - 12, text.length() - 1),
            "tei:signed",
            0);
    Anatomy paper =
        AnatomyReader.read(TranscriptReader.read(Source.of("t.txt", text)), List.of(tagged))
            .anatomy();
    assertThat(signers(paper)).containsExactly("Colonel Sapt");
    assertThat(paper.eschatocol().signatures().getFirst().maker())
        .isEqualTo(new Maker.Encoder("tei:signed"));
  }

  @Test
  void an_empty_text_has_an_empty_anatomy() {
    Anatomy paper = read("");
    assertThat(paper.kind()).isEqualTo(Optional.empty());
    assertThat(signers(paper)).isEmpty();
  }
}
