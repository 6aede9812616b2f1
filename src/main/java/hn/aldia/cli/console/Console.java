package hn.aldia.cli.console;

import hn.aldia.text.Harmless;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to the person: results on stdout, everything else on stderr. With {@code --json} stdout
 * gets exactly one JSON document, and what would be a result for a person goes to stderr too.
 */
public final class Console {
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);

  private final PrintStream out;
  private final PrintStream err;
  private final Words words;
  private final boolean json;
  private final List<String> args;
  private final JsonOutput documents;
  private final int width = Terminal.width();
  private final boolean live = width > 0 && Terminal.showsErrors();
  private boolean lineOpen;

  /** When progress was last said where there is no terminal. */
  private @Nullable Long progressed;

  /** Set once we are being stopped: what fails from then on fails because of that. */
  private volatile boolean stopping;

  /**
   * @param args of the command line
   */
  public Console(PrintStream out, PrintStream err, Locale locale, List<String> args) {
    this.out = out;
    this.err = err;
    this.words = Words.of(locale);
    this.json = args.contains("--json");
    this.args = List.copyOf(args);
    this.documents = new JsonOutput(out);
  }

  public Words words() {
    return words;
  }

  PrintStream err() {
    return err;
  }

  /** The result of the command, as it is: a PIN, a line of a table. */
  public void result(String text) {
    endLive();
    (json ? err : out).println(Harmless.text(text));
  }

  public void result(Message message) {
    result(fitted(message));
  }

  /** A line of a table: what is too long goes on under its own beginning. */
  public void row(String lead, String text) {
    boolean beside = width == 0 || width > 2 * lead.length();
    String margin = " ".repeat(beside ? lead.length() : 2);
    String fitted = width == 0 ? text : Paragraphs.fitted(text, width - margin.length());
    String below = fitted.replace("\n", "\n" + margin);
    result(beside ? lead + below : lead.stripTrailing() + "\n" + margin + below);
  }

  /** As it is said here: in lines that fit the terminal. */
  String fitted(Message message) {
    return fitted(words.say(message));
  }

  private String fitted(String text) {
    return width > 0 ? Paragraphs.fitted(text, width) : text;
  }

  /** The one line that is rewritten in place; where there is no terminal, a line like others. */
  synchronized void live(Message message) {
    if (!live) {
      note(message);
    } else if (!stopping) {
      String line = words.say(message).replace('\n', ' ');
      String shown = line.length() < width ? line : line.substring(0, width - 2) + "…";
      err.print("\r" + shown + " ".repeat(Math.max(0, width - 1 - shown.length())));
      err.flush();
      lineOpen = true;
    }
  }

  boolean rewrites() {
    return live;
  }

  /** The line stays as it was last, and what is said next stands below. */
  synchronized void keepLive() {
    if (lineOpen) {
      err.println();
      lineOpen = false;
    }
  }

  /**
   * How something that takes long goes on: on a terminal one line, whatever is said; elsewhere a
   * line now and then.
   */
  public synchronized void progress(String line) {
    if (live) {
      live(Message.of("cli.progress", line));
    } else if (progressed == null || System.nanoTime() - progressed > NOW_AND_THEN.toNanos()) {
      note("  " + line);
      progressed = System.nanoTime();
    }
  }

  /** What is said next has a line of its own. */
  synchronized void endLive() {
    if (lineOpen) {
      err.print("\r" + " ".repeat(Math.max(0, width - 1)) + "\r");
      lineOpen = false;
    }
  }

  /** The one document of {@code --json}; nothing without that option. */
  public void document(Object document) {
    if (json) {
      documents.document(document);
    }
  }

  /** Where the documents of several cases are gathered; empty without {@code --json}. */
  public Optional<JsonOutput> documents() {
    return json ? Optional.of(documents) : Optional.empty();
  }

  public void note(Message message) {
    note(words.say(message));
  }

  public void note(String text) {
    if (!stopping) {
      endLive();
      err.println(fitted(Harmless.text(text)));
    }
  }

  /** The last thing said, when the person or the machine ends us. */
  void lastWord(Message message) {
    if (stopping) {
      return;
    }
    stopping = true;
    endLive();
    err.println();
    err.println(fitted(message));
  }

  /** Dresses a failure once, here, and returns the exit code that goes with it. */
  public int report(Throwable failure) {
    if (stopping) {
      return ExitCode.DEFECT;
    }
    if (failure instanceof Trouble trouble) {
      return report(trouble);
    }
    if (failure instanceof UncheckedIOException disk) {
      Throwable why = disk.getCause() == null ? disk : disk.getCause();
      return report(
          Trouble.outside("cli.file-trouble", String.valueOf(why.getMessage())).because(disk));
    }
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    err.println(words.say("cli.defect.what", failure.toString()));
    err.println("  " + words.say("cli.defect.meaning"));
    err.println(words.say("cli.defect.remedy"));
    err.println(trace);
    document(Map.of("error", Map.of("key", "defect", "what", failure.toString())));
    return ExitCode.DEFECT;
  }

  private int report(Trouble trouble) {
    int exit = dress(trouble);
    document(Map.of("error", error(trouble)));
    return exit;
  }

  /** Says a trouble to the person; the exit code that goes with it. */
  public int dress(Trouble trouble) {
    endLive();
    err.println();
    String what = words.say(trouble.what());
    err.println(fitted(trouble.isCalm() ? what : words.say("cli.trouble", indented(what))));
    String meaning = words.say(trouble.meaning());
    err.println(fitted(trouble.isCalm() ? meaning : "  " + indented(meaning)));
    err.println();
    err.println(fitted(words.say("cli.remedy", indented(words.say(trouble.remedy())))));
    Optional<LeftBehind> left = LeftBehind.of(trouble.evidence(), args);
    if (!trouble.evidence().isEmpty()) {
      err.println();
      err.println("  " + words.say("cli.evidence-head"));
      List<Path> shown = left.map(l -> List.of(l.folder())).orElse(trouble.evidence());
      shown.forEach(file -> err.println("    " + Harmless.line(file.toString())));
    }
    left.ifPresent(
        folder -> {
          String said = what + "\n" + meaning + "\n" + words.say(trouble.remedy());
          folder.note(Harmless.text(said));
          err.println("  " + words.say("cli.shows-again"));
          err.println("    " + Harmless.line(folder.command()));
        });
    return ExitCode.of(trouble.kind());
  }

  /** The same for programs. */
  public Map<String, Object> error(Trouble trouble) {
    return Map.of(
        "key", trouble.key(),
        "what", words.say(trouble.what()),
        "meaning", words.say(trouble.meaning()),
        "remedy", words.say(trouble.remedy()),
        "evidence", trouble.evidence().stream().map(Path::toString).toList());
  }

  private static String indented(String text) {
    return text.replaceAll("\n(?=[^\n])", "\n  ");
  }
}
