package hn.aldia.notify;

/** One way to tell a person. Thread-safe. */
public interface Channel {
  /** For people: {@code ntfy (ntfy.sh)}. Never a whole address, which may hold a token. */
  String name();

  /** Whether what it took reaches a person who is away. */
  default boolean reachesAway() {
    return true;
  }

  /** Tells this channel from others of its kind; shows no more than {@link #name}. */
  String id();

  /**
   * Returns when the notice was taken.
   *
   * @throws hn.aldia.words.Trouble when it was not, with what to do about it
   */
  void send(Notice notice);
}
