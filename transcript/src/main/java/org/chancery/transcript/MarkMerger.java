package org.chancery.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the brackets of a text beside the marks that its format brought along; where they overlap, the format's stand. */
final class MarkMerger {

  private MarkMerger() {}

  static List<Mark> merge(List<Mark> encoded, List<Mark> read, List<EditorialQuery> queries) {
    if (encoded.isEmpty()) {
      return read;
    }
    List<Mark> merged = new ArrayList<>(encoded);
    int crossing = 0;
    int at = 0;
    for (Mark mark : read) {
      while (at < encoded.size() && encoded.get(at).span().end() <= mark.span().start()) {
        at++;
      }
      boolean free = at == encoded.size() || !encoded.get(at).span().overlaps(mark.span());
      if (free) {
        merged.add(mark);
      } else if (!encoded.get(at).span().contains(mark.span()) && ++crossing <= BracketReader.MOST_QUERIES) {
        queries.add(TranscriptQuery.CROSSING_MARKS.at(mark.span()));
      }
    }
    merged.sort(Comparator.comparing(Mark::span));
    return merged;
  }
}
