package hn.aldia.recording;

/** A line above a request or an answer. */
record Header(String name, String value) {
  boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }
}
