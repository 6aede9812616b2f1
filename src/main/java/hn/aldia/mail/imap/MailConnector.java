package hn.aldia.mail.imap;

import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.MailServer;
import hn.aldia.words.Trouble;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLPeerUnverifiedException;

/** How a mail server is called: the session's properties, and what its failures mean. */
public record MailConnector(MailServer server, String protocol) {
  /** A reply code of SMTP that is none (RFC 5321, 4.2.1). */
  private static final Pattern NO_REFUSAL = Pattern.compile("[23]\\d\\d\\b");

  private static final Pattern HANGS_UP = Pattern.compile("\\b(?:BYE|BAD|421)\\b");

  public Session session(Duration patience) {
    return session(patience, patience);
  }

  /**
   * @param patience until the connection stands
   * @param answer how long the server may take over one answer
   */
  public Session session(Duration patience, Duration answer) {
    String prefix = "mail." + protocol + ".";
    String millis = Long.toString(answer.toMillis());
    var properties = new Properties();
    properties.setProperty(prefix + "connectiontimeout", Long.toString(patience.toMillis()));
    properties.setProperty(prefix + "timeout", millis);
    properties.setProperty(prefix + "writetimeout", millis);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    switch (server.security()) {
      case TLS -> properties.setProperty(prefix + "ssl.enable", "true");
      case STARTTLS -> {
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", "true");
      }
      case NONE -> {}
    }
    properties.setProperty(prefix + "auth", Boolean.toString(logsIn()));
    boolean token = server.auth().isToken();
    properties.setProperty(prefix + "auth.mechanisms", token ? "XOAUTH2" : "PLAIN LOGIN");
    if (token) {
      BearerLogin.known();
      properties.setProperty(prefix + "sasl.enable", "true");
      properties.setProperty(prefix + "sasl.mechanisms", BearerLogin.NAME);
    }
    Path ca = server.ca();
    if (ca != null) {
      properties.put(prefix + "ssl.socketFactory", factory(ca));
    }
    return Session.getInstance(properties);
  }

  public boolean logsIn() {
    return server.auth() != MailServer.Auth.NONE && !server.user().isBlank();
  }

  private Object factory(Path ca) {
    try {
      return TrustedAuthorities.with(ca);
    } catch (GeneralSecurityException | IOException e) {
      throw Trouble.outside(
              "mail.certificate-not-trusted", server.host(), ca + ": " + e.getMessage())
          .because(e);
    }
  }

  /**
   * Connects and logs in, where the settings want a login. A password that may have been pasted
   * with more than itself is tried in its other form, too; one that is refused is remembered.
   */
  public void connect(Service service) throws MessagingException {
    if (!logsIn()) {
      service.connect(server.host(), server.port(), null, null);
      return;
    }
    try {
      connect(service, server.password().fetch());
    } catch (AuthenticationFailedException e) {
      // An access token may be void before its time, and renewing it costs nobody anything.
      if (server.auth() != MailServer.Auth.OAUTH2
          || LoginAnswer.of(said(e)) != LoginAnswer.WRONG_PASSWORD) {
        throw e;
      }
      connect(service, server.password().fetch());
    }
  }

  private void connect(Service service, Secret secret) throws MessagingException {
    for (Iterator<String> forms = PastedPassword.forms(secret).iterator(); ; ) {
      try {
        service.connect(server.host(), server.port(), server.user(), forms.next());
        return;
      } catch (AuthenticationFailedException e) {
        if (brokeOff(e)) {
          throw new MessagingException("the connection broke off in the middle of the login", e);
        }
        LoginAnswer why = LoginAnswer.of(said(e));
        if (why == LoginAnswer.WRONG_PASSWORD && forms.hasNext()) {
          continue;
        }
        if (why.refuses()) {
          server.password().refused(secret, said(e));
        }
        throw e;
      }
    }
  }

  /** Angus calls it a refusal, too, when the server had asked for the password and was gone. */
  private static boolean brokeOff(AuthenticationFailedException failure) {
    String last = said(failure);
    return last.isEmpty()
        ? failure.getNextException() != null
        : last.equals("[EOF]") || NO_REFUSAL.matcher(last).lookingAt();
  }

  public Trouble explain(MessagingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException
          || cause instanceof CertPathValidatorException
          || cause instanceof SSLPeerUnverifiedException
          || said(cause).contains("verify identity of server")) {
        return Trouble.outside("mail.certificate-not-trusted", server.host(), said(cause))
            .because(failure);
      }
    }
    String answer = said(failure);
    if (answer.contains("STARTTLS")) {
      return Trouble.outside("mail.no-encryption", server.host()).because(failure);
    }
    if (failure instanceof AuthenticationFailedException) {
      return new NotLetIn(server, answer, LoginAnswer.of(answer), failure);
    }
    Optional<LoginAnswer> goodBye = LoginAnswer.ofGoodBye(answer).filter(LoginAnswer::passes);
    if (goodBye.isPresent() && HANGS_UP.matcher(answer).find()) {
      return new NotLetIn(server, answer, goodBye.get(), failure);
    }
    return new MailServerUnreachable(
        server.host(), Integer.toString(server.port()), answer, failure);
  }

  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getName() : message.strip();
  }
}
