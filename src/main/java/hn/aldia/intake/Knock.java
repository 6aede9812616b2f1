package hn.aldia.intake;

import hn.aldia.config.settings.MailProvider.Place;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Whether a server is there, and is the one it is called. */
public interface Knock {
  boolean answers(Place server);

  /** By TLS, with a certificate of that name; nothing else is said to it. */
  static Knock byTls(Duration patience) {
    return server -> {
      try (var plain = new Socket()) {
        plain.connect(
            new InetSocketAddress(server.host(), server.port()), (int) patience.toMillis());
        plain.setSoTimeout((int) patience.toMillis());
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (var tls =
            (SSLSocket) factory.createSocket(plain, server.host(), server.port(), true)) {
          SSLParameters same = tls.getSSLParameters();
          same.setEndpointIdentificationAlgorithm("HTTPS");
          tls.setSSLParameters(same);
          tls.startHandshake();
          return true;
        }
      } catch (IOException | IllegalArgumentException notThere) {
        return false;
      }
    };
  }
}
