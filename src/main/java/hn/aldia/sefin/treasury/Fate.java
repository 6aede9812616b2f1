package hn.aldia.sefin.treasury;

import hn.aldia.runner.Reply;
import java.util.List;
import java.util.Optional;

/** What the server's answers tell of a receipt that does not come. */
enum Fate {
  /** Nothing went wrong so far. */
  OPEN,
  /** What was sent had no good answer: it may have been made all the same. */
  UNKNOWN,
  /** What was sent was taken; what was asked for afterwards failed. */
  MADE_AND_NOT_GOT;

  static Fate of(List<Reply> replies) {
    Optional<Integer> failed = firstFailed(replies);
    if (failed.isEmpty()) {
      return OPEN;
    }
    boolean made = replies.subList(0, failed.get()).stream().anyMatch(Reply::made);
    return made ? MADE_AND_NOT_GOT : UNKNOWN;
  }

  /** In a few signs, what failed: {@code 503}; empty where nothing did. */
  static String said(List<Reply> replies) {
    return firstFailed(replies)
        .map(i -> replies.get(i).status())
        .map(status -> status == 0 ? "—" : "HTTP " + status)
        .orElse("—");
  }

  private static Optional<Integer> firstFailed(List<Reply> replies) {
    for (int i = 0; i < replies.size(); i++) {
      if (replies.get(i).failed() && !replies.get(i).isOfCaptcha()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
