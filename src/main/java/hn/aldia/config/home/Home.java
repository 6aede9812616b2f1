package hn.aldia.config.home;

import hn.aldia.words.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The folder with everything of one user: settings, journal, cases. */
public record Home(Path folder) {
  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * {@code --home} if given, else {@code ALDIA_HOME}, else {@code ~/aldia}. Creates nothing.
   *
   * @param user the user's own folder
   */
  public static Home resolve(@Nullable Path option, Map<String, String> environment, Path user) {
    if (option != null) {
      return new Home(option);
    }
    String named = environment.getOrDefault("ALDIA_HOME", "");
    return new Home(named.isBlank() ? user.resolve("aldia") : Path.of(named));
  }

  public Path settingsFile() {
    return folder.resolve("aldia.conf");
  }

  public Path journalFile() {
    return folder.resolve("aldia.db");
  }

  /** The user's own scenarios, which win over the shipped ones. */
  public Path scenarios() {
    return folder.resolve("scenarios");
  }

  public CaseFolder caseFolder(CaseId id) {
    return new CaseFolder(id, folder.resolve("cases").resolve(id.value()));
  }

  /** The cases there are: folders with an {@code applicant.conf}, in order of their names. */
  public List<CaseFolder> cases() {
    return FilesIn.folder(folder.resolve("cases")).stream()
        .map(Path::getFileName)
        .map(Path::toString)
        .filter(CaseId::isFolderName)
        .map(name -> caseFolder(new CaseId(name)))
        .filter(CaseFolder::exists)
        .toList();
  }

  /**
   * Takes a case out of the list; its folder lies in {@code archive/} from now on.
   *
   * @return where it lies now
   * @throws Trouble when there is none, or one of its name was archived before
   */
  public Path archive(CaseId id) {
    return move(id, caseFolder(id).folder(), archived(id));
  }

  /** Undoes {@link #archive}. */
  public Path restore(CaseId id) {
    return move(id, archived(id), caseFolder(id).folder());
  }

  private Path archived(CaseId id) {
    return folder.resolve("archive").resolve(id.value());
  }

  private static Path move(CaseId id, Path from, Path to) {
    if (!Files.isDirectory(from) || Files.exists(to)) {
      throw Trouble.settings("config.no-case-to-move", id.value(), from.toString(), to.toString());
    }
    return Unchecked.get(
        () -> {
          FilePrivacy.of(to).createFolder(Objects.requireNonNull(to.getParent()));
          return Files.move(from, to);
        });
  }

  /** Creates the folder, for its owner only; one that is there keeps the modes it has. */
  public void create() {
    if (!Files.isDirectory(folder)) {
      FilePrivacy.of(folder).createFolder(folder);
    }
  }
}
