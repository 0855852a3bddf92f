package org.chancery.readingroom.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.readingroom.api.Parameter.Sort;

/**
 * One thing that can be asked for by GET: from it the server takes what to do, and the OpenAPI
 * document what to say.
 *
 * @param id its name for programs
 * @param subject what it belongs to, such as {@code records}
 * @param path under the root of the server, with its variables in braces
 * @param what it gives, one sentence
 * @param parameters what can be asked
 * @param answers the forms of the answer; the first where nobody chooses
 * @param work makes the answer
 */
public record Route(
    String id,
    String subject,
    String path,
    String what,
    List<Parameter> parameters,
    List<Answer> answers,
    Work work) {

  /** Makes the answer. */
  @FunctionalInterface
  public interface Work {
    /** Answers what is asked. */
    Reply answer(Asked asked) throws IOException;
  }

  /** Adds the choice of a form where there are several. */
  public Route {
    answers = List.copyOf(answers);
    List<Parameter> all = new ArrayList<>(parameters);
    if (answers.size() > 1) {
      List<String> formats = answers.stream().map(Answer::format).toList();
      all.add(
          new Parameter(
              "format",
              new Sort.Choice(formats, true),
              "The form of the answer; it beats the header Accept."));
    }
    parameters = List.copyOf(all);
  }

  /**
   * Returns the path with an example of each variable, for those who try it out.
   *
   * @param known what stands for a variable in this archive, written as in an address; may lack any
   */
  public String example(Map<String, String> known) {
    String example = path;
    for (Parameter each : parameters) {
      if (each.sort() instanceof Sort.Path(String value)) {
        String variable = "{" + each.name() + "}";
        example = example.replace(variable, known.getOrDefault(subject + variable, value));
      }
    }
    return example;
  }

  static List<Parameter> paged(int size, Parameter... others) {
    List<Parameter> all = new ArrayList<>(List.of(others));
    all.add(
        Parameter.number(
            "page", 1, 100_000, 1, "Which page; the header Link names its neighbours."));
    all.add(Parameter.number("size", 1, 1000, size, "How many on a page."));
    return all;
  }
}
