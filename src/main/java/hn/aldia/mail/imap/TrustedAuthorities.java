package hn.aldia.mail.imap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The JDK's own certificate authorities, and those of one PEM file beside them. */
final class TrustedAuthorities {
  static SSLSocketFactory with(Path pem) throws GeneralSecurityException, IOException {
    KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
    all.load(null, null);
    for (TrustManager manager : managers(null)) {
      if (manager instanceof X509TrustManager jdk) {
        for (X509Certificate authority : jdk.getAcceptedIssuers()) {
          add(all, authority);
        }
      }
    }
    try (InputStream file = Files.newInputStream(pem)) {
      for (Certificate own : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
        add(all, own);
      }
    }
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers(all), null);
    return context.getSocketFactory();
  }

  private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static void add(KeyStore store, Certificate certificate) throws GeneralSecurityException {
    store.setCertificateEntry("authority-" + store.size(), certificate);
  }
}
