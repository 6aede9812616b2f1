package hn.aldia.config.reader;

import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.Reading;
import hn.aldia.config.home.Home;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.config.settings.BrowserSettings.Headless;
import hn.aldia.config.settings.BrowserSettings.Sandbox;
import hn.aldia.config.settings.DateOrder;
import hn.aldia.config.settings.Settings.Portal;
import hn.aldia.config.settings.Settings.RateSource;
import hn.aldia.config.settings.Settings.Rates;
import hn.aldia.config.settings.Settings.Store;
import hn.aldia.config.settings.Settings.Treasury;
import hn.aldia.config.settings.Settings.Watch;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads the sections of the settings; what is needed and wrong is noted, and nothing meanwhile. */
@SuppressWarnings("NullAway") // nobody sees what was read until it is known that nothing was wrong
record SectionReader(Reading reading, SecretSettings secrets) {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  Portal portal() {
    return new Portal(
        needed("portal.url", Form.WEB_ADDRESS),
        secrets.source("portal.password").orElse(null),
        needed("portal.register-timeout", Form.duration(SECOND, DAY)),
        needed("portal.office-wait", Form.duration(Duration.ZERO, DAY)),
        needed("portal.unanswered-hold", Form.duration(Duration.ZERO, WEEK)),
        given("portal.date-order", Form.oneOf(DateOrder.class)));
  }

  Treasury treasury() {
    return new Treasury(
        needed("treasury.url", Form.WEB_ADDRESS),
        needed("treasury.captcha-wait", Form.duration(Duration.ZERO, Duration.ofHours(1))),
        needed("treasury.payer", Form.PAYER),
        needed("treasury.institution", Form.CODE),
        needed("treasury.rubro", Form.CODE));
  }

  Rates rates() {
    return new Rates(
        reading.list("rates.order", Form.oneOf(RateSource.class)),
        needed("rates.ficohsa.url", Form.WEB_ADDRESS),
        needed("rates.bch.url", Form.WEB_ADDRESS),
        secrets.variable("rates.bch.key-env").orElse(null),
        needed("rates.erapi.url", Form.WEB_ADDRESS));
  }

  BrowserSettings browser() {
    return new BrowserSettings(
        reading.path("browser.executable").orElse(null),
        given("browser.channel", Form.TEXT),
        needed("browser.headless", Form.yesNoOr(Headless.class)),
        given("browser.connect", Form.BROWSER_ADDRESS),
        needed("browser.sandbox", Form.yesNoOr(Sandbox.class)),
        needed("browser.timeout", Form.duration(Duration.ofMillis(100), Duration.ofMinutes(10))));
  }

  Store store(Home home) {
    return new Store(
        reading.given("store.url", Form.DATABASE).orElse("jdbc:sqlite:" + home.journalFile()),
        given("store.user", Form.TEXT),
        secrets.source("store.password").orElse(null));
  }

  Watch watch() {
    return new Watch(
        needed("watch.every", Form.duration(SECOND, WEEK)),
        needed("watch.office-hours", Forms.OFFICE_HOURS),
        needed("watch.jitter", Form.duration(Duration.ZERO, DAY)),
        reading.needed("watch.concurrency", Form.number(1, 64)).orElse(0),
        reading.needed("watch.budget", Form.number(1, 3600)).orElse(0),
        needed("watch.sign-in-pace", Form.duration(Duration.ZERO, DAY)),
        needed("watch.drift-every", Form.duration(Duration.ZERO, Duration.ofDays(90))),
        given("watch.all-is-well", Forms.HOUR),
        reading.given("watch.ping", Form.SERVICE_ADDRESS).map(Secret::of).orElse(null));
  }

  private <T> T needed(String key, Form<T> form) {
    return reading.needed(key, form).orElse(null);
  }

  private <T> @Nullable T given(String key, Form<T> form) {
    return reading.given(key, form).orElse(null);
  }
}
