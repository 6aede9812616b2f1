package hn.aldia.config.oauth;

import com.nimbusds.oauth2.sdk.ErrorObject;

/** Why an authorization server gave no access (RFC 6749, 4.1.2.1 and 5.2; RFC 8628, 3.5). */
public enum SignInAnswer {
  /** What was kept is good for nothing any more: withdrawn, run out, the password changed. */
  AGAIN,
  DECLINED,
  TOO_LATE,
  /** An administrator has to allow it, or the provider wants more than a program can give. */
  ADMINISTRATOR,
  WRONG_APPLICATION,
  UNAVAILABLE,
  OTHER;

  static SignInAnswer of(ErrorObject error) {
    String code = String.valueOf(error.getCode());
    String said = String.valueOf(error.getDescription());
    return switch (code) {
      case "access_denied", "authorization_declined" -> DECLINED;
      case "expired_token" -> TOO_LATE;
      case "interaction_required", "consent_required", "login_required" -> ADMINISTRATOR;
      // Microsoft's numbers: an application that its administrator, or nobody, has consented to.
      case "invalid_grant" ->
          said.matches("(?s).*AADSTS(65001|90094|90097)\\b.*") ? ADMINISTRATOR : AGAIN;
      case "invalid_client", "unauthorized_client", "invalid_scope", "unsupported_grant_type" ->
          WRONG_APPLICATION;
      case "temporarily_unavailable", "server_error" -> UNAVAILABLE;
      default -> error.getHTTPStatusCode() >= 500 ? UNAVAILABLE : OTHER;
    };
  }

  /** It mends itself: to be tried again. */
  public boolean passes() {
    return this == UNAVAILABLE;
  }
}
