package hn.aldia.testing;

import hn.aldia.config.settings.MailServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** An IMAP server without IDLE that gives odd answers, as it was told; and counts what it heard. */
public final class ScriptedImap implements AutoCloseable {
  private final ServerSocket door;
  private final Deque<String> logins = new ConcurrentLinkedDeque<>();
  private final Deque<String> hangUps = new ConcurrentLinkedDeque<>();
  private final List<String> passwords = new CopyOnWriteArrayList<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<String> folders = new CopyOnWriteArrayList<>();
  private final TreeMap<Long, Kept> mails = new TreeMap<>();
  private volatile String greeting = "* OK hello";
  private volatile String loginAnswer = "OK welcome";
  private volatile String password = "";
  private volatile String fetchAnswer = "OK done";

  /**
   * @param items what is said of it beside its UID, or empty: it is not given at all
   * @param aloneOnly whether it is given only when nothing else is asked for
   */
  private record Kept(byte[] mail, String date, String body, boolean aloneOnly) {}

  public ScriptedImap() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::serve);
  }

  public ScriptedImap greets(String line) {
    greeting = line;
    return this;
  }

  /** What every login gets, after the ones that were scripted by {@link #logsInAfter}. */
  public ScriptedImap answersLogins(String answer) {
    loginAnswer = answer;
    return this;
  }

  public ScriptedImap logsInAfter(String... answers) {
    logins.addAll(List.of(answers));
    return this;
  }

  /** Lets in whoever has this password, and refuses all others. */
  public ScriptedImap wants(String right) {
    password = right;
    return this;
  }

  public ScriptedImap has(String... listLines) {
    folders.addAll(List.of(listLines));
    return this;
  }

  public synchronized ScriptedImap keeps(long uid, byte[] mail) {
    mails.put(uid, new Kept(mail, now(), "", false));
    return this;
  }

  /**
   * @param date as INTERNALDATE is given, {@code NIL}, or empty: not given at all
   * @param body in place of its bytes, if not empty
   */
  public synchronized ScriptedImap keeps(long uid, byte[] mail, String date, String body) {
    mails.put(uid, new Kept(mail, date, body, false));
    return this;
  }

  public synchronized ScriptedImap givesOnlyAlone(long uid, byte[] mail) {
    mails.put(uid, new Kept(mail, now(), "", true));
    return this;
  }

  public ScriptedImap endsFetches(String answer) {
    fetchAnswer = answer;
    return this;
  }

  /** The next time that it hears this, it is gone without a word. */
  public ScriptedImap hangsUpAt(String command) {
    hangUps.add(command);
    return this;
  }

  public static String now() {
    return "\"28-Nov-2026 15:00:00 +0000\"";
  }

  public List<String> passwords() {
    return passwords;
  }

  public List<String> commands(String word) {
    return commands.stream().filter(line -> line.contains(word)).toList();
  }

  public MailServer imap(String user, String secret) {
    return new MailServer(
        "127.0.0.1",
        door.getLocalPort(),
        MailServer.Security.NONE,
        user,
        MailServer.Auth.PASSWORD,
        DovecotServer.secret(secret),
        null,
        List.of());
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        daemon(() -> talk(caller));
      } catch (IOException e) {
        // We close.
      }
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "scripted-imap");
    thread.setDaemon(true);
    thread.start();
  }

  private void talk(Socket caller) {
    try (caller) {
      var in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      say(caller, greeting);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        commands.add(line);
        String tag = line.substring(0, line.indexOf(' '));
        String command = line.substring(tag.length() + 1);
        if (hangUps.removeIf(command::startsWith)) {
          return;
        }
        answer(caller, in, tag, command);
      }
    } catch (IOException e) {
      // The caller hung up.
    }
  }

  private void answer(Socket caller, BufferedReader in, String tag, String command)
      throws IOException {
    String word = command.toUpperCase(Locale.ROOT);
    if (word.startsWith("CAPABILITY")) {
      say(caller, "* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2");
      say(caller, tag + " OK done");
    } else if (word.startsWith("AUTHENTICATE")) {
      say(caller, "+ ");
      String told = new String(Base64.getDecoder().decode(in.readLine()), StandardCharsets.UTF_8);
      say(caller, tag + " " + login(told.replaceAll("(?s).*(?:\0|auth=Bearer )|\1", "")));
    } else if (word.startsWith("LIST")) {
      say(caller, "* LIST (\\HasNoChildren) \"/\" INBOX");
      for (String folder : folders) {
        say(caller, "* LIST " + folder);
      }
      say(caller, tag + " OK done");
    } else if (word.startsWith("STATUS")) {
      say(caller, "* STATUS INBOX (UIDVALIDITY 7 UIDNEXT " + next() + ")");
      say(caller, tag + " OK done");
    } else if (word.startsWith("EXAMINE")) {
      say(caller, "* " + count() + " EXISTS");
      say(caller, "* OK [UIDVALIDITY 7] here");
      say(caller, "* OK [UIDNEXT " + next() + "] here");
      say(caller, tag + " OK [READ-ONLY] done");
    } else if (word.startsWith("UID SEARCH")) {
      say(caller, "* SEARCH " + uids());
      say(caller, tag + " OK done");
    } else if (word.startsWith("UID FETCH")) {
      fetch(caller, tag, command);
    } else {
      say(caller, tag + " OK done");
    }
  }

  private synchronized long next() {
    return mails.isEmpty() ? 1 : mails.lastKey() + 1;
  }

  private synchronized int count() {
    return mails.size();
  }

  private synchronized String uids() {
    return mails.keySet().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private String login(String given) {
    passwords.add(given);
    String scripted = logins.poll();
    if (scripted != null) {
      return scripted;
    }
    return password.isEmpty() || password.equals(given)
        ? loginAnswer
        : "NO [AUTHENTICATIONFAILED] Invalid credentials";
  }

  private synchronized void fetch(Socket caller, String tag, String command) throws IOException {
    String[] words = command.split(" ");
    List<Long> wanted = wanted(words[2]);
    int number = 0;
    for (var each : mails.entrySet()) {
      number++;
      Kept kept = each.getValue();
      boolean alone = wanted.size() == 1 && words[2].matches("\\d+");
      if (!wanted.contains(each.getKey()) || (kept.aloneOnly() && !alone)) {
        continue;
      }
      String date =
          kept.date().isEmpty() || !command.contains("INTERNALDATE")
              ? ""
              : " INTERNALDATE " + kept.date();
      String head = "* " + number + " FETCH (UID " + each.getKey() + date;
      if (kept.body().isEmpty()) {
        say(caller, head + " BODY[]<0> {" + kept.mail().length + "}");
        caller.getOutputStream().write(kept.mail());
        say(caller, ")");
      } else {
        say(caller, head + " " + kept.body() + ")");
      }
    }
    say(caller, tag + " " + fetchAnswer);
  }

  private List<Long> wanted(String set) {
    var wanted = new ArrayList<Long>();
    for (String part : set.split(",")) {
      String[] ends = part.split(":");
      long last = ends.length == 1 ? Long.parseLong(ends[0]) : Long.parseLong(ends[1]);
      mails.keySet().stream()
          .filter(uid -> uid >= Long.parseLong(ends[0]) && uid <= last)
          .forEach(wanted::add);
    }
    return wanted;
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
