package hn.aldia.testing;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.Postman;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps the office's mails back until they are asked for. */
public final class HeldMail implements Postman {
  private final BlockingQueue<MimeMessage> held = new LinkedBlockingQueue<>();

  @Override
  public void deliver(MimeMessage mail) {
    held.add(mail);
  }

  /** Loses what is held. */
  public void drop() {
    held.clear();
  }

  /** Brings the next mail to the office's own mail server, as soon as there is one. */
  public void release(BundledOffice office) {
    try {
      MimeMessage mail = held.poll(10, TimeUnit.SECONDS);
      if (mail == null) {
        throw new AssertionError("the office wrote no mail");
      }
      office.post().deliver(mail);
    } catch (MessagingException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
