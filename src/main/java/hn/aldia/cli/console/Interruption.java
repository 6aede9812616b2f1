package hn.aldia.cli.console;

import hn.aldia.words.Message;
import java.util.function.Supplier;

/** A Ctrl-C, a closed terminal or a shutdown of the machine in the middle of an errand. */
public final class Interruption {
  /** Does the work; if it is interrupted, the last word is what becomes of it. */
  public static void explained(Console console, Supplier<Message> word, Runnable work) {
    var lastWord = new Thread(() -> console.lastWord(word.get()), "aldia-last-word");
    Runtime.getRuntime().addShutdownHook(lastWord);
    try {
      work.run();
    } finally {
      forget(lastWord);
    }
  }

  private static void forget(Thread lastWord) {
    try {
      Runtime.getRuntime().removeShutdownHook(lastWord);
    } catch (IllegalStateException shuttingDownAlready) {
      return;
    }
  }
}
