package hn.aldia.mail.imap;

import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/**
 * Angus' store, which would show a token by OAUTHBEARER wherever it can and then loses what the
 * server answers: XOAUTH2 goes first.
 */
final class TokenStore extends IMAPStore {
  TokenStore(Session session) {
    super(session, new URLName("imap", null, -1, null, null, null));
  }

  @Override
  protected IMAPProtocol newIMAPProtocol(String host, int port)
      throws IOException, ProtocolException {
    return new IMAPProtocol(name, host, port, session.getProperties(), isSSL, logger) {
      @Override
      public void sasllogin(
          String[] allowed, String realm, String authorization, String user, String token)
          throws ProtocolException {
        if (hasCapability("AUTH=XOAUTH2")) {
          throw new UnsupportedOperationException("XOAUTH2 goes first");
        }
        super.sasllogin(allowed, realm, authorization, user, token);
      }
    };
  }
}
