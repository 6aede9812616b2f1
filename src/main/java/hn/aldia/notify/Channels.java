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
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * In the settings' order; empty: nobody is to be told.
   *
   * @param environment where {@code PATH} is
   * @param words the person's language
   * @param patience how long a service may take
   */
  public static List<Channel> of(
      CaseSettings settings,
      Map<String, String> environment,
      Clock clock,
      Words words,
      Duration patience) {
    var wording = new Wording(words);
    var post = new ServicePost(patience);
    List<String> personal = PersonalData.plain(settings.applicant());
    return settings.settings().channels().stream()
        .<Channel>map(
            given ->
                switch (given.type()) {
                  case DESKTOP ->
                      new DesktopChannel(
                          System.getProperty("os.name", ""), environment, PATIENCE, wording);
                  case EMAIL -> new EmailChannel(to(given).reveal(), settings, clock, wording);
                  case NTFY -> new NtfyChannel(address(given), given.token(), post, personal);
                  case WEBHOOK ->
                      new WebhookChannel(address(given), given.token(), post, personal, clock);
                  case APPRISE -> new AppriseChannel(address(given), post, personal);
                })
        .toList();
  }

  private static Secret to(Settings.Channel given) {
    return Objects.requireNonNull(given.to(), "the settings were checked");
  }

  private static URI address(Settings.Channel given) {
    return URI.create(to(given).reveal());
  }
}
