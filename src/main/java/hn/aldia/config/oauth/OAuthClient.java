package hn.aldia.config.oauth;

import hn.aldia.config.secret.SecretSource;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As what we ask for access, and where ({@code mail.oauth}).
 *
 * @param id the application's id at the provider; null: none is given
 * @param secret of the application, where the provider gives one to a program on a person's own
 *     computer; it protects nothing there (RFC 8252, 8.5)
 * @param at null: the provider is not known, and no addresses are given
 */
public record OAuthClient(
    @Nullable String id, @Nullable SecretSource secret, @Nullable Endpoints at) {

  /**
   * The provider's addresses. With a device page the person signs in on any device by a short code
   * (RFC 8628), else in this computer's browser (RFC 8252).
   *
   * @param device null: the provider has none for mail
   */
  public record Endpoints(
      @Nullable URI device, @Nullable URI signIn, URI token, List<String> scopes) {
    public Endpoints {
      scopes = List.copyOf(scopes);
    }
  }
}
