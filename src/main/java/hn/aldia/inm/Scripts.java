package hn.aldia.inm;

/**
 * Plays a scenario of {@code scenarios/inm/} on the page in front of us, with the case's own
 * values.
 */
public interface Scripts {
  /**
   * @param name without folder and suffix: {@code registration-form}
   */
  void play(String name);
}
