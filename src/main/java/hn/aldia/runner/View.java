package hn.aldia.runner;

import hn.aldia.words.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What a flow may know of the page in front of it, without touching it. One thread only. */
public interface View {
  /** All visible words, line by line, those of frames, open shadow roots, buttons and pictures too. */
  String text();

  /** How many boxes to write in are visible. */
  int boxes();

  /** What popups and dialogs have said since the page was opened, oldest first. */
  List<String> announced();

  /** Waits while the page lives on. True when the condition came true in time. */
  boolean await(BooleanSupplier condition, Duration atMost);

  /** Keeps what is seen now (masked picture, words) and returns the files. */
  List<Path> evidence(String name);

  /**
   * Lets the person at the window do something.
   *
   * @return false when nobody is at the window, or it was not done
   */
  boolean handOver(Message instruction, BooleanSupplier until);
}
