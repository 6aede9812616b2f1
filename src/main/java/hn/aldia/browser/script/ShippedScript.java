package hn.aldia.browser.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A script of ours that runs in the page, as it travels in the jar. */
public final class ShippedScript {
  private static final String ROOM = "/hn/aldia/browser/";

  private ShippedScript() {}

  public static String read(String name) {
    try (InputStream in = ShippedScript.class.getResourceAsStream(ROOM + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
