package hn.aldia.config.reader;

import hn.aldia.config.hocon.Folders;
import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.HoconFile;
import hn.aldia.config.hocon.Layers;
import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.Reading;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.ExampleFiles;
import hn.aldia.config.home.Home;
import hn.aldia.config.secret.RefusedSecrets;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.words.Message;
import hn.aldia.words.Slips;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Reads the settings: the shipped defaults, under the home's {@code aldia.conf}, under a case's
 * {@code applicant.conf}, under {@code -D key=value}. Finds all that is wrong in one go.
 *
 * @param user the user's own folder, {@code ~} in paths
 * @param environment where secrets may be; nothing else is read from it
 * @param commandLine what {@code -D} gave
 * @param clock to refuse a birth in the future
 */
public record SettingsReader(
    Home home,
    Path user,
    Map<String, String> environment,
    Map<String, String> commandLine,
    Clock clock) {
  /** The copy inside the program: the distribution's {@code config/} is the same, to be read. */
  private static final Layers SHIPPED =
      new Layers(
          HoconFile.parse(
              Folders.SHIPPED, ExampleFiles.text("aldia.conf").getBytes(StandardCharsets.UTF_8)));

  public SettingsReader {
    environment = Map.copyOf(environment);
    commandLine = Map.copyOf(commandLine);
  }

  /**
   * The settings that hold for all cases.
   *
   * @throws SettingsException with all that is wrong
   */
  public Settings read() {
    Reading reading = reading(home.settingsFile());
    var store = SecretStore.forThisMachine(home, environment);
    Settings settings = settings(reading, store, false);
    // The home's file may hold nothing but what is asked for in it.
    person(reading, home.caseFolder(new CaseId("any")), settings);
    return checked(reading, settings);
  }

  /**
   * The settings for one case, and its applicant.
   *
   * @throws SettingsException with all that is wrong; or when there is no such case
   */
  public CaseSettings read(CaseId id) {
    CaseFolder folder = home.caseFolder(id);
    Path file = folder.applicantFile();
    if (!folder.exists()) {
      throw new SettingsException(List.of(new Problem(file.toString(), 0, noCase(id))));
    }
    return read(folder, reading(file), true);
  }

  /**
   * What a case would be if this were its file.
   *
   * @throws SettingsException with all that is wrong in it
   */
  public CaseSettings readAs(CaseId id, Path file) {
    return read(home.caseFolder(id), reading(file), true);
  }

  private Message noCase(CaseId id) {
    return home.cases().stream()
        .map(each -> each.id().value())
        .filter(name -> Slips.between(name, id.value()) <= name.length() / 4)
        .findFirst()
        .map(near -> Message.of("config.no-case-meant", id.value(), near))
        .orElseGet(() -> Message.of("config.no-case", id.value()));
  }

  /** To look what a case would be with answers that are not written yet. */
  public Trial trial() {
    var layers = SHIPPED.copy();
    layers.addHome(home.settingsFile());
    return new Trial(this, layers);
  }

  /** The case as it stands, with these answers laid over it; it need not be there yet. */
  CaseSettings tried(Layers ground, CaseId id, Map<String, String> answers) {
    CaseFolder folder = home.caseFolder(id);
    if (folder.exists()) {
      ground.addCase(folder.applicantFile());
    }
    ground.addCommandLine(commandLine);
    ground.addCommandLine(answers);
    var folders = new Folders(folder.applicantFile(), home.folder(), user);
    var reading = new Reading(ground.resolved(), folders, ground.problems());
    // Who has not said their address yet has no mailbox that could lack anything.
    return read(folder, reading, reading.given("applicant.email", Form.TEXT).isPresent());
  }

  private CaseSettings read(CaseFolder folder, Reading reading, boolean addressed) {
    var store = SecretStore.forThisMachine(folder, environment);
    Settings settings = settings(reading, store, addressed);
    return checked(reading, person(reading, folder, settings));
  }

  /**
   * @param toEdit the last file to be laid over the others
   */
  private Reading reading(Path toEdit) {
    var layers = SHIPPED.copy();
    layers.addHome(home.settingsFile());
    if (!toEdit.equals(home.settingsFile())) {
      layers.addCase(toEdit);
    }
    layers.addCommandLine(commandLine);
    var folders = new Folders(toEdit, home.folder(), user);
    return new Reading(layers.resolved(), folders, layers.problems());
  }

  private Settings settings(Reading reading, SecretStore store, boolean ofCase) {
    var refused = RefusedSecrets.in(home.folder().resolve("refused"), clock);
    var secrets = new SecretSettings(reading, environment, store, refused, clock);
    var sections = new SectionReader(reading, secrets);
    // Only checked here.
    var unused = reading.given("language", Form.oneOf(Language.class));
    return new Settings(
        sections.portal(),
        sections.treasury(),
        sections.rates(),
        new MailReader(reading, secrets, ofCase).read(),
        sections.browser(),
        sections.store(home),
        new ChannelReader(reading, environment).read(),
        sections.watch());
  }

  private CaseSettings person(Reading reading, CaseFolder folder, Settings settings) {
    var person = new ApplicantReader(reading, clock);
    return new CaseSettings(
        folder,
        settings,
        person.applicant(),
        person.request(),
        person.fee(),
        person.documents(),
        person.gaps());
  }

  private static <T> T checked(Reading reading, T read) {
    List<Problem> problems = reading.problems();
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return read;
  }

  /** What may be spoken; which it is, is known before settings and command line are read. */
  public enum Language {
    EN,
    ES
  }
}
