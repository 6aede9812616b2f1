package hn.aldia.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, said to a person: what happened, what it means, what to do. The root of all our
 * exceptions. Under its key the bundle of its package holds {@code KEY.what}, {@code KEY.meaning}
 * and {@code KEY.remedy}, which all see the same arguments.
 */
public class Trouble extends RuntimeException {
  /** Whose move it is; {@code cli} makes the exit code of it (ARCHITECTURE.md, Command line). */
  public enum Kind {
    /** A defect of ours. */
    DEFECT,
    /** Usage, settings, applicant or scenario wrong; nothing was begun. */
    SETTINGS,
    /** A person is needed. */
    PERSON,
    /** Site, mailbox, network: trouble outside. */
    OUTSIDE,
    /** Refused: unsafe, or a second time for the same intent. */
    REFUSED
  }

  private final Kind kind;
  private final String key;
  private final List<Object> args;
  private final List<Path> evidence = new ArrayList<>();
  private boolean calm;

  public Trouble(Kind kind, String key, Object... args) {
    this.kind = kind;
    this.key = key;
    this.args = List.of(args);
  }

  public Trouble(Kind kind, @Nullable Throwable cause, String key, Object... args) {
    super(null, cause);
    this.kind = kind;
    this.key = key;
    this.args = List.of(args);
  }

  public static Trouble settings(String key, Object... args) {
    return new Trouble(Kind.SETTINGS, key, args);
  }

  public static Trouble person(String key, Object... args) {
    return new Trouble(Kind.PERSON, key, args);
  }

  public static Trouble outside(String key, Object... args) {
    return new Trouble(Kind.OUTSIDE, key, args);
  }

  public static Trouble refused(String key, Object... args) {
    return new Trouble(Kind.REFUSED, key, args);
  }

  /**
   * Says by what it was caused, for whoever reads the log.
   *
   * @throws IllegalStateException when a cause was given already
   */
  public Trouble because(Throwable cause) {
    initCause(cause);
    return this;
  }

  /** Nobody failed: it is what the person said, or what waits for them. */
  public Trouble calmly() {
    calm = true;
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isCalm() {
    return calm;
  }

  public Message what() {
    return new Message(key + ".what", args);
  }

  public Message meaning() {
    return new Message(key + ".meaning", args);
  }

  public Message remedy() {
    return new Message(key + ".remedy", args);
  }

  /** Files that show what was seen: masked pictures, page texts. */
  public List<Path> evidence() {
    return List.copyOf(evidence);
  }

  public void attach(Path file) {
    evidence.add(file);
  }

  /** The bundle key: stable, so that tests and {@code --json} can name the trouble. */
  public String key() {
    return key;
  }

  @Override
  public String getMessage() {
    return what().toString();
  }
}
