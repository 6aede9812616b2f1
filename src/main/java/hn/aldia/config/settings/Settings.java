package hn.aldia.config.settings;

import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every setting, as {@code config/aldia.conf} lists and explains them. */
public record Settings(
    Portal portal,
    Treasury treasury,
    Rates rates,
    MailSettings mail,
    BrowserSettings browser,
    Store store,
    List<Channel> channels,
    Watch watch) {
  public Settings {
    channels = List.copyOf(channels);
  }

  /**
   * @param password the person's own password for the portal; null: make one up
   * @param registerTimeout how long the page of the PIN is kept for its mail
   * @param officeWait how long a run that has just filed or sent something waits for the answer
   * @param unansweredHold how long a press without a clear answer stays open before the person is
   *     asked what came of it
   * @param dateOrder of dates where its page does not tell; null: such a date is not entered
   */
  public record Portal(
      URI url,
      @Nullable SecretSource password,
      Duration registerTimeout,
      Duration officeWait,
      Duration unansweredHold,
      @Nullable DateOrder dateOrder) {
    /** Its name in the budget of visits. */
    public String site() {
      return url.getAuthority();
    }
  }

  /**
   * @param captchaWait how long the captcha may take to pass by itself before a person is called
   * @param payer how the payer is named: {@code {full-name}} and {@code {country}} are filled in
   * @param institution the code of the INM in the treasury's list
   * @param rubro the code of what is paid for
   */
  public record Treasury(
      URI url, Duration captchaWait, String payer, String institution, String rubro) {}

  /**
   * @param order the sources to ask, first come first
   * @param bchKey the personal key for the Banco Central's interface; null: do not ask it
   */
  public record Rates(
      List<RateSource> order, URI ficohsa, URI bch, @Nullable SecretSource bchKey, URI erapi) {
    public Rates {
      order = List.copyOf(order);
    }
  }

  public enum RateSource {
    FICOHSA,
    BCH,
    ERAPI
  }

  /**
   * @param url a JDBC address, never with a password in it
   * @param user null: as the address says
   */
  public record Store(String url, @Nullable String user, @Nullable SecretSource password) {}

  /**
   * A way to tell a person.
   *
   * @param to an e-mail address, or the address of a service (which may hold a token, so it is a
   *     secret); null for the desktop
   */
  public record Channel(ChannelType type, @Nullable Secret to, @Nullable SecretSource token) {}

  public enum ChannelType {
    DESKTOP,
    EMAIL,
    NTFY,
    WEBHOOK,
    APPRISE
  }

  /**
   * @param budget visits of the portal in an hour, all cases together
   * @param signInPace between two times that an account is signed in to
   * @param driftEvery how often the sites are compared with our files; zero: never
   * @param allIsWell when it is told each day that all is well; null: never
   * @param ping an address that is asked for after each look, or round of looks, that ended well;
   *     it may hold a token, so it is a secret; null: none
   */
  public record Watch(
      Duration every,
      OfficeHours officeHours,
      Duration jitter,
      int concurrency,
      int budget,
      Duration signInPace,
      Duration driftEvery,
      @Nullable LocalTime allIsWell,
      @Nullable Secret ping) {}

  /** From Monday to Friday in Honduras. */
  public record OfficeHours(LocalTime from, LocalTime to) {}
}
