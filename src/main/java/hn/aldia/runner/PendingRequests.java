package hn.aldia.runner;

import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a page has asked its server for and still waits for, as far as a person would wait for it,
 * too: a chat that asks all day and an answer that nobody reads keep none waiting.
 */
final class PendingRequests {
  private static final Set<String> AWAITED = Set.of("document", "xhr", "fetch");

  /** Of what the page looks like; all else may carry something to the server, as a beacon does. */
  private static final Set<String> ADORNMENTS = Set.of("stylesheet", "image", "font", "media");

  /** What a script asks for and is not answered within this is no part of the page. */
  private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(25);

  /**
   * A script need not read all that it is answered, and then the browser never tells an end (Fetch
   * standard: a body is fetched as it is read).
   */
  private static final Duration FOR_THE_REST = Duration.ofSeconds(10);

  /** What is known to be answered late may still be answered at once. */
  private static final Duration FOR_A_CHAT = Duration.ofSeconds(2);

  private static final int FIRST_ERROR = 400;

  private record Patience(long endNanos, boolean answered) {
    static Patience of(Duration time, boolean answered) {
      return new Patience(System.nanoTime() + time.toNanos(), answered);
    }

    boolean isOver() {
      return System.nanoTime() - endNanos >= 0;
    }
  }

  private final Map<Request, Patience> pending = new HashMap<>();
  private final Set<String> chats = new HashSet<>();

  /** Whether it may be what a press asked for or sent. */
  boolean begun(Request request) {
    boolean chat = request.method().equals("GET") && chats.contains(address(request));
    if (AWAITED.contains(request.resourceType())) {
      pending.put(request, Patience.of(chat ? FOR_A_CHAT : FOR_AN_ANSWER, false));
    }
    return !chat && !ADORNMENTS.contains(request.resourceType());
  }

  void answered(Request request, int status) {
    Duration rest = status < FIRST_ERROR ? FOR_THE_REST : Duration.ZERO;
    pending.computeIfPresent(
        request, (asked, before) -> isDocument(asked) ? before : Patience.of(rest, true));
  }

  void ended(Request request) {
    pending.remove(request);
  }

  boolean contains(Request request) {
    return pending.containsKey(request);
  }

  boolean isEmpty() {
    pending.forEach(this::remembersChat);
    pending.entrySet().removeIf(one -> !isDocument(one.getKey()) && one.getValue().isOver());
    return pending.isEmpty();
  }

  private void remembersChat(Request request, Patience patience) {
    boolean late = patience.isOver() && !patience.answered() && !isDocument(request);
    if (late && request.method().equals("GET")) {
      chats.add(address(request));
    }
  }

  private static boolean isDocument(Request request) {
    return request.resourceType().equals("document");
  }

  /** Without what changes from question to question. */
  private static String address(Request request) {
    return request.url().replaceFirst("[?#].*", "");
  }
}
