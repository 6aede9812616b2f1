package hn.aldia.notify;

import hn.aldia.config.applicant.PersonalData;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.words.Words;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The channels that a case's settings name ({@code notify}). */
public final class Channels {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final CaseSettings settings;
  private final Map<String, String> environment;
  private final Clock clock;
  private final Wording wording;
  private final ServicePost post;

  /**
   * @param environment where {@code PATH} is
   * @param words the person's language
   */
  public Channels(
      CaseSettings settings, Map<String, String> environment, Clock clock, Words words) {
    this(settings, environment, clock, words, PATIENCE);
  }

  /**
   * @param patience how long a service may take
   */
  Channels(
      CaseSettings settings,
      Map<String, String> environment,
      Clock clock,
      Words words,
      Duration patience) {
    this.settings = settings;
    this.environment = environment;
    this.clock = clock;
    this.wording = new Wording(words);
    this.post = new ServicePost(patience);
  }

  /** In the settings' order; empty: nobody is to be told. */
  public List<Channel> all() {
    return settings.settings().channels().stream().map(this::channel).toList();
  }

  private Channel channel(Settings.Channel given) {
    List<String> personal = PersonalData.plain(settings.applicant());
    return switch (given.type()) {
      case DESKTOP ->
          new DesktopChannel(System.getProperty("os.name", ""), environment, PATIENCE, wording);
      case EMAIL -> new EmailChannel(to(given).reveal(), settings, clock, wording);
      case NTFY -> new NtfyChannel(address(given), given.token(), post, personal);
      case WEBHOOK -> new WebhookChannel(address(given), given.token(), post, personal, clock);
      case APPRISE -> new AppriseChannel(address(given), post, personal);
    };
  }

  private static Secret to(Settings.Channel given) {
    return Objects.requireNonNull(given.to(), "the settings were checked");
  }

  private static URI address(Settings.Channel given) {
    return URI.create(to(given).reveal());
  }
}
