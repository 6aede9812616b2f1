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
import java.util.function.Supplier;

/** Reads the sections of the settings; what they supply may be had when nothing was wrong. */
record SectionReader(Reading reading, SecretSettings secrets) {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  Supplier<Portal> portal() {
    var url = reading.needed("portal.url", Form.WEB_ADDRESS);
    var password = secrets.source("portal.password");
    var wait = reading.needed("portal.register-timeout", Form.duration(SECOND, DAY));
    var office = reading.needed("portal.office-wait", Form.duration(Duration.ZERO, DAY));
    var hold = reading.needed("portal.unanswered-hold", Form.duration(Duration.ZERO, WEEK));
    var order = reading.given("portal.date-order", Form.oneOf(DateOrder.class));
    return () ->
        new Portal(
            url.orElseThrow(),
            password.orElse(null),
            wait.orElseThrow(),
            office.orElseThrow(),
            hold.orElseThrow(),
            order.orElse(null));
  }

  Supplier<Treasury> treasury() {
    var url = reading.needed("treasury.url", Form.WEB_ADDRESS);
    var wait =
        reading.needed("treasury.captcha-wait", Form.duration(Duration.ZERO, Duration.ofHours(1)));
    var payer = reading.needed("treasury.payer", Form.PAYER);
    var institution = reading.needed("treasury.institution", Form.CODE);
    var rubro = reading.needed("treasury.rubro", Form.CODE);
    return () ->
        new Treasury(
            url.orElseThrow(),
            wait.orElseThrow(),
            payer.orElseThrow(),
            institution.orElseThrow(),
            rubro.orElseThrow());
  }

  Supplier<Rates> rates() {
    var order = reading.list("rates.order", Form.oneOf(RateSource.class));
    var ficohsa = reading.needed("rates.ficohsa.url", Form.WEB_ADDRESS);
    var bch = reading.needed("rates.bch.url", Form.WEB_ADDRESS);
    var key = secrets.variable("rates.bch.key-env");
    var erapi = reading.needed("rates.erapi.url", Form.WEB_ADDRESS);
    return () ->
        new Rates(
            order, ficohsa.orElseThrow(), bch.orElseThrow(), key.orElse(null), erapi.orElseThrow());
  }

  Supplier<BrowserSettings> browser() {
    var executable = reading.path("browser.executable");
    var channel = reading.given("browser.channel", Form.TEXT);
    var headless = reading.needed("browser.headless", Form.yesNoOr(Headless.class));
    var connect = reading.given("browser.connect", Form.BROWSER_ADDRESS);
    var sandbox = reading.needed("browser.sandbox", Form.yesNoOr(Sandbox.class));
    var timeout =
        reading.needed(
            "browser.timeout", Form.duration(Duration.ofMillis(100), Duration.ofMinutes(10)));
    return () ->
        new BrowserSettings(
            executable.orElse(null),
            channel.orElse(null),
            headless.orElseThrow(),
            connect.orElse(null),
            sandbox.orElseThrow(),
            timeout.orElseThrow());
  }

  Supplier<Store> store(Home home) {
    var url = reading.given("store.url", Form.DATABASE);
    var user = reading.given("store.user", Form.TEXT);
    var password = secrets.source("store.password");
    return () ->
        new Store(
            url.orElse("jdbc:sqlite:" + home.journalFile()),
            user.orElse(null),
            password.orElse(null));
  }

  Supplier<Watch> watch() {
    var every = reading.needed("watch.every", Form.duration(SECOND, Duration.ofDays(7)));
    var hours = reading.needed("watch.office-hours", Forms.OFFICE_HOURS);
    var jitter = reading.needed("watch.jitter", Form.duration(Duration.ZERO, DAY));
    var concurrency = reading.needed("watch.concurrency", Form.number(1, 64));
    var budget = reading.needed("watch.budget", Form.number(1, 3600));
    var pace = reading.needed("watch.sign-in-pace", Form.duration(Duration.ZERO, DAY));
    var drift =
        reading.needed("watch.drift-every", Form.duration(Duration.ZERO, Duration.ofDays(90)));
    var allIsWell = reading.given("watch.all-is-well", Forms.HOUR);
    var ping = reading.given("watch.ping", Form.SERVICE_ADDRESS);
    return () ->
        new Watch(
            every.orElseThrow(),
            hours.orElseThrow(),
            jitter.orElseThrow(),
            concurrency.orElseThrow(),
            budget.orElseThrow(),
            pace.orElseThrow(),
            drift.orElseThrow(),
            allIsWell.orElse(null),
            ping.map(Secret::of).orElse(null));
  }
}
