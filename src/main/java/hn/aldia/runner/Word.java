package hn.aldia.runner;

import hn.aldia.words.Message;
import java.util.List;

/** What a person at the window says to what is asked of them. */
public enum Word {
  /** It is done, or this is it: the run goes on. */
  CONTINUE,
  /** Left out: the run goes on without. */
  SKIP,
  /** The run ends here. */
  STOP,
  /** What cannot be undone was done. */
  WENT_THROUGH,
  REFUSED,
  CANNOT_TELL,
  /** What was done is to be kept for the next time. */
  KEEP,
  FORGET,
  /** Nothing was said: what was awaited came about by itself. */
  CAME_ABOUT;

  /** Of a page that is to be brought about. */
  static final List<Word> OF_A_PAGE = List.of(CONTINUE, SKIP, STOP);

  /** Of a press that cannot be undone. */
  static final List<Word> OF_A_PRESS = List.of(WENT_THROUGH, REFUSED, CANNOT_TELL);

  static final List<Word> OF_A_MEND = List.of(KEEP, FORGET);

  /** As the button says it. */
  public Message said() {
    return Message.of("runner.word." + Message.word(this));
  }
}
