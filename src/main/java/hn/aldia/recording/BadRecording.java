package hn.aldia.recording;

import hn.aldia.words.Trouble;
import java.nio.file.Path;

/** There is no recording to be had from where one was said to be. */
public final class BadRecording extends Trouble {
  private static final long serialVersionUID = 1L;

  private BadRecording(String key, Object... args) {
    super(Kind.SETTINGS, key, args);
  }

  static BadRecording noFolder(Path folder) {
    return new BadRecording("recording.no-folder", folder.toString());
  }

  static BadRecording noRecording(Path folder) {
    return new BadRecording("recording.none", folder.toString());
  }

  static BadRecording empty(Path folder) {
    return new BadRecording("recording.empty", folder.toString());
  }

  static BadRecording pageMissing(Path file) {
    return new BadRecording("recording.page-missing", file.toString());
  }

  static BadRecording unreadable(Path file, String why) {
    return new BadRecording(
        "recording.unreadable", file.toString(), why.lines().findFirst().orElse(""));
  }

  /** A recording of the one site where one of the other is asked for. */
  public static BadRecording otherSite(String site) {
    return new BadRecording("recording.other-site", site);
  }
}
