package hn.aldia.schedule;

/** Text within an element. */
final class Xml {
  static String text(String said) {
    return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
