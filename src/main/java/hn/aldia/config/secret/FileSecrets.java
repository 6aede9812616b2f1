package hn.aldia.config.secret;

import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Unchecked;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** One file per secret, for its owner only. */
public record FileSecrets(Path folder) implements SecretStore {
  /**
   * @throws Trouble when it is noted to be in the keyring
   */
  @Override
  public Optional<Secret> get(String account) {
    Optional<Secret> filed = filed(account);
    if (filed.isEmpty() && Files.exists(elsewhere(account))) {
      throw Trouble.person("config.keyring-locked", account);
    }
    return filed;
  }

  Optional<Secret> filed(String account) {
    try {
      return Optional.of(Secret.of(Files.readString(file(account))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void put(String account, Secret secret) {
    FilePrivacy privacy = FilePrivacy.of(folder);
    privacy.createFolder(folder);
    privacy.write(file(account), secret.reveal());
    deleteNote(account);
  }

  /** It is in the keyring; where that is out of reach, it is not taken for missing. */
  void noteElsewhere(String account) {
    if (!Files.exists(elsewhere(account))) {
      FilePrivacy privacy = FilePrivacy.of(folder);
      privacy.createFolder(folder);
      privacy.write(elsewhere(account), new byte[0]);
    }
  }

  private void deleteNote(String account) {
    Unchecked.run(() -> Files.deleteIfExists(elsewhere(account)));
  }

  private Path elsewhere(String account) {
    return folder.resolve(file(account).getFileName() + ".in-keyring");
  }

  @Override
  public void delete(String account) {
    Unchecked.run(() -> Files.deleteIfExists(file(account)));
    deleteNote(account);
  }

  /** A name that every file system takes, and no path. */
  private Path file(String account) {
    String name = URLEncoder.encode(SERVICE + " " + account, StandardCharsets.UTF_8);
    return folder.resolve(name.replace("*", "%2A") + ".secret");
  }
}
