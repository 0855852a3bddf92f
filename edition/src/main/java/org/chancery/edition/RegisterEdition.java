package org.chancery.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.dossier.register.Register;
import org.chancery.tei.RegisterTei;

/**
 * People and bodies, made ready for their readers. Immutable.
 *
 * <pre>{@code
 * RegisterEdition.of(register, titles).to(new RegisterEdition.Form.Page(100), writer);
 * }</pre>
 */
public final class RegisterEdition {

  /** The forms in which people and bodies can be written. */
  public sealed interface Form {
    /** A list to read in a terminal, {@code width} columns wide, at least 40. */
    record Page(int width) implements Form {
      /** Widens a page that would be too narrow to read. */
      public Page {
        width = Math.max(40, width);
      }
    }

    /** All of one after the other with their offices and papers, for a terminal. */
    record Full(int width) implements Form {
      /** Widens a page that would be too narrow to read. */
      public Full {
        width = Math.max(40, width);
      }
    }

    /** Data as laid down in the resource {@code org/chancery/edition/people.schema.json}. */
    record Json() implements Form {}

    /** One line for each person or body, RFC 4180; see {@link RegisterCsv#HEADER}. */
    record Csv() implements Form {}

    /** TEI P5 with {@code listPerson} and {@code listOrg}; of at least one person or body. */
    record Tei() implements Form {}
  }

  private final Register register;
  private final Map<String, String> titles;

  private RegisterEdition(Register register, Map<String, String> titles) {
    this.register = register;
    this.titles = Map.copyOf(titles);
  }

  /**
   * Returns the edition of a register.
   *
   * @param titles what papers are called beside their ids, by id; may leave out any
   */
  public static RegisterEdition of(Register register, Map<String, String> titles) {
    return new RegisterEdition(register, titles);
  }

  /**
   * Writes it to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Form form, Writer out) throws IOException {
    switch (form) {
      case Form.Page page -> out.write(RegisterPage.list(register, page.width()));
      case Form.Full full -> out.write(RegisterPage.full(register, titles, full.width()));
      case Form.Json _ -> RegisterJson.write(register, out);
      case Form.Csv _ -> RegisterCsv.write(register, out);
      case Form.Tei _ -> out.write(tei());
    }
    out.flush();
  }

  private String tei() {
    ByteArrayOutputStream tei = new ByteArrayOutputStream();
    RegisterTei.write(register, tei);
    return tei.toString(StandardCharsets.UTF_8);
  }
}
