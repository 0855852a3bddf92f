package org.chancery.dossier.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.dossier.exchange.Post.Fit;
import org.chancery.record.dates.When;
import org.chancery.record.people.Party;

/** Who fills which post when, as the papers themselves say. */
final class Holders {

  /** How many days before and after a paper its word on who holds a post is good for. */
  private static final long DAYS = 730;

  private final Map<String, List<Held>> bySurname = new HashMap<>();

  private record Held(Post post, LocalDate day) {}

  /** Learns from headings such as {@code The Minister in Todrany (Orlenne)} and from signatures. */
  static Holders of(Collection<PaperSummary> papers) {
    Holders holders = new Holders();
    for (PaperSummary paper : papers) {
      Optional<LocalDate> day = paper.date().flatMap(When.Date::toLocalDate);
      if (day.isEmpty()) {
        continue;
      }
      paper.parties().from().forEach(p -> holders.add(Who.of(p), day.get()));
      paper.parties().to().forEach(p -> holders.add(Who.of(p), day.get()));
      List<Party> from = paper.parties().from();
      List<String> signers = paper.parties().signers();
      if (from.size() == 1 && from.getFirst().person().isEmpty() && signers.size() == 1) {
        Optional<String> surname = Optional.of(Who.surname(signers.getFirst()));
        holders.add(new Who(surname, Who.of(from.getFirst()).post(), ""), day.get());
      }
    }
    return holders;
  }

  private void add(Who who, LocalDate day) {
    if (who.surname().isPresent() && who.post().isPresent()) {
      List<Held> held = bySurname.computeIfAbsent(who.surname().get(), _ -> new ArrayList<>());
      Held one = new Held(who.post().get(), day);
      if (held.isEmpty() || !held.getLast().equals(one)) {
        held.add(one);
      }
    }
  }

  /** Tells whether {@code a} and {@code b} are the same party in the years around {@code day}. */
  Fit fit(Who a, Who b, Optional<LocalDate> day) {
    if (a.post().isPresent() && b.post().isPresent()) {
      Fit posts = a.post().get().fit(b.post().get());
      boolean names = a.surname().isPresent() && a.surname().equals(b.surname());
      boolean others =
          a.surname().isPresent() && b.surname().isPresent() && !a.surname().equals(b.surname());
      return posts == Fit.SAME || names ? Fit.SAME : others ? Fit.DIFFERENT : posts;
    }
    if (a.surname().isPresent() && b.surname().isPresent()) {
      return a.surname().equals(b.surname()) ? Fit.SAME : shared(a, b, day);
    }
    if (a.post().isPresent() && b.surname().isPresent()) {
      return holds(b.surname().get(), a.post().get(), day) ? Fit.SAME : Fit.UNKNOWN;
    }
    if (b.post().isPresent() && a.surname().isPresent()) {
      return holds(a.surname().get(), b.post().get(), day) ? Fit.SAME : Fit.UNKNOWN;
    }
    return Fit.UNKNOWN;
  }

  /** Two persons are one party when they held one post, one after the other. */
  private Fit shared(Who a, Who b, Optional<LocalDate> day) {
    boolean shared =
        a.post().map(p -> holds(b.surname().orElse(""), p, day)).orElse(false)
            || b.post().map(p -> holds(a.surname().orElse(""), p, day)).orElse(false);
    return shared ? Fit.SAME : Fit.DIFFERENT;
  }

  private boolean holds(String surname, Post post, Optional<LocalDate> day) {
    return bySurname.getOrDefault(surname, List.of()).stream()
        .anyMatch(held ->
            held.post().fit(post) == Fit.SAME
                && day.map(d -> Math.abs(d.toEpochDay() - held.day().toEpochDay()) <= DAYS)
                    .orElse(true));
  }

  /** Returns the best fit of any of {@code wanted} with any of {@code found}. */
  Fit best(List<Who> wanted, List<Who> found, Optional<LocalDate> day) {
    if (wanted.isEmpty() || found.isEmpty()) {
      return Fit.UNKNOWN;
    }
    Fit best = Fit.DIFFERENT;
    for (Who a : wanted) {
      for (Who b : found) {
        Fit fit = fit(a, b, day);
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }
}
