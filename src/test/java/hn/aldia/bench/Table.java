package hn.aldia.bench;

import java.util.List;
import java.util.Locale;

/** Figures as a table for people: what, limit, measured, ok. */
final class Table {
  private Table() {}

  static String of(List<Figure> figures) {
    int width = figures.stream().mapToInt(f -> f.what().length()).max().orElse(0);
    String form = "%-" + Math.max(width, 4) + "s | %-10s | %-16s | %s%n";
    var table =
        new StringBuilder(String.format(Locale.ROOT, form, "what", "limit", "measured", "ok"));
    table.append("-".repeat(Math.max(width, 4) + 40)).append(System.lineSeparator());
    for (Figure f : figures) {
      String ok = f.ok() == null ? "" : f.ok() ? "yes" : "NO";
      table.append(String.format(Locale.ROOT, form, f.what(), f.limit(), f.measured(), ok));
    }
    return table.toString();
  }
}
