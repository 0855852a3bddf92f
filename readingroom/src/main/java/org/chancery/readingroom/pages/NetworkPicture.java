package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.readingroom.holdings.Whole;

/**
 * With whom a person met and wrote, as a picture: the person in the middle, the company around, a
 * line for each two who stand in the same papers, the thicker the more papers.
 *
 * @param nodes the company, in the order of the papers in common
 * @param lines who met whom
 */
record NetworkPicture(List<Node> nodes, List<Line> lines) {

  static final int WIDTH = 720;
  static final int HEIGHT = 400;

  private static final int MIDDLE_X = WIDTH / 2;
  private static final int MIDDLE_Y = HEIGHT / 2;
  private static final double REACH_X = 190;
  private static final double REACH_Y = 165;
  private static final double THICKEST = 5;

  /** Fewer than these make no picture. */
  private static final int LEAST = 3;

  NetworkPicture {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
  }

  /** One of the company, and where the name stands beside the point. */
  record Node(String name, int x, int y, String anchor, int textX) {}

  /** A line between two, and how thick it is. */
  record Line(int fromX, int fromY, int toX, int toY, String thickness, boolean own) {}

  /** Draws the picture; empty where the company is too small for one. */
  static Optional<NetworkPicture> of(List<PeoplePages.Met> company, Map<String, Whole.Person> all) {
    if (company.size() < LEAST) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < company.size(); i++) {
      nodes.add(node(company.get(i).name(), 2 * Math.PI * (i + 0.5) / company.size()));
    }
    int most = company.stream().mapToInt(PeoplePages.Met::papers).max().orElse(1);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < company.size(); i++) {
      for (int k = i + 1; k < company.size(); k++) {
        int together = together(company.get(i).key(), company.get(k).key(), all);
        if (together > 0) {
          lines.add(line(nodes.get(i), nodes.get(k).x(), nodes.get(k).y(), together, most, false));
        }
      }
    }
    for (int i = 0; i < company.size(); i++) {
      int papers = company.get(i).papers();
      lines.add(line(nodes.get(i), MIDDLE_X, MIDDLE_Y, papers, most, true));
    }
    return Optional.of(new NetworkPicture(nodes, lines));
  }

  private static int together(String one, String other, Map<String, Whole.Person> all) {
    return Optional.ofNullable(all.get(one))
        .map(person -> person.company().getOrDefault(other, 0))
        .orElse(0);
  }

  private static Node node(String name, double angle) {
    int x = (int) Math.round(MIDDLE_X + REACH_X * Math.sin(angle));
    int y = (int) Math.round(MIDDLE_Y - REACH_Y * Math.cos(angle));
    boolean right = x >= MIDDLE_X;
    return new Node(name, x, y, right ? "start" : "end", right ? x + 9 : x - 9);
  }

  private static Line line(Node from, int x, int y, int papers, int most, boolean own) {
    double thickness = Math.clamp(THICKEST * papers / Math.max(1, most), 0.75, THICKEST);
    String points = String.valueOf(Math.round(thickness * 10) / 10.0);
    return new Line(from.x(), from.y(), x, y, points, own);
  }
}
