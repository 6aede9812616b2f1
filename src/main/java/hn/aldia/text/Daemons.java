package hn.aldia.text;

import java.util.concurrent.ThreadFactory;

/** Threads that keep no run from ending. */
public final class Daemons {
  public static ThreadFactory named(String name) {
    return task -> {
      var thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  public static Thread start(String name, Runnable task) {
    Thread thread = named(name).newThread(task);
    thread.start();
    return thread;
  }
}
