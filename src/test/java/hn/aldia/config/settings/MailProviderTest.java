package hn.aldia.config.settings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.settings.MailServer.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailProviderTest {
  @ParameterizedTest
  @CsvSource({
    "ana@gmail.com, imap.gmail.com, smtp.gmail.com",
    "Ana@GoogleMail.com, imap.gmail.com, smtp.gmail.com",
    "ana@outlook.es, outlook.office365.com, smtp-mail.outlook.com",
    "ana@hotmail.com, outlook.office365.com, smtp-mail.outlook.com",
    "ana@live.com, outlook.office365.com, smtp-mail.outlook.com",
    "ana@yahoo.com.mx, imap.mail.yahoo.com, smtp.mail.yahoo.com",
    "ana@icloud.com, imap.mail.me.com, smtp.mail.me.com"
  })
  void a_large_provider_is_known_from_the_address(String email, String imap, String smtp) {
    MailProvider provider = MailProvider.ofAddress(email).orElseThrow();
    assertThat(provider.imap().host()).isEqualTo(imap);
    assertThat(provider.smtp().host()).isEqualTo(smtp);
    assertThat(provider.imap().security()).isNotEqualTo(Security.NONE);
    assertThat(provider.smtp().security()).isNotEqualTo(Security.NONE);
    assertThat(provider.help()).startsWith("https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana@ejemplo.hn", "ana@gmail.com.ejemplo.hn", "ana@mygmail.com", "ana"})
  void another_is_not(String email) {
    assertThat(MailProvider.ofAddress(email)).isEmpty();
  }

  @Test
  void where_no_password_is_taken_the_person_signs_in_with_a_code() {
    MailProvider outlook = MailProvider.ofAddress("ana@hotmail.com").orElseThrow();
    MailProvider office = MailProvider.ofServer("smtp.office365.com").orElseThrow();
    MailProvider gmail = MailProvider.ofAddress("ana@gmail.com").orElseThrow();

    assertThat(outlook.passwords()).isFalse();
    assertThat(requireNonNull(outlook.oauth()).device()).hasHost("login.microsoftonline.com");
    assertThat(requireNonNull(outlook.oauth()).scopes()).contains("offline_access");
    assertThat(office.oauth()).isEqualTo(outlook.oauth());
    assertThat(gmail.passwords()).isTrue();
    assertThat(requireNonNull(gmail.oauth()).signIn()).hasHost("accounts.google.com");
    assertThat(MailProvider.ofAddress("ana@yahoo.com").orElseThrow().oauth()).isNull();
  }

  @Test
  void it_is_known_by_its_server_too() {
    assertThat(MailProvider.ofServer("IMAP.gmail.com")).isPresent();
    assertThat(MailProvider.ofServer("imap.ejemplo.hn")).isEmpty();
  }
}
