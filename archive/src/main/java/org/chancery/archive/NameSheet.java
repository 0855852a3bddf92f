package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Appearance;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.dossier.register.Appearances;
import org.chancery.record.Record;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who appears in a record, as the database keeps it: a line for each, deflated. */
final class NameSheet {

  private NameSheet() {}

  static byte[] of(Record record) {
    StringBuilder out = new StringBuilder();
    for (Appearance each : Appearances.of(record)) {
      out.append(each.kind().name())
          .append('\t')
          .append(each.role().name())
          .append('\t')
          .append(each.name())
          .append('\t')
          .append(each.office().orElse(""))
          .append('\n');
    }
    return Deflated.of(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the sheets of records in place of those that were kept before. */
  static void keep(Map<RecordId, byte[]> sheets, Store store) {
    int _ =
        store.write(handle ->
            handle.inTransaction(h -> {
              PreparedBatch batch =
                  h.prepareBatch(
                      "INSERT OR REPLACE INTO people SELECT accession, item, version, ? FROM card"
                          + " WHERE accession = ? AND item = ?");
              sheets.forEach((id, sheet) -> batch.add(sheet, id.accession(), id.item()));
              return sheets.isEmpty() ? 0 : batch.execute().length;
            }));
  }

  static List<Appearance> read(byte[] sheet) {
    List<Appearance> out = new ArrayList<>();
    String text = new String(Deflated.inflate(sheet), StandardCharsets.UTF_8);
    for (int from = 0; from < text.length(); ) {
      int to = text.indexOf('\n', from);
      out.add(appearance(text.substring(from, to)));
      from = to + 1;
    }
    return out;
  }

  private static Appearance appearance(String line) {
    String[] cells = line.split("\t", -1);
    return new Appearance(
        Kind.valueOf(cells[0]),
        Role.valueOf(cells[1]),
        cells[2],
        cells[3].isEmpty() ? Optional.empty() : Optional.of(cells[3]));
  }
}
