package org.chancery.benchmarks;

import java.util.List;

/** One query of each form, and the same words for bare Lucene where it can be asked for them. */
enum SearchForms {
  WORD("treaty", "treaty"),
  COMMON_WORDS("government treaty", "+government +treaty"),
  RANKED_AND(
      "minister government treaty negotiation", "+minister +government +treaty +negotiation"),
  OR("loan OR railway OR harbor", "loan railway harbor"),
  NOT("treaty -peace", "+treaty -peace"),
  PHRASE("\"minister for foreign affairs\"", "\"minister for foreign affairs\""),
  PROXIMITY("\"consul general\"~5", "\"consul general\"~5"),
  PREFIX("promis*", "promis*"),
  WILDCARD("gover?ment*", "gover?ment*"),
  LEADING_WILDCARD("*ation", "*ation"),
  FROM("from:Secretary", ""),
  TO("to:\"Secretary of State\"", ""),
  SAID("said:treaty", ""),
  SAID_TOGETHER("said:(government treaty)", ""),
  SPEAKER("said:(speaker:minister treaty)", ""),
  PERSON("person:Seward", ""),
  VARIANT("person:Frelinghuisen", ""),
  PLACE("place:Peking", ""),
  KIND("kind:telegram", ""),
  CLASS("class:confidential", ""),
  ACT("act:promise", ""),
  HAND("hand:no treaty", ""),
  DATE("date:1934-02..1934-06", ""),
  NUMBER("no:47", ""),
  LAYER("layer:typed \"the treaty\"", "\"the treaty\""),
  MIXED("from:Secretary \"united states\" act:ask date:1900..1934 -peace", "");

  private final String query;
  private final String bare;

  SearchForms(String query, String bare) {
    this.query = query;
    this.bare = bare;
  }

  String query() {
    return query;
  }

  /** Returns the query for Lucene's own parser; empty when it has no such thing. */
  String bare() {
    return bare;
  }

  static List<SearchForms> all() {
    return List.of(values());
  }
}
