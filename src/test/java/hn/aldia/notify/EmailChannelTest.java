package hn.aldia.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By mail, through a real SMTP server. */
class EmailChannelTest {
  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @TempDir Path folder;

  @AfterEach
  void stop() {
    post.stop();
  }

  @Test
  void a_notice_comes_whole_and_says_where_the_picture_lies_but_does_not_carry_it()
      throws Exception {
    post.start();

    assertThat(told()).allMatch(delivery -> delivery.outcome() == Delivery.Outcome.SENT);

    MimeMessage mail = post.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("[Al Día] Al Día: hace falta una persona (c1)");
    assertThat(mail.getAllRecipients()[0]).hasToString("hija@ejemplo.hn");
    String source = GreenMailUtil.getWholeMessage(mail);
    assertThat(source)
        .contains("ana.ejemplo@ejemplo.hn", "/pictures/01-captcha.png")
        .doesNotContain("Content-Type: image");
  }

  @Test
  void a_server_that_is_not_there_is_said() {
    post.start();
    int port = post.getSmtp().getPort();
    post.stop();

    assertThat(told(port).get(0).trouble().orElseThrow().what().toString())
        .contains("127.0.0.1", "could not be reached for sending");
  }

  @Test
  void with_no_server_set_it_is_said_where_to_set_it() {
    var recipient =
        new Recipient(folder, Map.of(), "notify = [{ type = email, to = \"hija@ejemplo.hn\" }]");

    assertThat(recipient.told(Recipient.CAPTCHA).get(0).trouble().orElseThrow().what().toString())
        .contains("mail.smtp");
  }

  private List<Delivery> told() {
    return told(post.getSmtp().getPort());
  }

  private List<Delivery> told(int port) {
    String more =
        """
        notify = [{ type = email, to = "hija@ejemplo.hn" }]
        mail.smtp { host = "127.0.0.1", port = %d, security = "none", auth = "none" }
        """
            .formatted(port);
    return new Recipient(folder, Map.of(), more).told(Recipient.CAPTCHA);
  }
}
