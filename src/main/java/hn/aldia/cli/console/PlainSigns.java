package hn.aldia.cli.console;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * UTF-8 in, plain ASCII out, for a terminal that shows no more: quotes and arrows as typed ones.
 */
public final class PlainSigns extends FilterOutputStream {
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  public PlainSigns(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    waiting.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    waiting.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    String text = waiting.toString(StandardCharsets.UTF_8);
    waiting.reset();
    out.write(plain(text).getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  static String plain(String text) {
    String typed =
        text.replaceAll("[“”„«»]", "\"")
            .replaceAll("[‘’‚]", "'")
            .replaceAll("[–—−]", "-")
            .replace("…", "...")
            .replace("→", "->")
            .replace("✗", "x")
            .replace("✓", "+")
            .replace("•", "*")
            .replace("¿", "")
            .replace("¡", "")
            .replace('\u00a0', ' ');
    return Normalizer.normalize(typed, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\x00-\\x7f]", "?");
  }
}
