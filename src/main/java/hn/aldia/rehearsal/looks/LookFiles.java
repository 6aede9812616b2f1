package hn.aldia.rehearsal.looks;

import hn.aldia.rehearsal.portal.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of the looks and of the libraries that their pages are made with. */
final class LookFiles {
  private final Fixtures fixtures = Fixtures.found();

  Optional<String> text(String path) {
    return fixtures.read("looks/" + path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * @param address as a page names it: {@code /webjars/…} or {@code /vendored/…}
   */
  Optional<byte[]> library(String address) {
    return address.startsWith("/vendored/") && !address.contains("..")
        ? fixtures.read("looks/vendor/" + address.substring("/vendored/".length()))
        : Fixtures.library(address);
  }

  Optional<byte[]> ofThePlainPortal(String path) {
    return fixtures.read("inm/__files" + path);
  }
}
