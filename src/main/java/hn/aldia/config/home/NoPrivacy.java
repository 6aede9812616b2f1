package hn.aldia.config.home;

import java.nio.file.Path;

/** File systems without owners, such as a memory stick's. */
final class NoPrivacy implements FilePrivacy {
  @Override
  public void protect(Path file) {}
}
