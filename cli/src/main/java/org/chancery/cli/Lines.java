package org.chancery.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.archive.Account;
import org.chancery.archive.Decided;
import org.chancery.archive.Meaning;
import org.chancery.archive.Report;
import org.chancery.archive.Status;
import org.chancery.archive.search.MeaningResults;

/** Every line that the commands on an archive write on standard output beside records. */
final class Lines {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Lines() {}

  static String made(Path folder) {
    return "made the archive " + folder + "; 'chancery add' fills it\n";
  }

  /** Tells what an {@code add} did: {@code added 12 records from 11 files; 1 new version}. */
  static String added(AddRun.Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "added " + count(tally.records(), "record") + " from " + count(tally.files(), "file"));
    if (tally.versions() > 0) {
      parts.add(count(tally.versions(), "new version"));
    }
    if (tally.known() > 0) {
      parts.add(tally.known() + (tally.known() == 1 ? " was" : " were") + " here already");
    }
    return String.join("; ", parts) + "\n";
  }

  static String serving(Path folder, String url) {
    return folder.getFileName() + " is open at " + url + "; Ctrl-C closes it\n";
  }

  static String editing(Path folder, String url) {
    return folder.getFileName() + " is open for editing at " + url + "; Ctrl-C closes it\n";
  }

  static String account(Account account) {
    return String.format(
        "%-24s made %s, password of %s\n",
        account.name(), DAY.format(account.made()), DAY.format(account.changed()));
  }

  /** Tells a decision on one line, its reason on the next. */
  static String decided(Decided decided, boolean undone) {
    return String.format(
            "%4d  %s  %s: %s%s\n",
            decided.number(),
            MINUTE.format(decided.at()),
            decided.who(),
            DecisionWords.of(decided.decision()),
            undone ? " (undone)" : "")
        + (decided.why().isEmpty() ? "" : "      why: " + decided.why() + "\n");
  }

  static String removed(String what, int records) {
    if (records == 0) {
      return what + ": is withdrawn already\n";
    }
    return what
        + ": "
        + count(records, "record")
        + " withdrawn; 'remove --restore' brings "
        + (records == 1 ? "it" : "them")
        + " back\n";
  }

  static String erased(String what, int records) {
    return what + ": " + count(records, "record") + " erased for good; the number stays taken\n";
  }

  static String restored(String what, int records) {
    return what + ": " + count(records, "record") + " restored\n";
  }

  static String imported(int decisions, int entries, boolean dry) {
    String list = count(entries, "entry").replace("entrys", "entries") + " in the list: ";
    return list
        + (decisions == 0
            ? "nothing to decide\n"
            : count(decisions, "decision") + (dry ? " would be made\n" : " made\n"));
  }

  static String reindexed(int records) {
    return "made the index again from " + count(records, "record") + "\n";
  }

  static String embedded(Meaning.Run run) {
    return "made the index of meanings from "
        + count(run.records(), "record")
        + ", "
        + count(run.passages(), "passage")
        + (run.kept() > 0 ? "; " + count(run.kept(), "record") + " in it already" : "")
        + "\n";
  }

  static String meaningBehind(MeaningResults.Coverage coverage) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d records cannot be found by meaning yet; 'chancery reindex --meaning' brings"
            + " %s in",
        coverage.unknown(),
        coverage.held(),
        coverage.unknown() == 1 ? "it" : "them");
  }

  static String meaning(Meaning.Extent extent) {
    return field(
        "meaning",
        extent.model().map(m -> m.name()).orElse("by another version, to be made anew")
            + String.format(
                Locale.ROOT,
                ", %,d of %s, ",
                extent.coverage().known(),
                count(extent.coverage().held(), "record"))
            + count(extent.passages(), "passage"));
  }

  static String indexBehind(int found, int held) {
    return String.format(
        Locale.ROOT,
        "the index has %,d of %,d records; the next 'chancery add' or 'chancery reindex' brings it"
            + " up to date\n",
        found,
        held);
  }

  static String backedUp(Path target, int files) {
    return "backed up to " + target + "; " + count(files, "source file") + " copied\n";
  }

  static String status(Path folder, Status status) {
    return folder
        + "\n"
        + field("records", String.format(Locale.ROOT, "%,d", status.records()))
        + status.days().map(d -> field("papers from", d.first() + " to " + d.last())).orElse("")
        + field("sources", count(status.files(), "file") + ", " + size(status.sourceBytes()))
        + (status.withdrawn() > 0 ? field("withdrawn", count(status.withdrawn(), "source")) : "")
        + field("database", size(status.databaseBytes()));
  }

  private static String field(String name, String value) {
    return String.format("  %-12s %s\n", name, value);
  }

  static String checked(Report report) {
    String held =
        count(report.accessions(), "accession")
            + ", "
            + count(report.records(), "record")
            + ", "
            + count(report.files(), "source file")
            + " ("
            + size(report.bytes())
            + "): ";
    String verdict =
        report.faults().isEmpty()
            ? "all there and unchanged\n"
            : count(report.faults().size(), "fault") + "\n";
    return held
        + verdict
        + report.remarks().stream().map(r -> r + "\n").collect(Collectors.joining());
  }

  /** Counts things: {@code 1 record}, {@code 5,317 records}. */
  static String count(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  /** Sets a size in bytes: {@code 34.2 MB}. */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%,d bytes", bytes)
        : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
