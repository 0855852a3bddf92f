package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.finding.Finding;
import org.junit.jupiter.api.Test;

/** Heads of telegrams, each by an invented one. */
class TelegramFormTest {

  private static String telegram(String head) {
    Anatomy paper =
        Papers.read(head + "\n\nI saw the Minister. He promised to withdraw the guard.\n");
    return paper.kind().map(Finding::value).orElse("none")
        + "|"
        + Papers.place(paper)
        + "|"
        + Papers.date(paper)
        + "|"
        + Papers.persons(paper.protocol().correspondents().from())
        + "|"
        + Papers.offices(paper.protocol().correspondents().to());
  }

  @Test
  void labelledLinesOfATelegramTellPostAndHour() {
    assertThat(
            telegram(
                """
                From: Ambassador Hollan, Belmora
                To: Ministry of Foreign Affairs
                Date: 3 June 1951, 22.40
                Repeated: Vaskel, Todran
                Priority: Immediate
                Classification: Secret
                No.: 114\
                """))
        .isEqualTo("telegram|Belmora|1951-06-03T22:40|[Hollan]|[Ministry of Foreign Affairs]");
    assertThat(
            telegram(
                "FROM:\tBELMORA (Ambassador Hollan)\nTO:\tFOREIGN OFFICE\nNO.:\t114\nDATE:\t3rd"
                    + " June, 1951\nTIME:\t10.40 p.m.\nREPEATED TO:\tVASKEL"))
        .isEqualTo("telegram|BELMORA|1951-06-03T22:40|[Hollan]|[FOREIGN OFFICE]");
    assertThat(
            telegram(
                """
                De : Ambassade à Belmora
                À : Ministère des Affaires étrangères
                Date : 3 juin 1951, 22 h 40
                No : 114-116
                Priorité : Urgent\
                """))
        .startsWith("telegram|Belmora|1951-06-03T22:40|");
    assertThat(
            telegram(
                """
                FROM: AMEMBASSY BELMORA
                TO: SECSTATE VELM
                DTG: 032240Z JUN 51
                INFO: AMCONSUL VASKEL\
                """))
        .startsWith("telegram|BELMORA|1951-06-03T22:40|");
  }

  @Test
  void signalHeadHasItsGroupBesideThePost() {
    assertThat(
            telegram(
                """
                FM BELMORA 032240Z JUN 51
                TO IMMEDIATE FCO
                TELNO 114
                OF 032240Z JUNE 51
                INFO ROUTINE VASKEL\
                """))
        .isEqualTo("telegram|BELMORA|1951-06-03T22:40|[]|[FCO]");
  }

  @Test
  void labelledLinesOfAMemorandumAreNoTelegram() {
    assertThat(
            telegram(
                """
                MEMORANDUM

                From: A. Dorn, Director
                To: The Minister
                Date: 3 June 1951
                Subject: The fisheries\
                """))
        .startsWith("memorandum|none|1951-06-03|[A. Dorn]|");
  }
}
