package hn.aldia.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hn.aldia.config.settings.MailProvider.Place;
import hn.aldia.config.settings.MailServer.Security;
import hn.aldia.testing.NameServer;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an address's servers may be, when its domain is in no table. */
class MailPlacesTest {
  private static final String ANA = "ana@ejemplo.hn";

  @Test
  void a_domain_whose_mail_a_large_provider_takes_in_is_read_there() {
    MailPlaces google = places(Map.of("MX ejemplo.hn", "1 ASPMX.L.GOOGLE.COM."));
    assertThat(google.imap(ANA)).contains(new Place("imap.gmail.com", 993, Security.TLS));
    assertThat(google.smtp(ANA)).contains(new Place("smtp.gmail.com", 465, Security.TLS));

    MailPlaces microsoft =
        places(Map.of("MX ejemplo.hn", "0 ejemplo-hn.mail.protection.outlook.com."));
    assertThat(microsoft.smtp(ANA))
        .contains(new Place("smtp.office365.com", 587, Security.STARTTLS));

    assertThat(places(Map.of("MX ejemplo.hn", "1 notgoogle.com.")).imap(ANA)).isEmpty();
  }

  @Test
  void what_the_domain_announces_counts_by_its_priority() {
    MailPlaces two =
        places(
            Map.of(
                "SRV _imaps._tcp.ejemplo.hn", "20 0 993 b.ejemplo.hn.|5 0 10993 A.ejemplo.hn.",
                "SRV _submissions._tcp.ejemplo.hn", "0 0 0 .",
                "SRV _submission._tcp.ejemplo.hn", "0 1 587 c.ejemplo.hn."));
    assertThat(two.imap(ANA)).contains(new Place("a.ejemplo.hn", 10993, Security.TLS));
    assertThat(two.smtp(ANA)).contains(new Place("c.ejemplo.hn", 587, Security.STARTTLS));
  }

  @Test
  void else_the_usual_names_are_tried_and_the_first_that_answers_as_itself_is_taken() {
    var tried = new ArrayList<String>();
    var places =
        new MailPlaces(
            (name, type) -> List.of(),
            server -> {
              tried.add(server.host() + ":" + server.port());
              return server.host().startsWith("mail.");
            });
    assertThat(places.imap(ANA)).contains(new Place("mail.ejemplo.hn", 993, Security.TLS));
    assertThat(tried).containsExactly("imap.ejemplo.hn:993", "mail.ejemplo.hn:993");
  }

  @Test
  void nonsense_in_the_directory_is_nothing_and_throws_nothing() {
    for (String odd : List.of("", "x", "1 2 3", "-1 0 993 h.", "1 0 9999999 h.", "a b c d")) {
      MailPlaces places = places(Map.of("SRV _imaps._tcp.ejemplo.hn", odd, "MX ejemplo.hn", odd));
      assertThatCode(() -> assertThat(places.imap(ANA)).isEmpty()).doesNotThrowAnyException();
    }
    assertThat(places(Map.of()).imap("ana@..")).isEmpty();
  }

  @Test
  void the_jdk_asks_a_real_name_server() {
    try (var server = new NameServer(0, 1, 993, "buzon.ejemplo.hn")) {
      assertThat(Directory.of(server.address()).records("_imaps._tcp.ejemplo.hn", "SRV"))
          .containsExactly("0 1 993 buzon.ejemplo.hn.");
      assertThat(Directory.of(server.address()).records("ejemplo.hn", "MX")).isEmpty();
    }
  }

  @Test
  void a_door_that_speaks_no_tls_is_no_mail_server() throws Exception {
    try (var door = new ServerSocket(0)) {
      var place = new Place("localhost", door.getLocalPort(), Security.TLS);
      assertThat(Knock.byTls(Duration.ofMillis(300)).answers(place)).isFalse();
    }
  }

  /**
   * @param records by type and name, several with bars between
   */
  private static MailPlaces places(Map<String, String> records) {
    return new MailPlaces(
        (name, type) ->
            Optional.ofNullable(records.get(type + " " + name))
                .map(all -> List.of(all.split("\\|")))
                .orElse(List.of()),
        server -> false);
  }
}
