package org.chancery.dossier.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.dates.When;

/**
 * The references between papers: which paper each means, what is not held, and the chains that they
 * make. The same papers in any order make the same exchange. Immutable.
 *
 * <p>A reference means a held paper when number, date and parties fit: {@code my} and {@code your}
 * are resolved against who writes to whom, a missing year against the date of the paper that
 * refers; a number without a date means the last paper of that number within 400 days. A day may be
 * off by one where the number is the same (telegrams cross midnight). A reference that fits several
 * papers alike stays {@linkplain #unsettled() unsettled}.
 *
 * <pre>{@code
 * Exchange exchange = Exchange.of(PaperSummary.of("d.txt", record));
 * exchange.linksFrom("d.txt");
 * exchange.missing();
 * }</pre>
 */
public final class Exchange {

  private final Map<String, PaperSummary> papers;
  private final List<Link> links;
  private final List<Unsettled> unsettled;
  private final List<MissingPaper> missing;
  private final Map<String, List<Link>> from = new HashMap<>();
  private final Map<String, List<Link>> to = new HashMap<>();
  private final Holders holders;

  private Exchange(
      Map<String, PaperSummary> papers,
      Sorted sorted,
      List<MissingPaper> missing,
      Holders holders) {
    this.papers = papers;
    this.links = List.copyOf(sorted.links);
    this.unsettled = List.copyOf(sorted.unsettled);
    this.missing = missing;
    this.holders = holders;
    for (Link link : links) {
      from.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
      to.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
    }
  }

  /** References by what was found for them. */
  private static final class Sorted {
    private final List<Link> links = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();
    private final List<MissingList.Cited> missing = new ArrayList<>();
  }

  /**
   * Returns the exchange among {@code summaries}.
   *
   * @throws IllegalArgumentException if two papers have one id
   */
  public static Exchange of(Collection<PaperSummary> summaries) {
    Map<String, PaperSummary> papers = new LinkedHashMap<>();
    List<PaperSummary> ordered =
        summaries.stream()
            .sorted(
                Comparator.comparing((PaperSummary p) -> day(p)).thenComparing(PaperSummary::id))
            .toList();
    for (PaperSummary paper : ordered) {
      if (papers.put(paper.id(), paper) != null) {
        throw new IllegalArgumentException("two papers have the id " + paper.id());
      }
    }
    Linker linker = new Linker(ordered);
    Sorted sorted = new Sorted();
    for (PaperSummary paper : ordered) {
      for (Citation citation : paper.citations()) {
        settle(paper, citation, linker, sorted);
      }
    }
    return new Exchange(papers, sorted, MissingList.of(sorted.missing), linker.holders());
  }

  /** Returns what orders papers: undated ones come last. */
  private static String day(PaperSummary paper) {
    return paper.date().map(When.Date::edtf).orElse("Z");
  }

  private static void settle(PaperSummary paper, Citation citation, Linker linker, Sorted sorted) {
    boolean told =
        citation.told().number().isPresent()
            || citation.told().when().filter(w -> w.edtf().length() >= 10).isPresent();
    if (!told) {
      return;
    }
    List<Link> found = linker.candidates(paper, citation);
    if (found.isEmpty()) {
      sorted.missing.add(new MissingList.Cited(paper, citation));
      return;
    }
    Link best = found.getFirst();
    boolean ahead = found.stream().skip(1).allMatch(l -> l.score() <= best.score() - Linker.MARGIN);
    if (best.score() >= Linker.LEAST && ahead) {
      sorted.links.add(best);
    } else {
      sorted.unsettled.add(new Unsettled(paper.id(), citation, found));
    }
  }

  /** Returns the papers by date, undated ones last. */
  public List<PaperSummary> papers() {
    return List.copyOf(papers.values());
  }

  /** Returns the references whose paper is held, by the date of the paper that refers. */
  public List<Link> links() {
    return links;
  }

  /** Returns the references that an editor must judge. */
  public List<Unsettled> unsettled() {
    return unsettled;
  }

  /** Returns the papers that are referred to and not held, by date. */
  public List<MissingPaper> missing() {
    return missing;
  }

  /** Returns what the paper {@code id} refers to. */
  public List<Link> linksFrom(String id) {
    return List.copyOf(from.getOrDefault(id, List.of()));
  }

  /** Returns what refers to the paper {@code id}. */
  public List<Link> linksTo(String id) {
    return List.copyOf(to.getOrDefault(id, List.of()));
  }

  /** Returns the exchange to which the paper {@code id} belongs; empty if no paper has that id. */
  public Optional<Chain> chain(String id) {
    return Optional.ofNullable(papers.get(id))
        .map(paper -> new ChainFinder(this, papers, holders).chain(paper));
  }
}
