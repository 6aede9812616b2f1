package hn.aldia.config.home;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work whose failing input or output ends the run: nobody nearer knows better. */
public final class Unchecked {
  public interface Reading<T> {
    T done() throws IOException;
  }

  public interface Work {
    void done() throws IOException;
  }

  public static <T> T get(Reading<T> reading) {
    try {
      return reading.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void run(Work work) {
    try {
      work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
