package hn.aldia.cli.command;

import hn.aldia.words.Trouble;
import java.nio.file.Path;

/** Something lies where the recording was to be written. */
public final class RecordingIsThere extends Trouble {
  private static final long serialVersionUID = 1L;

  RecordingIsThere(Path folder) {
    super(Kind.SETTINGS, "cli.record-there", folder.toString());
  }
}
