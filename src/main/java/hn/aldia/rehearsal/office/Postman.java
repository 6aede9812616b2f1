package hn.aldia.rehearsal.office;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Brings the office's mails to a mail server: the bundled one, or one of a test. */
@FunctionalInterface
public interface Postman {
  void deliver(MimeMessage mail) throws MessagingException;
}
