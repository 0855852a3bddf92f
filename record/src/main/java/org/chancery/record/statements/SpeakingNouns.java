package org.chancery.record.statements;

import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/**
 * Tells whether a noun phrase can speak. People, bodies and papers can; what is only a thing, a
 * place in time or an action has been taken for a subject by mistake, or is spoken of: {@code the
 * terms offered}, {@code the need of reform demands}.
 */
final class SpeakingNouns {

  private final Tokens tokens;

  SpeakingNouns(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Tells whether a speaker is named whose noun cannot speak. */
  boolean isMute(Speaker speaker) {
    if (speaker.kind() != Speaker.Kind.NAMED) {
      return false;
    }
    int head = head(speaker.from(), speaker.to());
    if (tokens.isCapital(head)) {
      return head == speaker.from() && tokens.isAny(head, VerbShapes.MONTH);
    }
    String noun = tokens.word(head);
    boolean day =
        Character.isDigit(noun.charAt(0)) && Character.isLetter(noun.charAt(noun.length() - 1));
    return day || tokens.isAny(head, THINGS) || isAbstract(noun) && !tokens.isAny(head, SPEAKING);
  }

  /**
   * Tells whether somebody speaks though the noun cannot: a whole clause is told, and a name in the
   * phrase may be his ({@code with the arrival of news Count Varro declared that}).
   */
  boolean isMistaken(Speaker mute, Complement said) {
    boolean clause =
        switch (said.kind()) {
          case THAT, QUESTION, QUOTATION -> true;
          case ZERO, INFINITIVE, NOUN, PREPOSITION -> false;
        };
    for (int i = mute.from() + 1; clause && i < mute.to(); i++) {
      if (tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last word before what hangs on the phrase. */
  private int head(int from, int to) {
    int end = from + 1;
    while (end < to && !tokens.isAny(end, Words.PREPOSITION) && !tokens.isAny(end, HANGING)) {
      end++;
    }
    return end - 1;
  }

  private static WordSet words(String list) {
    return WordSet.of(list.strip().split("\\s+"));
  }

  private static boolean isAbstract(String noun) {
    int plural = noun.endsWith("s") && !noun.endsWith("ss") ? 1 : 0;
    for (String ending : ABSTRACT) {
      int start = noun.length() - plural - ending.length();
      if (start > 1 && noun.startsWith(ending, start)) {
        return true;
      }
    }
    return noun.endsWith("ties") || noun.endsWith("cies") || noun.endsWith("ries");
  }

  private static final List<String> ABSTRACT =
      List.of(
          "tion", "sion", "ment", "ness", "ity", "ence", "ance", "ency", "ancy", "ism", "ship",
          "dom", "age", "ing", "ure");

  /** Bodies, papers and people whose names end as those of things do. */
  private static final WordSet SPEAKING =
      words(
          """
          administration administrations adversaries agencies agency agreement announcement
          association associations audience authorities authority auxiliaries being beings
          beneficiaries citation cities coalition commissaries commission commissions
          communication communications communities community conference congregation constitution
          convention convocation corporation correspondence countries declaration declarations
          delegation delegations department departments deposition deputation deputies detachment
          dignitaries dignities document documents edition eminence emissaries entities
          establishment excellencies excellency faction federation following functionaries
          government governments information institution instruction instructions intelligence
          intermediaries judicature juries ladyship legation legations legislature lordship
          lordships magistrature majority management meeting message messages ministries minority
          mission missionaries missions municipalities municipality nation nations notification
          opposition organisation organization organizations parliament parliaments parties
          personage personages petition petitions plenipotentiaries population populations
          prefecture presidency proclamation proposition protestation provision provisions
          publication regiment regulation regulations representation representations resolution
          resolutions secretaries secretaryship section societies statement statements treaties
          universities worship
          """);

  /** Nouns of things, of time and of quantity that no ending tells. */
  private static final WordSet THINGS =
      words(
          """
          aid amount amounts approval arms arrest arrests arrival arrivals attempt attempts basis
          bond bonds boundary breadth cargo case cases cause causes change changes consent cost
          costs course credit credits crime crimes crop crops date dates day days death deaths
          debt debts default demand demands denial desire desires dispute disputes doctrine doubt
          doubts duty effect effects end ends event events face fact facts faith fear fears form
          forms frontier frontiers gist goods grant grants ground grounds growth hand hands health
          heart hearts help hope hopes idea ideas interest interests kind kinds land lands length
          line lines loan loans loss losses manner market markets matter matters means method
          methods mode modes money month months need number numbers part parts peace phrase
          phrases place places plan plans point points policy price prices principle principles
          property purport purpose purposes railway railways rate rates ratio reason reasons
          refusal relief removal restraint result results revenue revenues right rights road roads
          rule scale scheme schemes ship ships spirit step steps strength sum sums supplies supply
          system systems tax taxes tenor term terms territory text time times total trade trial
          trials trouble troubles truth value values vessel vessels view views wall war warmth
          wars way ways wealth week weeks withdrawal work works year years
          """);

  /** What hangs on a noun behind it without a preposition. */
  private static final WordSet HANGING =
      WordSet.of(
          "having",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "residing",
          "living",
          "being",
          "concerned",
          "present",
          "received",
          "dated",
          "signed",
          "addressed",
          "made",
          "given",
          "sent",
          "above",
          "below",
          "aforesaid",
          "when",
          "here",
          "there",
          "himself",
          "themselves",
          "itself",
          "alone",
          "then",
          "now");
}
