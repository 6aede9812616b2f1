package hn.aldia.cli;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Speaks to the person: results on stdout, everything else on stderr. */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Words words;

  /** Set once we are being stopped: what fails from then on fails because of that. */
  private volatile boolean stopping;

  Console(PrintStream out, PrintStream err, Locale locale) {
    this.out = out;
    this.err = err;
    this.words = Words.of(locale);
  }

  Words words() {
    return words;
  }

  PrintStream err() {
    return err;
  }

  /** The result of the command, as it is: a JSON document, a PIN. */
  void result(String text) {
    out.println(text);
  }

  /** The result of the command, for a person. */
  void result(Message message) {
    out.println(words.say(message));
  }

  void note(Message message) {
    note(words.say(message));
  }

  void note(String text) {
    if (!stopping) {
      err.println(text);
    }
  }

  /** The last thing said, when the person or the machine ends us. */
  void lastWord(Message message) {
    stopping = true;
    err.println();
    err.println(words.say(message));
  }

  /** Dresses a failure once, here, and returns the exit code that goes with it. */
  int report(Throwable failure) {
    if (stopping) {
      return ExitCode.DEFECT;
    }
    if (failure instanceof Trouble trouble) {
      return report(trouble);
    }
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    err.println(words.say("cli.defect.what", failure.toString()));
    err.println("  " + words.say("cli.defect.meaning"));
    err.println(words.say("cli.defect.remedy"));
    err.println(trace);
    return ExitCode.DEFECT;
  }

  private int report(Trouble trouble) {
    err.println();
    err.println(words.say("cli.trouble", words.say(trouble.what())));
    err.println("  " + indented(words.say(trouble.meaning())));
    err.println(words.say("cli.remedy", indented(words.say(trouble.remedy()))));
    for (Path file : trouble.evidence()) {
      err.println(words.say("cli.evidence", file));
    }
    return ExitCode.of(trouble.kind());
  }

  private static String indented(String text) {
    return text.replace("\n", "\n  ");
  }
}
