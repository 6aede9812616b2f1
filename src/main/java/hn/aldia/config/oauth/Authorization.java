package hn.aldia.config.oauth;

import com.nimbusds.oauth2.sdk.AbstractRequest;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import hn.aldia.config.oauth.OAuthClient.Endpoints;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's authorization server: asks it for access, and says why it gives none. */
record Authorization(OAuthClient client, String user, Clock clock) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What RFC 6749 recommends to say and not all servers do. */
  private static final Duration USUAL_LIFE = Duration.ofMinutes(30);

  /**
   * @param renewal null: the server gave no other than before
   */
  record Granted(Secret access, Instant until, @Nullable Secret renewal) {}

  Endpoints at() {
    Endpoints at = client.at();
    if (at == null) {
      throw Trouble.settings("config.no-application", user, "mail.oauth.token-url");
    }
    return at;
  }

  ClientID id() {
    String id = client.id();
    if (id == null) {
      throw Trouble.settings("config.no-application", user, "mail.oauth.client-id");
    }
    return new ClientID(id);
  }

  Scope scope() {
    return new Scope(at().scopes().toArray(String[]::new));
  }

  Granted renewed(Secret renewal) {
    return granted(new RefreshTokenGrant(new RefreshToken(renewal.reveal())));
  }

  /**
   * @throws SignInRefused when there is no access, with the reason
   */
  Granted granted(AuthorizationGrant grant) {
    TokenResponse response = asked(grant);
    if (!response.indicatesSuccess()) {
      throw refused(response.toErrorResponse().getErrorObject());
    }
    return granted(response);
  }

  Granted granted(TokenResponse response) {
    Tokens tokens = response.toSuccessResponse().getTokens();
    long seconds = tokens.getAccessToken().getLifetime();
    Duration life = seconds > 0 ? Duration.ofSeconds(seconds) : USUAL_LIFE;
    RefreshToken renewal = tokens.getRefreshToken();
    return new Granted(
        Secret.of(tokens.getAccessToken().getValue()),
        clock.instant().plus(life),
        renewal == null ? null : Secret.of(renewal.getValue()));
  }

  static Trouble unreachable(URI place, Exception why) {
    String said = why.getMessage() == null ? why.getClass().getName() : why.getMessage();
    return Trouble.outside("config.sign-in-unreachable", String.valueOf(place.getHost()), said)
        .because(why);
  }

  TokenResponse asked(AuthorizationGrant grant) {
    URI token = at().token();
    SecretSource secret = client.secret();
    var request =
        secret == null
            ? new TokenRequest.Builder(token, id(), grant)
            : new TokenRequest.Builder(
                token,
                new ClientSecretPost(
                    id(), new com.nimbusds.oauth2.sdk.auth.Secret(secret.fetch().reveal())),
                grant);
    try {
      return TokenResponse.parse(sent(request.scope(scope()).build()));
    } catch (ParseException e) {
      throw unreachable(token, e);
    }
  }

  /** What the server answers; an answer that is none of OAuth's is told by its status. */
  HTTPResponse sent(AbstractRequest request) {
    try {
      HTTPRequest http = request.toHTTPRequest();
      http.setConnectTimeout((int) PATIENCE.toMillis());
      http.setReadTimeout((int) PATIENCE.toMillis());
      http.setFollowRedirects(false);
      HTTPResponse response = http.send();
      if (response.getStatusCode() >= 500) {
        throw new SignInRefused(user, SignInAnswer.UNAVAILABLE, "" + response.getStatusCode());
      }
      return response;
    } catch (IOException e) {
      throw unreachable(request.getEndpointURI(), e);
    }
  }

  SignInRefused refused(ErrorObject error) {
    String said = error.getDescription();
    return new SignInRefused(
        user,
        SignInAnswer.of(error),
        said == null ? String.valueOf(error.getCode()) : said.lines().findFirst().orElse(said));
  }

  /** It would have to be asked for again every hour. */
  SignInRefused notForLong() {
    return new SignInRefused(user, SignInAnswer.WRONG_APPLICATION, "no refresh_token");
  }

  SignInRefused tooLate() {
    return new SignInRefused(user, SignInAnswer.TOO_LATE, "");
  }
}
