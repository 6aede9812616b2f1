package hn.aldia.config.reader;

import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.Reading;
import hn.aldia.config.oauth.AccessToken;
import hn.aldia.config.oauth.OAuthClient;
import hn.aldia.config.oauth.OAuthClient.Endpoints;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.config.settings.MailProvider;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads {@code mail.oauth}: as what we ask for access to a mailbox, and where. */
record OAuthReader(Reading reading, SecretSettings secrets) {
  /** What lets a user in; the provider's own addresses count where no others are given. */
  interface Clients {
    AccessToken token(String at, String user, Optional<MailProvider> provider);
  }

  Clients read() {
    Optional<String> id = reading.given("mail.oauth.client-id", Form.TEXT);
    Optional<SecretSource> secret = secrets.source("mail.oauth.client-secret");
    Optional<URI> device = reading.given("mail.oauth.device-url", Form.WEB_ADDRESS);
    Optional<URI> signIn = reading.given("mail.oauth.sign-in-url", Form.WEB_ADDRESS);
    Optional<URI> token = reading.given("mail.oauth.token-url", Form.WEB_ADDRESS);
    List<String> scopes = reading.list("mail.oauth.scopes", Form.TEXT);
    Optional<Endpoints> given =
        token.map(at -> new Endpoints(device.orElse(null), signIn.orElse(null), at, scopes));
    return (at, user, provider) -> {
      Endpoints endpoints = given.or(() -> provider.map(MailProvider::oauth)).orElse(null);
      String where = endpoints == null ? "OAuth 2" : String.valueOf(endpoints.token().getHost());
      StoredSecret renewal = secrets.stored(at + ".password", user + " " + where);
      var client = new OAuthClient(id.orElse(null), secret.orElse(null), endpoints);
      return new AccessToken(client, user, renewal, secrets.clock());
    };
  }
}
