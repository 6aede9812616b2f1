package hn.aldia.rehearsal.looks;

import hn.aldia.rehearsal.portal.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of the looks and of the libraries that their pages are made with. */
public final class LookFiles {
  private final Fixtures fixtures = Fixtures.found();

  Optional<String> text(String path) {
    return fixtures.read("looks/" + path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * @param address as a page names it: {@code /webjars/…} or {@code /vendored/…}
   */
  Optional<byte[]> library(String address) {
    if (address.contains("..")) {
      return Optional.empty();
    }
    if (address.startsWith("/vendored/")) {
      return fixtures.read("looks/vendor/" + address.substring("/vendored/".length()));
    }
    try (InputStream in = LookFiles.class.getResourceAsStream("/META-INF/resources" + address)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<byte[]> ofThePlainPortal(String path) {
    return fixtures.read("inm/__files" + path);
  }
}
