package hn.aldia.testing;

import hn.aldia.config.settings.BrowserSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** This machine: its browser, its programs, its loopback. */
public final class Here {
  /** With which its browser is found. */
  public static final BrowserSettings BROWSER =
      new BrowserSettings(
          null,
          null,
          BrowserSettings.Headless.YES,
          null,
          BrowserSettings.Sandbox.AUTO,
          Duration.ofSeconds(15));

  private Here() {}

  /** A port on loopback that nobody listens on. */
  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a program says that ends well. */
  static String said(byte[] input, String... command) {
    try {
      Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (var in = run.getOutputStream()) {
        in.write(input);
      }
      String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (run.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
