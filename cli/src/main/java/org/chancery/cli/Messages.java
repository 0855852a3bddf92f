package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Entry;
import org.chancery.record.Record;

/**
 * Every sentence that the command line says on standard error; {@code chancery:} goes before each.
 */
final class Messages {

  private Messages() {}

  static String failure(String file, String reason) {
    return file + ": " + reason;
  }

  static String leftOut(int left, int all) {
    return left + " of " + all + (left == 1 ? " was left out" : " were left out");
  }

  static String unknownCommand(String word, Optional<String> meant) {
    return "there is no command '"
        + word
        + "'"
        + suggestion(meant, "; 'chancery --help' lists the commands");
  }

  static String nothingTaken(String word, String command) {
    return "'"
        + command
        + "' has no use for '"
        + word
        + "'; '"
        + command
        + " --help' shows what it takes";
  }

  static String missingWord(String command, String label, int least) {
    return "'"
        + command
        + "' needs "
        + (least > 1 ? "at least " + least + " of " : "")
        + label
        + "; '"
        + command
        + " --help' shows what that is";
  }

  static String missingValue(String option, String label, String command) {
    return option + " needs a " + label + " after it; '" + command + " --help' shows what that is";
  }

  static String wholeNumber(String option, String given) {
    return option + " takes a whole number, not '" + given + "'";
  }

  static String unreadableName(String name) {
    return "'" + name + "' cannot be the name of a file here; a locale with UTF-8 has all letters";
  }

  static String notationUnreadable(String name) {
    return name + ": is no notation file, which would be a text in UTF-8";
  }

  static String nothingUnderstood(String query) {
    return "nothing of '" + query + "' was understood, so nothing was looked for";
  }

  static String unknownOption(String word, Optional<String> meant, String command) {
    return "there is no option '"
        + word
        + "'"
        + suggestion(meant, "; '" + command + " --help' lists the options");
  }

  static String unknownValue(
      String option, String value, List<String> known, Optional<String> meant) {
    return option
        + " takes "
        + String.join(", ", known.subList(0, known.size() - 1))
        + " or "
        + known.getLast()
        + ", not '"
        + value
        + "'"
        + suggestion(meant, "");
  }

  static String unknownEncoding(String name, Optional<String> meant) {
    return "there is no encoding '"
        + name
        + "'"
        + suggestion(meant, "; try UTF-8, UTF-16 or windows-1252");
  }

  static String unknownNotation(String name, Optional<String> meant) {
    return "there is no notation and no file called '"
        + name
        + "'"
        + suggestion(meant, "; write hand, frus or plain, or name a notation file");
  }

  static String width(String given) {
    return "--width takes a number of columns from 40 to 1000, not '" + given + "'";
  }

  static String layerNeedsText(String form) {
    return "--layer goes with --as text; --as " + form + " carries all layers";
  }

  static String needsFolder(String form, String target) {
    return "there is more than one record, and --as "
        + form
        + " makes a file of each: give a folder, such as -o "
        + target
        + "/";
  }

  static String overInput(String target) {
    return "the output " + target + " would overwrite a file that is being read";
  }

  static String noItem(String item, List<String> items) {
    String such = items.isEmpty() ? "" : ", only such as " + items.getFirst();
    return "holds no document '" + item + "'" + such;
  }

  static String oneRecord(String named, List<Record> records) {
    return records.isEmpty()
        ? named + " holds no record that could be compared"
        : named
            + " holds "
            + records.size()
            + " records: name one of them, such as "
            + Named.of(records.getFirst());
  }

  static String tooFew(int given) {
    return "a comparison needs at least two states, not "
        + given
        + "; name another, or layers of one paper such as FILE:typed FILE:corrected";
  }

  static String sameRecord(String named) {
    return "an alignment needs two records, not '" + named + "' twice; name the other one";
  }

  static String noSuchDraft(String paper, int asked, int quoted) {
    String drafts = quoted == 1 ? " draft" : " drafts";
    return paper + ": the record quotes " + quoted + drafts + ", and none is no. " + asked;
  }

  static String noDrafts(String file) {
    return file + ": the record quotes no draft";
  }

  static String cannotWrite(String target, String detail) {
    return target + ": cannot be written (" + detail + ")";
  }

  static String port(String given) {
    return "--port takes a number from 0 to 65535, not '" + given + "'";
  }

  static String noSamples() {
    return "the sample papers are not beside the program; 'chancery init' and 'chancery add' make"
        + " an archive of your own papers, 'chancery serve' opens it";
  }

  static String noArchive() {
    return "there is no archive here; name one with --archive, or make one with 'chancery init"
        + " DIR'";
  }

  static String older(Path folder) {
    return "the archive "
        + folder
        + " was made by an older version of Chancery and is being brought up to date; older"
        + " versions will no longer open it";
  }

  static String unknownId(String word) {
    return "'" + word + "' is no id of a record, such as 12.3, and no number of an accession";
  }

  static String noRecord(RecordId id) {
    return "there is no record " + id + "; 'chancery list' shows the ids that there are";
  }

  static String noAccession(String number) {
    return "accession "
        + number
        + " holds no records; 'chancery list --sources' shows what there is";
  }

  static String papersOrArchive() {
    return "give either papers or --archive, not both";
  }

  static String eraseWhole() {
    return "--erase takes whole accessions, such as 12, and does not go with --restore";
  }

  static String brokenOff(String detail) {
    return "cannot be read (" + detail + ")";
  }

  static String tooDeep() {
    return "is refused, because things in it lie too deep inside one another";
  }

  static String pathsOrArchive() {
    return "name either files or folders, or an archive with --archive FOLDER";
  }

  static String noPaper(String name) {
    return "there is no paper '" + name + "' among those that were read";
  }

  static String severalPapers(String name, List<String> ids) {
    return "'"
        + name
        + "' names "
        + ids.size()
        + " papers, such as "
        + ids.get(0)
        + " and "
        + ids.get(1)
        + "; name one of them in full";
  }

  static String fault(String file, Throwable fault) {
    return file
        + ": could not be read because of a fault in Chancery ("
        + fault
        + "); please report it; --debug shows where";
  }

  static String page(Throwable fault) {
    return "a page could not be made because of a fault in Chancery ("
        + fault
        + "); please report it; --debug shows where";
  }

  static String fault(Throwable fault) {
    return "stopped by a fault in Chancery (" + fault + "); please report it; --debug shows where";
  }

  static String searchNumbers() {
    return "--limit takes a number from 1 on, and --from one from 0 on";
  }

  static String likeAlone() {
    return "--like takes no query, and is shown as a page only";
  }

  static String meaningAlone() {
    return "--meaning takes some words, and goes with a query, --limit, --from and --as alone";
  }

  private static String suggestion(Optional<String> meant, String otherwise) {
    return meant.map(m -> "; did you mean '" + m + "'?").orElse(otherwise);
  }

  static String accountName() {
    return "name whose account it is, as in: chancery account add 'I. Varga'";
  }

  static String noPassword() {
    return "no password was given; type one, or write it to standard input";
  }

  static String passwordsDiffer() {
    return "the two passwords differ; nothing was changed";
  }

  static String noAccounts() {
    return "nobody can sign in to edit yet; make an account with: chancery account add NAME";
  }

  static String unencrypted(String host) {
    return "passwords travel to "
        + host
        + " as plain words; let a server that speaks TLS stand before it";
  }

  static String nobodyBound(String name) {
    return "nobody whose name holds '"
        + name
        + "' is bound or is owed anything here; the ledger without --party shows all";
  }

  static String nobodyLike(String name, Optional<String> meant) {
    return "no record names anyone like '"
        + name
        + "'"
        + suggestion(meant, "; 'chancery people' lists all");
  }

  static String nobody(String name, Optional<String> meant) {
    return "nobody is called '"
        + name
        + "'"
        + suggestion(meant, "; 'chancery people' lists names and ids");
  }

  static String severalPeople(String name, List<Entry> found) {
    return "'"
        + name
        + "' may be "
        + String.join(
            " or ", found.stream().limit(5).map(e -> e.key() + " (" + e.name() + ")").toList())
        + "; name one by its id";
  }

  static String oneAlready(Entry entry) {
    return "these are one already: '" + entry.name() + "'";
  }

  static String personAndBody() {
    return "a person and a body cannot be one; name people only, or bodies only";
  }

  static String calledSo(String name) {
    return "'" + name + "' is the name shown already";
  }

  static String noName(String words, int longest) {
    return "a name has 1 to "
        + longest
        + " characters, one of them a capital letter, unlike '"
        + words
        + "'";
  }

  static String noForm(String form, Optional<String> meant) {
    return "no record prints the name of a person as '"
        + form
        + "'"
        + suggestion(meant, "; 'chancery people NAME' shows the forms that are printed");
  }

  static String alone(String form, Entry entry) {
    return "'"
        + form
        + "' is all that records print of '"
        + entry.name()
        + "'; name one record with --in, or use 'chancery people rename'";
  }

  static String notPrintedIn(String form, String record, List<String> papers) {
    return "record "
        + record
        + " does not print '"
        + form
        + "'; "
        + String.join(", ", papers.subList(0, Math.min(5, papers.size())))
        + (papers.size() == 1 ? " does" : " do");
  }

  static String bodyNotSplit(String form) {
    return "'"
        + form
        + "' is a body, and bodies are kept by their whole names, so that there is nothing to"
        + " split; if editors merged it, 'chancery decisions --undo N' parts it again";
  }

  static String splitNeedsName(String form) {
    return "say with --into under which name '" + form + "' is shown in this record";
  }

  static String nobodyAsTei() {
    return "there is nobody to list, and TEI has no empty list; add papers first, or ask for --as"
        + " csv";
  }
}
