package hn.aldia.rehearsal.looks;

import hn.aldia.rehearsal.portal.Form;

/** Told what the portal receives that changes something; from any thread. */
@FunctionalInterface
public interface Received {
  Received UNTOLD = (matter, form, accepted) -> {};

  void takes(String matter, Form form, boolean accepted);
}
