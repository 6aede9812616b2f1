package hn.aldia.renewal;

/** How far the current request has come (DESIGN.md). */
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
  WITHDRAWN
}
