package hn.aldia.config.reader;

import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.Reading;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.MailProvider;
import hn.aldia.config.settings.MailProvider.Place;
import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailServer.Auth;
import hn.aldia.config.settings.MailServer.Security;
import hn.aldia.config.settings.MailSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code mail}.
 *
 * @param ofCase whether there is an applicant, whose address is the user's name by default
 */
record MailReader(Reading reading, SecretSettings secrets, boolean ofCase) {
  MailSettings read() {
    List<String> trusted = reading.list("mail.trusted-domains", Form.DOMAIN);
    List<String> folders = reading.list("mail.imap.folders", Form.TEXT);
    Optional<String> email = reading.given("applicant.email", Form.meant(Form.EMAIL));
    Optional<SecretSource> password = secrets.source("mail.imap.password");
    Optional<MailProvider> provider = email.flatMap(MailProvider::ofAddress);
    var oauth = new OAuthReader(reading, secrets).read();
    Optional<MailServer> imap =
        server(
            "mail.imap",
            email,
            password,
            folders,
            provider.map(MailProvider::imap),
            oauth,
            Optional.empty());
    Optional<SecretSource> sending = secrets.source("mail.smtp.password");
    Optional<MailServer> smtp =
        server(
            "mail.smtp",
            imap.map(MailServer::user).or(() -> email),
            sending.or(() -> imap.map(MailServer::password)),
            List.of(),
            provider.filter(p -> isAt(imap, p)).map(MailProvider::smtp),
            oauth,
            sending.isPresent() ? Optional.empty() : imap.map(MailServer::auth));
    return new MailSettings(
        imap.map(this::sparing).orElse(null),
        smtp.map(this::sparing).orElse(null),
        trusted,
        missing("mail.imap"),
        missing("mail.smtp"));
  }

  /** Who reads elsewhere than where the address would say may send elsewhere, too. */
  private static boolean isAt(Optional<MailServer> imap, MailProvider provider) {
    return imap.filter(server -> server.host().equals(provider.imap().host())).isPresent();
  }

  private MailServer sparing(MailServer server) {
    return server.withPassword(
        secrets.spared(server.password(), server.user() + " " + server.host()));
  }

  private Problem missing(String at) {
    boolean hosted = reading.given(at + ".host", Form.HOST).isPresent();
    return reading.missing(at + (hosted ? ".user" : ".host"));
  }

  private Optional<MailServer> server(
      String at,
      Optional<String> sameUser,
      Optional<SecretSource> given,
      List<String> folders,
      Optional<Place> known,
      OAuthReader.Clients oauth,
      Optional<Auth> sameAuth) {
    Optional<String> named = reading.given(at + ".host", Form.HOST);
    // What the table says goes together: for a server that is named it says nothing.
    Optional<Place> place = named.isPresent() ? Optional.empty() : known;
    Optional<String> host = named.or(() -> place.map(Place::host));
    Optional<Security> wanted = reading.needed(at + ".security", Form.oneOf(Security.class));
    Optional<Security> security = place.map(Place::security).or(() -> wanted);
    Optional<Auth> told = reading.given(at + ".auth", Form.oneOf(Auth.class));
    Optional<Integer> port = reading.given(at + ".port", Form.number(1, 65535));
    Optional<Path> ca = reading.path(at + ".ca");
    Optional<String> user = reading.given(at + ".user", Form.TEXT).or(() -> sameUser);
    if (host.isPresent() && user.isEmpty() && ofCase) {
      reading.note(reading.missing(at + ".user"));
    }
    if (host.isEmpty() || user.isEmpty() || security.isEmpty()) {
      return Optional.empty();
    }
    Optional<MailProvider> provider = MailProvider.ofServer(host.get());
    Auth auth = told.or(() -> sameAuth).orElseGet(() -> usual(provider, given));
    boolean signsIn = auth == Auth.OAUTH2 && sameAuth.filter(auth::equals).isEmpty();
    SecretSource password =
        signsIn
            ? oauth.token(at, user.get(), provider)
            : given.orElseGet(
                () -> secrets.stored(at + ".password", user.get() + " " + host.get()));
    return Optional.of(
        new MailServer(
            host.get(),
            port.or(() -> place.map(Place::port)).orElseGet(() -> usualPort(at, security.get())),
            security.get(),
            user.get(),
            auth,
            password,
            ca.orElse(null),
            folders));
  }

  private static Auth usual(Optional<MailProvider> provider, Optional<SecretSource> given) {
    boolean passwords = given.isPresent() || provider.map(MailProvider::passwords).orElse(true);
    return passwords ? Auth.PASSWORD : Auth.OAUTH2;
  }

  private static int usualPort(String at, Security security) {
    boolean imap = at.endsWith("imap");
    return switch (security) {
      case TLS -> imap ? 993 : 465;
      case STARTTLS -> imap ? 143 : 587;
      case NONE -> imap ? 143 : 25;
    };
  }
}
