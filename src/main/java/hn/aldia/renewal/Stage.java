package hn.aldia.renewal;

import hn.aldia.words.Message;

/** How far the current request has come (ARCHITECTURE.md). */
public enum Stage {
  NEW,
  REGISTERED,
  ENROLLED,
  SUBMITTED,
  ASSIGNED,
  DOCUMENTS_SENT,
  APPROVED,
  LAPSED,
  REFUSED,
  WITHDRAWN;

  public Message said() {
    return Message.of("renewal.stage." + name());
  }
}
