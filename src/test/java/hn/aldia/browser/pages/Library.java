package hn.aldia.browser.pages;

import java.util.List;
import java.util.stream.Collectors;

/** A widget library that dresses selects and ticks: the real one, from its WebJar. */
public enum Library {
  SELECT2(
      "$('select').select2({width: '280px'})",
      "select2/4.0.13/js/select2.min.js",
      "select2/4.0.13/css/select2.min.css"),
  CHOSEN(
      "$('select').chosen({width: '280px'})",
      "chosen/1.8.7/chosen.jquery.min.js",
      "chosen/1.8.7/chosen.min.css"),
  BOOTSTRAP_SELECT(
      "$('select').selectpicker()",
      "bootstrap/3.4.1/css/bootstrap.min.css",
      "bootstrap/3.4.1/js/bootstrap.min.js",
      "bootstrap-select/1.13.18/js/bootstrap-select.min.js",
      "bootstrap-select/1.13.18/css/bootstrap-select.min.css"),
  JQUERY_UI(
      "$('select').selectmenu({width: 280})",
      "jquery-ui/1.13.2/jquery-ui.min.js",
      "jquery-ui/1.13.2/jquery-ui.min.css"),
  BOOTSTRAP_3("1", "bootstrap/3.4.1/css/bootstrap.min.css", "AdminLTE/2.4.18/css/AdminLTE.min.css");

  private final String dress;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> files;

  Library(String dress, String... files) {
    this.dress = dress;
    this.files = List.of(files);
  }

  public String page(String form) {
    return "<script src='/webjars/jquery/3.6.0/jquery.min.js'></script>"
        + files.stream().map(Library::tag).collect(Collectors.joining())
        + form
        + "<script>$(() => { "
        + dress
        + "; window.dressed = true; })</script>";
  }

  private static String tag(String file) {
    return file.endsWith(".js")
        ? "<script src='/webjars/" + file + "'></script>"
        : "<link rel=stylesheet href='/webjars/" + file + "'>";
  }
}
