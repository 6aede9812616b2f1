package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.Request;

/** Tells one browser from another by its session cookie. */
public final class Browsers {
  private static final String NAME = "ALAMSESSION";

  /** The session of this request; empty when it has none yet. */
  public static String session(Request request) {
    Cookie cookie = request.getCookies().get(NAME);
    return cookie == null || cookie.isAbsent() ? "" : cookie.getValue();
  }

  public static String cookie(String session) {
    return NAME + "=" + session + "; Path=/; HttpOnly; SameSite=Lax";
  }
}
