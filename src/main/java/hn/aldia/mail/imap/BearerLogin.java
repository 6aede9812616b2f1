package hn.aldia.mail.imap;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslClientFactory;
import javax.security.sasl.SaslException;
import org.jspecify.annotations.Nullable;

/** SASL OAUTHBEARER (RFC 7628), which Angus does not speak: for servers without XOAUTH2. */
public final class BearerLogin implements SaslClient {
  public static final String NAME = "OAUTHBEARER";

  private final byte[] first;
  private boolean shown;

  private BearerLogin(String user, String token) {
    // In an authorization identity "," and "=" have a meaning of their own (RFC 5801, 4).
    String name = user.replace("=", "=3D").replace(",", "=2C");
    first = ("n,a=" + name + ",\1auth=Bearer " + token + "\1\1").getBytes(StandardCharsets.UTF_8);
  }

  /** From now on the JDK finds it. */
  static void known() {
    Security.addProvider(new Here());
  }

  @Override
  public byte[] evaluateChallenge(byte[] challenge) {
    if (!shown) {
      shown = true;
      return first;
    }
    // It says why not, and says so again at the end once it was heard (3.2.3).
    return new byte[] {1};
  }

  @Override
  public String getMechanismName() {
    return NAME;
  }

  @Override
  public boolean hasInitialResponse() {
    return true;
  }

  @Override
  public boolean isComplete() {
    return shown;
  }

  @Override
  public byte[] unwrap(byte[] incoming, int offset, int length) {
    return Arrays.copyOfRange(incoming, offset, offset + length);
  }

  @Override
  public byte[] wrap(byte[] outgoing, int offset, int length) {
    return Arrays.copyOfRange(outgoing, offset, offset + length);
  }

  @Override
  public @Nullable Object getNegotiatedProperty(String name) {
    return null;
  }

  @Override
  public void dispose() {}

  /** What the JDK asks for one. */
  public static final class Factory implements SaslClientFactory {
    @Override
    public @Nullable SaslClient createSaslClient(
        String[] mechanisms,
        @Nullable String authorization,
        String protocol,
        String server,
        @Nullable Map<String, ?> properties,
        CallbackHandler asked)
        throws SaslException {
      if (!Arrays.asList(mechanisms).contains(NAME)) {
        return null;
      }
      var user = new NameCallback("user");
      var token = new PasswordCallback("token", false);
      try {
        asked.handle(new Callback[] {user, token});
      } catch (IOException | UnsupportedCallbackException e) {
        throw new SaslException("no access token", e);
      }
      return new BearerLogin(user.getName(), new String(token.getPassword()));
    }

    @Override
    public String[] getMechanismNames(@Nullable Map<String, ?> properties) {
      return new String[] {NAME};
    }
  }

  private static final class Here extends Provider {
    @Serial private static final long serialVersionUID = 1L;

    Here() {
      super("hn.aldia", "1", NAME);
      put("SaslClientFactory." + NAME, Factory.class.getName());
    }
  }
}
