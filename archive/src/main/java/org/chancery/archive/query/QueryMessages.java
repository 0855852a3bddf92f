package org.chancery.archive.query;

import java.util.Optional;

/** Every sentence about a query that could not be understood as it stands. */
final class QueryMessages {

  private QueryMessages() {}

  static String unclosedQuote() {
    return "this quotation mark is never closed; the phrase was read to the end";
  }

  static String unclosedBracket() {
    return "this bracket is never closed; it was read as closed at the end";
  }

  static String strayBracket() {
    return "this closing bracket has no opening one, and was left out";
  }

  static String emptyBrackets() {
    return "there is nothing between these brackets, and they were left out";
  }

  static String tooDeep(int most) {
    return "brackets go deeper than " + most + " levels; the rest was left out";
  }

  static String tooLong(int most) {
    return "the query is longer than " + most + " characters; the rest was left out";
  }

  static String tooMany(int most) {
    return "the query asks for more than " + most + " things; the rest was left out";
  }

  static String nothingBefore(String operator) {
    return operator + " needs something before it, and was left out";
  }

  static String nothingAfter(String operator) {
    return operator + " needs something after it, and was left out";
  }

  static String noField(String word, Optional<Field> meant) {
    return "there is no field '"
        + word
        + "'"
        + meant.map(f -> "; did you mean '" + f.word() + ":'?").orElse("")
        + "; it was read as words";
  }

  static String emptyField(String word) {
    return "'" + word + ":' is followed by nothing, and was left out";
  }

  static String fieldWithin(String inner, Field outer) {
    return "'"
        + inner
        + ":' cannot stand inside '"
        + outer.word()
        + ":( )'; only its words were read";
  }

  static String noLetters(String text) {
    return "'" + text + "' has no letter or digit, and was left out";
  }

  static String noDate(String text) {
    return "'"
        + text
        + "' is no date; write 1934, 1934-02, 1934-02-05 or a range such as 1934-02..1934-06; it"
        + " was left out";
  }

  static String backwards(String text) {
    return "'" + text + "' runs backwards; it was read from its earlier to its later end";
  }

  static String noAccession(String text) {
    return "'"
        + text
        + "' is no accession; write its number, such as in:12, or in:12..15; it was left out";
  }

  static String notOneOf(String text, Field field, String choices) {
    return "'"
        + text
        + "' is nothing '"
        + field.word()
        + ":' takes; write "
        + choices
        + "; it was left out";
  }

  static String layerNot() {
    return "'layer:' cannot be denied or be one of several alternatives; it was read on its own";
  }

  static String tilde() {
    return "'~' goes after a phrase and before a number, as in \"a b\"~5; it was left out";
  }
}
