package hn.aldia.config.home;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/** File systems without owners, such as a memory stick's. */
final class NoPrivacy implements FilePrivacy {
  @Override
  public FileAttribute<?>[] ofNewFile() {
    return new FileAttribute<?>[0];
  }

  @Override
  public FileAttribute<?>[] ofNewFolder() {
    return new FileAttribute<?>[0];
  }

  @Override
  public void protect(Path file) {}
}
