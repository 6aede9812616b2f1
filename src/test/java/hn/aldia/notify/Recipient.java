package hn.aldia.notify;

import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.testing.AldiaHome;
import hn.aldia.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A case whose person is told things. */
final class Recipient {
  static final Notice CAPTCHA =
      new Notice(
          Notice.Kind.PERSON_NEEDED,
          "sefin.captcha",
          "c1",
          "Al Día: hace falta una persona (c1)",
          "Ana María Ejemplo Prueba, la tesorería pide el captcha.\nana.ejemplo@ejemplo.hn",
          List.of(Path.of("/pictures/01-captcha.png")));

  private final CaseSettings settings;
  private final Map<String, String> environment;

  /**
   * @param more lines of its applicant.conf: {@code notify} among them
   */
  Recipient(Path folder, Map<String, String> environment, String more) {
    AldiaHome home = AldiaHome.in(folder, URI.create("http://127.0.0.1/"), more);
    this.environment = environment;
    this.settings =
        new SettingsReader(
                new Home(home.folder()), folder, environment, Map.of(), Clock.systemUTC())
            .read(new CaseId("c1"));
    settings.folder().create();
  }

  List<Channel> channels() {
    return Channels.of(
        settings, environment, Clock.systemUTC(), Words.SPANISH, Duration.ofMillis(700));
  }

  List<Delivery> told(Notice notice, Clock at) {
    return new Notifier(channels(), new ToldBefore(settings.folder(), at)).tell(notice);
  }

  List<Delivery> told(Notice notice) {
    return told(notice, Clock.systemUTC());
  }
}
