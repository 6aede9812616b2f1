package hn.aldia.cli.command;

import hn.aldia.words.Trouble;

/** A visit to record is a person's own: at a window, with a terminal to agree at. */
public final class NobodyToRecord extends Trouble {
  private static final long serialVersionUID = 1L;

  NobodyToRecord() {
    super(Kind.PERSON, "cli.record-nobody");
  }
}
