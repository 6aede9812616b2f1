package hn.aldia.config.home;

import static java.nio.file.attribute.AclEntryFlag.DIRECTORY_INHERIT;
import static java.nio.file.attribute.AclEntryFlag.FILE_INHERIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Windows: an access list with the owner alone. Not tried: we have no Windows to try it on. */
final class AclPrivacy implements FilePrivacy {
  @Override
  public void protect(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
    Set<AclEntryFlag> flags =
        Files.isDirectory(file)
            ? EnumSet.of(FILE_INHERIT, DIRECTORY_INHERIT)
            : EnumSet.noneOf(AclEntryFlag.class);
    view.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(flags)
                .build()));
  }
}
