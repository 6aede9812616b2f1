package hn.aldia.browser.pages;

import hn.aldia.browser.pages.GuideForm.Entry;
import hn.aldia.browser.pages.GuideForm.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One way to mark up a form. The control meant by a label carries it in {@code data-expected},
 * which the finder never reads.
 */
public enum Markup {
  FOR(all(e -> div("<label for='%s'>%s</label> %s".formatted(id(e), e.label(), control(e, ""))))),
  WRAPPED(
      all(e -> div("<label>%s %s</label>".formatted(e.label(), control(e, ""))), Markup::asFor)),
  ARIA_LABEL(all(e -> div(control(e, "aria-label='" + e.label() + "'")))),
  LABELLEDBY(
      all(
          e ->
              div(
                  "<span id='l-%s'>%s</span>%s"
                      .formatted(
                          id(e), e.label(), control(e, "aria-labelledby='l-" + id(e) + "'"))))),
  PLACEHOLDER(
      all(
          e ->
              e.kind() == Kind.TEXT || e.kind() == Kind.AREA
                  ? div(control(bare(e), "placeholder='" + e.label() + "'"))
                  : div("<p>" + e.label() + "</p>" + control(e, "")))),
  TABLE(form -> "<table>" + rows(form, "<tr><td>%s:</td><td>%s</td></tr>") + "</table>"),
  TABLE_WIDE(
      form ->
          "<table style='width:900px'>"
              + rows(
                  form,
                  "<tr><td style='width:50%%'><b>%s</b>&nbsp;<font color=red>*</font></td><td>%s</td></tr>")
              + "</table>"),
  TABLE_TWO_PAIRS(Markup::twoPairs),
  TABLE_HEADS(
      form ->
          "<table><tr>"
              + form.entries().stream().map(e -> "<th>" + e.label() + "</th>").collect(joined())
              + "</tr><tr>"
              + form.entries().stream()
                  .map(e -> "<td>" + control(e, "") + "</td>")
                  .collect(joined())
              + "</tr></table>"),
  DT_DD(form -> "<dl>" + rows(form, "<dt>%s</dt><dd>%s</dd>") + "</dl>"),
  BROKEN_FOR(
      all(
          e ->
              div(
                  "<label for='gone-%s'>%s</label><br>%s"
                      .formatted(id(e), e.label(), control(e, ""))))),
  TEXT_NODE(
      form ->
          form.entries().stream()
              .map(e -> e.label() + " : " + control(e, "") + "<br><br>")
              .collect(joined())),
  ABOVE(all(e -> div("<div>%s</div>%s".formatted(e.label(), control(e, ""))))),
  ABOVE_TWO_COLUMNS(
      form ->
          "<div style='display:grid;grid-template-columns:1fr 1fr;gap:14px;width:900px'>"
              + rows(form, "<div><span style='display:block'>%s</span>%s</div>")
              + "</div>"),
  GRID_LABELS_FIRST(Markup::grid),
  FLOAT(
      all(
          e ->
              "<div style='overflow:hidden;padding:4px'><span style='float:left;width:220px;text-align:right'>%s</span><span style='float:left;margin-left:14px'>%s</span></div>"
                  .formatted(e.label(), control(e, "")))),
  ABSOLUTE(Markup::absolute),
  FLOATING_LABEL(
      all(
          e ->
              e.kind() == Kind.TICKS
                  ? asFor(e)
                  : "<div style='position:relative;margin:26px 0'>%s<span style='position:absolute;left:6px;top:2px;pointer-events:none;font-size:12px'>%s</span></div>"
                      .formatted(
                          control(bare(e), "style='height:44px;width:300px;padding-top:16px'"),
                          e.label()))),
  UPPERCASE_REQUIRED(
      all(
          e ->
              div(
                  "<span style='text-transform:uppercase'>%s</span>&nbsp;:<sup>*</sup> <small>(obligatorio)</small> %s"
                      .formatted(e.label(), control(e, ""))))),
  SPLIT_WORDS(
      all(
          e ->
              div(
                  "<span><b>%s</b><i>%s</i></span> %s"
                      .formatted(
                          e.label().substring(0, 3), e.label().substring(3), control(e, ""))))),
  HELP_BELOW(
      all(
          e ->
              div(
                  "<span>%s</span><br>%s<br><small class='help-block'>Escriba su correo, apellido y documento aquí</small>"
                      .formatted(e.label(), control(e, ""))))),
  ADDON(
      all(
          e ->
              div(
                  "<div>%s</div><div style='display:flex'><span class='input-group-addon' style='border:1px solid'>L.</span>%s</div>"
                      .formatted(e.label(), control(e, "")))));

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
  private final Function<GuideForm, String> body;

  Markup(Function<GuideForm, String> body) {
    this.body = body;
  }

  public String html(GuideForm form) {
    return "<form action='#'>"
        + body.apply(form)
        + form.buttons().stream()
            .map(b -> "<button type=button data-expected='" + b + "'>" + b + "</button>")
            .collect(joined())
        + "</form>";
  }

  private static Function<GuideForm, String> all(Function<Entry, String> entry) {
    return form -> form.entries().stream().map(entry).collect(joined());
  }

  private static Function<GuideForm, String> all(
      Function<Entry, String> entry, Function<Entry, String> ticks) {
    return all(e -> e.kind() == Kind.TICKS ? ticks.apply(e) : entry.apply(e));
  }

  private static String asFor(Entry e) {
    return div("<span>%s</span> %s".formatted(e.label(), control(e, "")));
  }

  private static String rows(GuideForm form, String row) {
    return form.entries().stream()
        .map(e -> row.formatted(e.label(), control(e, "")))
        .collect(joined());
  }

  private static String twoPairs(GuideForm form) {
    String cells =
        IntStream.range(0, form.entries().size())
            .mapToObj(
                i -> {
                  Entry e = form.entries().get(i);
                  String pair = "<td>" + e.label() + "</td><td>" + control(e, "") + "</td>";
                  return i % 2 == 0 ? "</tr><tr>" + pair : pair;
                })
            .collect(joined());
    return "<table><tr>" + cells + "</tr></table>";
  }

  private static String grid(GuideForm form) {
    var html =
        new StringBuilder("<div style='display:grid;grid-template-columns:240px 420px;gap:8px'>");
    place(form, html, "<div style='grid-row:%d;grid-column:1'>%s</div>", Entry::label);
    place(form, html, "<div style='grid-row:%d;grid-column:2'>%s</div>", e -> control(e, ""));
    return html.append("</div>").toString();
  }

  private static void place(
      GuideForm form, StringBuilder html, String cell, Function<Entry, String> content) {
    for (int i = 0; i < form.entries().size(); i++) {
      html.append(cell.formatted(i + 1, content.apply(form.entries().get(i))));
    }
  }

  /** Nothing but position: the order of the document is shuffled. */
  private static String absolute(GuideForm form) {
    List<String> parts =
        IntStream.range(0, form.entries().size())
            .boxed()
            .flatMap(
                i -> {
                  Entry e = form.entries().get(i);
                  String at = "<div style='position:absolute;left:%dpx;top:%dpx'>%s</div>";
                  return List.of(
                      at.formatted(30, i * 48, e.label()),
                      at.formatted(260, i * 48, control(e, "")))
                      .stream();
                })
            .collect(Collectors.toCollection(java.util.ArrayList::new));
    Collections.shuffle(parts, new Random(7));
    return "<div style='position:relative;height:600px'>" + String.join("", parts) + "</div>";
  }

  private static String control(Entry e, String attributes) {
    String hint = e.hint().isEmpty() ? "" : " placeholder='" + e.hint() + "'";
    String common =
        " id='%s' data-expected='%s' %s%s".formatted(id(e), e.label(), attributes, hint);
    return switch (e.kind()) {
      case TEXT -> "<input" + common + ">";
      case AREA -> "<textarea" + common + "></textarea>";
      case SELECT ->
          e.options().stream()
              .map(o -> "<option>" + o.replace("<", "&lt;").replace(">", "&gt;") + "</option>")
              .collect(Collectors.joining("", "<select" + common + ">", "</select>"));
      case TICKS ->
          e.options().stream()
              .map(o -> "<input type=radio name=sexo data-expected='%s'> %s ".formatted(o, o))
              .collect(Collectors.joining("", "<span role=radiogroup" + common + ">", "</span>"));
    };
  }

  private static Entry bare(Entry e) {
    return new Entry(e.kind(), e.label(), "", e.options());
  }

  private static String id(Entry e) {
    return "f" + e.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static String div(String html) {
    return "<div style='margin:12px 0'>" + html + "</div>";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }
}
