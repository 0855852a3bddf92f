package org.chancery.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a web page: a short link, such as a raised number, that leads to a block further
 * down calls for what stands there. A link in the other direction leads back, and calls for
 * nothing. A raised number may do without a link where a note of that number follows.
 */
final class HtmlNotes {

  private static final int LONGEST_CALL = 5;
  private static final int LONGEST_NOTE = 5_000;
  private static final String BLOCKS = "li, p, div, dd, td, aside";
  private static final Set<String> TITLES = Set.of("notes", "footnotes", "endnotes");

  /** Of each block that is called for, its words; nothing of one that is no note. */
  private final Map<Element, String> words = new HashMap<>();

  /** The block of each call. */
  private final Map<Element, Element> calls = new HashMap<>();

  private final Map<Element, Integer> order = new HashMap<>();

  private HtmlNotes() {}

  /** Finds the notes of a page. */
  static HtmlNotes of(Element page) {
    HtmlNotes notes = new HtmlNotes();
    Map<String, Element> targets = new HashMap<>();
    for (Element element : page.getAllElements()) {
      notes.order.put(element, notes.order.size());
      String name = element.normalName().equals("a") ? element.attr("name") : "";
      targets.putIfAbsent(element.id().isEmpty() ? name : element.id(), element);
    }
    targets.remove("");
    for (Element link : page.select("a[href^=#]")) {
      Element target = targets.get(link.attr("href").substring(1));
      Element block = target == null ? null : target.closest(BLOCKS);
      if (block != null && isCall(link) && notes.follows(block, link)) {
        notes.add(link, block);
      }
    }
    notes.raised(page);
    return notes;
  }

  /**
   * A raised number that is no link calls for the block further down that begins with the same
   * raised number, or for the item of that number in a list of notes.
   */
  private void raised(Element page) {
    Map<String, Element> numbered = new HashMap<>();
    List<Element> numbers = new ArrayList<>();
    for (Element sup : page.select("sup")) {
      String number = sup.text().strip();
      if (number.matches("\\d{1,3}") && sup.selectFirst("a") == null && sup.closest("a") == null) {
        Element block = sup.closest(BLOCKS);
        if (block != null && isFirst(sup, block)) {
          numbered.put(number, block);
        } else {
          numbers.add(sup);
        }
      }
    }
    for (Element list : page.select("ol[class*=note], ol[id*=note], [class*=note] > ol")) {
      int number = 0;
      for (Element item : list.children()) {
        numbered.putIfAbsent(Integer.toString(++number), item);
      }
    }
    for (Element call : numbers) {
      Element block = numbered.get(call.text().strip());
      if (block != null && follows(block, call)) {
        add(call, block);
      }
    }
  }

  private boolean follows(Element block, Element call) {
    return order.getOrDefault(block, -1) > order.getOrDefault(call, 0);
  }

  /** Tells whether nothing but white space stands before the number in its block. */
  private static boolean isFirst(Element sup, Element block) {
    for (@Nullable Node at = sup; at != null && !at.equals(block); at = at.parent()) {
      for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
        if (!(before instanceof TextNode text) || !text.isBlank()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isCall(Element link) {
    String call = link.text().strip();
    return call.length() <= LONGEST_CALL
        && call.chars().noneMatch(c -> Character.isWhitespace(c))
        && (link.attr("role").equals("doc-noteref")
            || link.closest("sup") != null
            || link.selectFirst("sup") != null
            || call.chars().allMatch(c -> "0123456789[]()*†‡§".indexOf(c) >= 0));
  }

  private void add(Element call, Element block) {
    if (!words.containsKey(block)) {
      words.put(block, isShort(block) ? words(block, call.text().strip()) : "");
    }
    if (!words.getOrDefault(block, "").isEmpty()) {
      calls.put(call, block);
    }
  }

  private static boolean isShort(Element block) {
    int[] length = {0};
    return block.filter((node, depth) -> {
      length[0] += node instanceof TextNode text ? text.getWholeText().length() : 1;
      return length[0] > LONGEST_NOTE
          ? NodeFilter.FilterResult.STOP
          : NodeFilter.FilterResult.CONTINUE;
    })
            != null
        && length[0] <= LONGEST_NOTE;
  }

  private static String words(Element block, String call) {
    Element copy = block.clone();
    copy.select("a[href^=#]").remove();
    return withoutNumber(copy.text().strip(), call);
  }

  /** A note may repeat the number by which it is called. */
  private static String withoutNumber(String words, String call) {
    String rest = words.startsWith(call) ? words.substring(call.length()) : words;
    int at = 0;
    while (at < rest.length() && ".)]: ".indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    return rest.substring(at).replace("↩", "").strip();
  }

  /** Returns the words of the note that a link calls for. */
  Optional<String> calledBy(Element link) {
    return Optional.ofNullable(calls.get(link)).map(block -> words.getOrDefault(block, ""));
  }

  /** Tells whether a block stands where it is called for, or only heads such blocks. */
  boolean isMoved(Element block) {
    if (isNote(block)) {
      return true;
    }
    Element next = block.nextElementSibling();
    return next != null
        && block.normalName().matches("h[1-6]")
        && TITLES.contains(block.text().strip().toLowerCase(Locale.ROOT))
        && (isNote(next)
            || !next.children().isEmpty() && next.children().stream().allMatch(this::isNote));
  }

  private boolean isNote(Element block) {
    return !words.getOrDefault(block, "").isEmpty();
  }
}
