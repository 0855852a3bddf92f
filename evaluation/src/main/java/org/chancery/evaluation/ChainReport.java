package org.chancery.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.Link;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.dossier.exchange.Unsettled;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Parcel;
import org.chancery.intake.Settings;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Notation;
import org.chancery.transcript.TranscriptReader;

/**
 * Measures the links between the papers of TEI volumes by two yardsticks that know nothing of
 * Chancery's reading: plain patterns over the encoded text, with the encoder's dates, headings and
 * numbers; and the editors' own footnotes, which say on which page a paper is printed, or that it
 * is not.
 */
final class ChainReport {

  private static final Pattern NOT_PRINTED =
      Pattern.compile("^(Not (re)?printed|Neither printed|None printed|Not found in).*");

  private static final Pattern ON_PAGE =
      Pattern.compile("^(Ante|Post|ante|post),? p\\. ?\\d+\\.?$");

  private static final Pattern BESIDE = Pattern.compile("^(Supra|Infra|supra|infra)\\.?$");

  private final Map<String, Volume> volumes = new LinkedHashMap<>();
  private final List<PaperSummary> papers = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> trouble = new ArrayList<>();

  /** The documents of one volume by id, and what is printed on each page. */
  private record Volume(
      Map<String, VolumeScan.Doc> docs, Map<String, List<String>> pages, List<String> order) {}

  static void write(Path corpus, Path out) throws IOException {
    ChainReport report = new ChainReport();
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.filter(p -> p.toString().endsWith(".xml")).sorted().toList();
    }
    for (Path file : files) {
      report.read(file);
    }
    Exchange exchange = Exchange.of(report.papers);
    report.fits(exchange);
    report.notes(exchange);
    Files.createDirectories(out);
    report.sums(exchange, out.resolve("summary.txt"));
    LinkSample.write(exchange, out);
    Files.write(out.resolve("trouble.tsv"), report.trouble, StandardCharsets.UTF_8);
    Files.write(
        out.resolve("missing.tsv"),
        exchange.missing().stream().map(ChainReport::line).toList(),
        StandardCharsets.UTF_8);
  }

  private static String line(MissingPaper m) {
    return String.join(
        "\t",
        m.date().map(d -> d.edtf()).orElse(""),
        m.kind().orElse(""),
        m.number().orElse(""),
        m.sender().orElse(""),
        m.addressee().orElse(""),
        String.join(
            " | ", m.citedBy().stream().map(c -> c.id() + ": " + c.citation().words()).toList()));
  }

  private void read(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.xml$", "");
    List<Parcel> parcels;
    try (Stream<Parcel> all = Intake.parcels(file, Settings.DEFAULT)) {
      parcels = all.toList();
    }
    parcels.parallelStream().map(p -> summaries(name, p)).toList().forEach(papers::addAll);
    Map<String, VolumeScan.Doc> docs = new LinkedHashMap<>();
    Map<String, List<String>> pages = new HashMap<>();
    for (VolumeScan.Doc doc : VolumeScan.read(file)) {
      docs.put(doc.id, doc);
      doc.pages.forEach(p -> pages.computeIfAbsent(p, _ -> new ArrayList<>()).add(doc.id));
    }
    volumes.put(name, new Volume(docs, pages, List.copyOf(docs.keySet())));
  }

  private static List<PaperSummary> summaries(String volume, Parcel parcel) {
    return switch (parcel.open()) {
      case Incoming.Failure _ -> List.of();
      case Incoming.Document document -> {
        Notation notation =
            document
                .notation()
                .flatMap(Notation::named)
                .orElseGet(() -> Notation.suggest(document.source().text()));
        Record record =
            RecordReader.read(TranscriptReader.read(document.source(), notation), document.hints());
        yield PaperSummary.of(volume + "/" + document.source().item().orElse("?"), record);
      }
    };
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** Counts references whose number, date and parties fit one held document. */
  private void fits(Exchange exchange) {
    Map<String, List<Held>> held = held();
    volumes.forEach((volume, all) -> {
      for (VolumeScan.Doc doc : all.docs().values()) {
        Optional<LocalDate> written = day(doc.date);
        if (written.isEmpty()) {
          continue;
        }
        String from = volume + "/" + doc.id;
        String text = VolumeScan.squeezed(doc.text);
        for (PlainReferences.Cited cited : PlainReferences.in(text, written.get())) {
          List<Held> fit =
              held.getOrDefault(cited.number(), List.of()).stream()
                  .filter(h -> h.day().equals(cited.day()) && !h.id().equals(from))
                  .filter(h -> parties(cited.whose(), doc.head.toString(), h.head()))
                  .toList();
          if (fit.isEmpty()) {
            continue;
          }
          count("fit: references");
          judge(exchange, from, cited, fit);
        }
      }
    });
  }

  private void judge(Exchange exchange, String from, PlainReferences.Cited cited, List<Held> fit) {
    Set<String> right = new HashSet<>(fit.stream().map(Held::id).toList());
    List<Link> links =
        exchange.links().stream()
            .filter(l -> within(l.from(), from) && same(l.citation().words(), cited))
            .toList();
    if (links.stream().anyMatch(l -> right.contains(bare(l.to())))) {
      count("fit: linked");
    } else if (!links.isEmpty()) {
      count("fit: linked to another");
      trouble.add(
          "other\t" + from + "\t" + cited.words() + "\t" + right + "\t" + links.getFirst().to());
    } else {
      count("fit: not linked");
      trouble.add("unlinked\t" + from + "\t" + cited.words() + "\t" + right);
    }
  }

  /** Tells whether the words of a link are those that the pattern found. */
  private static boolean same(String words, PlainReferences.Cited cited) {
    return (" " + words.replaceAll("[^0-9]", " ") + " ").contains(" " + cited.number() + " ");
  }

  /** A document with a number. */
  private record Held(String id, LocalDate day, String head) {}

  private Map<String, List<Held>> held() {
    Map<String, List<Held>> held = new HashMap<>();
    volumes.forEach((volume, all) -> {
      for (VolumeScan.Doc doc : all.docs().values()) {
        Optional<LocalDate> day = day(doc.date);
        Optional<String> number = number(doc);
        if (day.isPresent() && number.isPresent()) {
          held.computeIfAbsent(number.get(), _ -> new ArrayList<>())
              .add(new Held(volume + "/" + doc.id, day.get(), doc.head.toString()));
        }
      }
    });
    return held;
  }

  private static Optional<String> number(VolumeScan.Doc doc) {
    for (String paragraph : doc.paragraphs.subList(0, Math.min(4, doc.paragraphs.size()))) {
      Matcher alone = Pattern.compile("^\\[?No\\.? ?(\\d{1,5})[.\\]]*$").matcher(paragraph);
      Matcher first = Pattern.compile("^(\\d{1,5})\\. .*").matcher(paragraph);
      if (alone.matches()) {
        return Optional.of(alone.group(1));
      }
      if (first.matches()) {
        return Optional.of(first.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Tells by the headings whether the sender and the addressee are those who are meant. */
  private static boolean parties(String whose, String citing, String cited) {
    List<Set<String>> a = sides(citing);
    List<Set<String>> b = sides(cited);
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    boolean along = meet(a.get(0), b.get(0)) && meet(a.get(1), b.get(1));
    boolean back = meet(a.get(0), b.get(1)) && meet(a.get(1), b.get(0));
    return switch (whose) {
      case "my", "our" -> along;
      case "your" -> back;
      default -> along || back;
    };
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }

  private static final Set<String> IDLE =
      Set.of(
          "the",
          "mr",
          "in",
          "of",
          "minister",
          "ambassador",
          "chargé",
          "acting",
          "consul",
          "general",
          "and",
          "sir",
          "for",
          "at",
          "american",
          "m",
          "a",
          "no",
          "messrs",
          "assistant");

  private static List<Set<String>> sides(String head) {
    List<Set<String>> sides = new ArrayList<>();
    for (String side : VolumeScan.squeezed(head).split(" to (?!Negotiate)")) {
      Set<String> words =
          new HashSet<>(Arrays.asList(side.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
      words.removeAll(IDLE);
      words.remove("");
      sides.add(words);
    }
    return sides;
  }

  /** Counts what the editors' footnotes to references say against what was found. */
  private void notes(Exchange exchange) {
    exchange
        .links()
        .forEach(l -> said(l.from(), l.citation().words(), Optional.of(l.to()), "linked"));
    for (Unsettled u : exchange.unsettled()) {
      said(u.from(), u.citation().words(), Optional.empty(), "unsettled");
    }
    for (MissingPaper m : exchange.missing()) {
      m.citedBy().forEach(c -> said(c.id(), c.citation().words(), Optional.empty(), "missing"));
    }
  }

  private Volume volume(String name) {
    return Optional.ofNullable(volumes.get(name)).orElseThrow();
  }

  private void said(String from, String words, Optional<String> to, String state) {
    String volume = from.substring(0, from.indexOf('/'));
    VolumeScan.Doc doc = volume(volume).docs().get(bare(from).substring(volume.length() + 1));
    if (doc == null) {
      return;
    }
    String text = VolumeScan.squeezed(doc.text);
    for (VolumeScan.Note note : doc.notes) {
      String before = text.substring(0, Math.min(note.at(), text.length()));
      if (bare(before, words)) {
        Optional<Set<String>> printed = printed(volume, doc.id, note);
        if (NOT_PRINTED.matcher(note.words()).matches()) {
          count("not printed: " + state);
          to.ifPresent(id ->
              trouble.add("notprinted\t" + from + "\t" + words + "\t" + id + "\t" + note.words()));
        } else if (printed.isPresent()) {
          String at =
              to.map(ChainReport::bare).map(id -> id.substring(id.indexOf('/') + 1)).orElse("");
          boolean right = printed.get().contains(at);
          count(
              "printed: " + (to.isPresent() ? right ? "linked there" : "linked elsewhere" : state));
          if (!right) {
            trouble.add(
                "printed\t" + from + "\t" + words + "\t" + printed.get() + "\t" + to.orElse(state));
          }
        }
        return;
      }
    }
  }

  private static boolean bare(String before, String words) {
    String tail = words.replaceAll("[\\p{Punct}’ ]+$", "");
    return before.replaceAll("[\\p{Punct}’ ]+$", "").endsWith(tail);
  }

  private Optional<Set<String>> printed(String volume, String id, VolumeScan.Note note) {
    Volume all = volume(volume);
    if (ON_PAGE.matcher(note.words()).matches() && !note.targets().isEmpty()) {
      List<String> there = all.pages().getOrDefault(note.targets().getFirst(), List.of());
      return there.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(there));
    }
    if (BESIDE.matcher(note.words()).matches()) {
      int at = all.order().indexOf(id);
      int next = note.words().toLowerCase(Locale.ROOT).startsWith("s") ? at - 1 : at + 1;
      return next >= 0 && next < all.order().size()
          ? Optional.of(Set.of(all.order().get(next)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Returns the document's id without the number of an enclosure. */
  private static String bare(String id) {
    int plus = id.indexOf('+');
    return plus < 0 ? id : id.substring(0, plus);
  }

  private static boolean within(String id, String document) {
    return bare(id).equals(document);
  }

  private void sums(Exchange exchange, Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("papers, enclosures among them: " + papers.size());
    lines.add("references: " + papers.stream().mapToInt(p -> p.citations().size()).sum());
    lines.add("linked: " + exchange.links().size());
    lines.add("unsettled: " + exchange.unsettled().size());
    lines.add("papers cited and not held: " + exchange.missing().size());
    counts.forEach((what, count) -> lines.add(what + ": " + count));
    int all = counts.getOrDefault("fit: references", 0);
    lines.add(
        "linked of those that fit: %.1f %%"
            .formatted(100.0 * counts.getOrDefault("fit: linked", 0) / Math.max(1, all)));
    Files.write(out, lines, StandardCharsets.UTF_8);
  }
}
