package hn.aldia.config.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import hn.aldia.config.applicant.Applicant.Sex;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.ExampleFiles;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailServer.Auth;
import hn.aldia.config.settings.MailServer.Security;
import hn.aldia.config.settings.MailSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.config.settings.Settings.ChannelType;
import hn.aldia.config.settings.Settings.RateSource;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  private static final URI HERE = URI.create("http://portal.ejemplo.hn/");

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void a_home_with_one_case() {
    home = new TestHome(folder);
  }

  @Test
  void with_no_file_of_the_user_the_shipped_defaults_hold() {
    Settings settings = new TestHome(folder).reader(Map.of(), Map.of()).read();

    assertThat(settings.portal().url()).isEqualTo(URI.create("http://www.inm.gob.hn/"));
    assertThat(settings.portal().password()).isNull();
    assertThat(settings.treasury().captchaWait()).isEqualTo(Duration.ofSeconds(15));
    assertThat(settings.rates().order())
        .containsExactly(RateSource.FICOHSA, RateSource.BCH, RateSource.ERAPI);
    assertThat(settings.mail().trustedDomains()).containsExactly("inm.gob.hn");
    assertThat(settings.mail().imap()).isNull();
    assertThat(settings.store().url()).isEqualTo("jdbc:sqlite:" + folder.resolve("aldia.db"));
    assertThat(settings.channels()).isEmpty();
    assertThat(settings.browser().executable()).isNull();
  }

  @Test
  void home_wins_over_default_case_over_home_and_command_line_over_case() {
    home.settings(
        """
        portal.url = "http://home.ejemplo.hn/"
        treasury.url = "http://home.ejemplo.hn/"
        rates.erapi.url = "http://home.ejemplo.hn/"
        """);
    home.applicant(
        """
        portal.url = "http://case.ejemplo.hn/"
        treasury.url = "http://case.ejemplo.hn/"
        """);

    Settings read =
        home.reader(Map.of(), Map.of("portal.url", HERE.toString())).read(TestHome.CASE).settings();

    assertThat(read.portal().url()).isEqualTo(HERE);
    assertThat(read.treasury().url()).isEqualTo(URI.create("http://case.ejemplo.hn/"));
    assertThat(read.rates().erapi()).isEqualTo(URI.create("http://home.ejemplo.hn/"));
    assertThat(home.reader(Map.of(), Map.of()).read().portal().url())
        .isEqualTo(URI.create("http://home.ejemplo.hn/"));
  }

  @Test
  void what_a_case_has_not_filled_in_leaves_what_the_home_says() {
    home.settings(
        """
        portal.url = ""
        mail.smtp { host = "smtp.tramites.hn", user = "oficina", password-command = "pass smtp" }
        fee.usd = "25.00"
        """);
    home.applicant(
        """
        applicant { surname = “Quintanar Vale”, email = "ana@ejemplo.hn;", sex = "Femenino" }
        mail.smtp { host = "<SMTP server>", user = "", password-command = "" }
        fee.usd = ""
        """);

    CaseSettings read = home.reader(Map.of(), Map.of()).read(TestHome.CASE);

    assertThat(read.settings().portal().url()).isEqualTo(URI.create("http://www.inm.gob.hn/"));
    assertThat(Objects.requireNonNull(read.settings().mail().smtp()).host())
        .isEqualTo("smtp.tramites.hn");
    assertThat(read.fee().usd()).isEqualByComparingTo("25.00");
    assertThat(read.applicant().surname()).isEqualTo("Quintanar Vale");
    assertThat(read.applicant().email()).isEqualTo("ana@ejemplo.hn");
    assertThat(read.applicant().sex()).isEqualTo(Sex.F);
  }

  @Test
  void the_command_line_gives_lists_with_commas_or_in_hocon() {
    var given =
        Map.of(
            "mail.trusted-domains", "inm.gob.hn, Ejemplo.hn",
            "notify", "[{type = desktop}, {type = ntfy, url = \"https://ntfy.ejemplo.hn/t\"}]");

    Settings settings = home.reader(Map.of(), given).read();

    assertThat(settings.mail().trustedDomains()).containsExactly("inm.gob.hn", "ejemplo.hn");
    assertThat(settings.channels())
        .extracting(Settings.Channel::type)
        .containsExactly(ChannelType.DESKTOP, ChannelType.NTFY);
  }

  @Test
  void paths_are_relative_to_the_folder_of_the_file_that_gives_them() {
    home.settings("mail.smtp.ca = \"ca.pem\"\nbrowser.executable = \"~/bin/chromium\"");
    home.applicant(
        """
        applicant.email = "ana@ejemplo.hn"
        mail.imap { host = "imap.ejemplo.hn", ca = "../ca.pem" }
        mail.smtp { host = "smtp.ejemplo.hn" }
        documents { card-front = "documents/card.jpg", others = ["a.pdf", "/tmp/b.pdf"] }
        """);

    CaseSettings read = home.read();

    var mail = read.settings().mail();
    assertThat(mail.requireImap().ca()).isEqualTo(folder.resolve("cases/ca.pem"));
    assertThat(mail.requireSmtp().ca()).isEqualTo(folder.resolve("ca.pem"));
    assertThat(read.settings().browser().executable())
        .isEqualTo(folder.resolve("user/bin/chromium"));
    assertThat(read.documents().cardFront())
        .isEqualTo(home.folder().documents().resolve("card.jpg"));
    assertThat(read.documents().others())
        .containsExactly(home.folder().folder().resolve("a.pdf"), Path.of("/tmp/b.pdf"));
  }

  @Test
  void every_applicant_has_a_mailbox_of_their_own_with_the_usual_port_and_their_address_as_user() {
    home.settings("mail.imap.security = \"starttls\"");
    home.applicant(
        """
        applicant.email = "ana@ejemplo.hn"
        mail.imap { host = "imap.ejemplo.hn", password-env = "ANA_MAIL" }
        mail.smtp { host = "smtp.ejemplo.hn" }
        """);

    var mail =
        home.reader(Map.of("ANA_MAIL", "secreto"), Map.of()).read(TestHome.CASE).settings().mail();

    MailServer imap = mail.requireImap();
    assertThat(imap.security()).isEqualTo(Security.STARTTLS);
    assertThat(imap.port()).isEqualTo(143);
    assertThat(imap.user()).isEqualTo("ana@ejemplo.hn");
    assertThat(imap.password().fetch()).isEqualTo(Secret.of("secreto"));
    MailServer smtp = mail.requireSmtp();
    assertThat(smtp.port()).isEqualTo(465);
    assertThat(smtp.password().fetch()).isEqualTo(Secret.of("secreto"));
  }

  @Test
  void a_mailbox_that_is_needed_and_not_given_is_named_with_the_file_to_give_it_in() {
    MailSettings mail = home.read().settings().mail();

    assertThatThrownBy(mail::requireImap)
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "There is one problem in the settings:\n%s: “mail.imap.host” is missing.",
            home.folder().applicantFile());
  }

  @Test
  void of_two_sources_of_a_secret_the_one_of_the_later_layer_counts() {
    home.settings("portal.password-command = \"echo from home\"");
    home.applicant("portal.password-env = \"CASE\"");
    var reader = home.reader(Map.of("CASE", "from case"), Map.of());

    var ofCase = Objects.requireNonNull(reader.read(TestHome.CASE).settings().portal().password());
    var ofAll = Objects.requireNonNull(reader.read().portal().password());

    assertThat(ofCase.fetch()).isEqualTo(Secret.of("from case"));
    assertThat(ofAll.fetch()).isEqualTo(Secret.of("from home"));
  }

  @Test
  void byte_order_mark_and_windows_line_ends_do_not_matter() {
    home.settings(
        "\uFEFFportal.url = \"http://portal.ejemplo.hn/\"\r\nbrowser.channel = chrome\r\n");

    assertThat(home.read().settings().portal().url()).isEqualTo(HERE);
    assertThat(home.read().settings().browser().channel()).isEqualTo("chrome");
  }

  @Test
  void a_file_in_another_encoding_is_told_from_a_bad_one() {
    byte[] old = "applicant.surname = \"Núñez\"".getBytes(Charset.forName("windows-1252"));
    home.write(home.folder().applicantFile(), old);

    assertThatThrownBy(home::read)
        .hasMessageEndingWith(
            "This file is not in UTF-8. Save it again with the encoding “UTF-8”.");
  }

  @Test
  void a_case_that_is_not_there_is_said_to_begin_with_init() {
    assertThatThrownBy(() -> home.reader(Map.of(), Map.of()).read(new CaseId("c2")))
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith("There is no case “c2”. “aldia init --case c2” begins it.");
  }

  @Test
  void scenarios_see_what_the_applicant_gave_and_no_secret() {
    home.applicant(
        """
        applicant { surname = "Ejemplo", given-names = "Ana", email = "ana@ejemplo.hn"
                    birth-date = "1955-12-31", sex = "f", address = "Casa #12", phone = 0801999 }
        fee.usd = 20.0
        portal.password-env = "GEHEIM"
        """);

    var values = home.reader(Map.of("GEHEIM", "geheim"), Map.of()).read(TestHome.CASE).values();
    var step =
        ConfigFactory.parseString(
                "fill = ${applicant.full-name} ${applicant.birth-date} ${applicant.sex}"
                    + " ${applicant.phone} ${portal.url} ${fee.usd}")
            .resolveWith(values);

    assertThat(step.getString("fill"))
        .isEqualTo("Ana Ejemplo 1955-12-31 F 0801999 http://www.inm.gob.hn/ 20.0");
    assertThat(values.hasPath("applicant.nationality")).isFalse();
    assertThat(values.root().render(ConfigRenderOptions.concise()))
        .doesNotContainIgnoringCase("geheim");
  }

  @Test
  void scenarios_see_nationality_civil_status_and_sex_in_every_wording() {
    home.applicant(
        """
        applicant { sex = "F", civil-status = "single", nationality = "American" }
        """);

    var values = home.reader(Map.of(), Map.of()).read(TestHome.CASE).values();

    assertThat(values.getString("applicant.nationality")).isEqualTo("Estados Unidos");
    assertThat(values.getStringList("applicant.nationality-also")).contains("United States", "US");
    assertThat(values.getString("applicant.nationality-short")).isEqualTo("EEUU");
    assertThat(values.getString("applicant.civil-status")).isEqualTo("Soltera");
    assertThat(values.getStringList("applicant.civil-status-also")).contains("Soltero(a)");
    assertThat(values.getString("applicant.sex")).isEqualTo("F");
    assertThat(values.getStringList("applicant.sex-also")).contains("Mujer");
  }

  @Test
  void the_servers_of_a_large_provider_are_known_from_the_address_alone() {
    home.applicant("applicant.email = \"ana@outlook.com\"");

    MailSettings mail = home.reader(Map.of(), Map.of()).read(TestHome.CASE).settings().mail();

    assertThat(mail.requireImap().host()).isEqualTo("outlook.office365.com");
    assertThat(mail.requireImap().port()).isEqualTo(993);
    assertThat(mail.requireSmtp().host()).isEqualTo("smtp-mail.outlook.com");
    assertThat(mail.requireSmtp().port()).isEqualTo(587);
    assertThat(mail.requireSmtp().security()).isEqualTo(Security.STARTTLS);
    assertThat(mail.requireImap().auth()).isEqualTo(Auth.OAUTH2);
    assertThat(mail.requireSmtp().auth()).isEqualTo(Auth.OAUTH2);
    assertThat(mail.requireSmtp().token()).isEqualTo(mail.requireImap().token());
  }

  @Test
  void what_an_example_leaves_open_is_what_the_home_says() {
    home.settings("mail.imap { host = \"127.0.0.1\", port = 1143, security = \"none\" }");
    home.applicant(ExampleFiles.applicant(Locale.ENGLISH) + "applicant.email = \"ana@ejemplo.hn\"");

    MailSettings mail = home.reader(Map.of(), Map.of()).read(TestHome.CASE).settings().mail();

    assertThat(mail.requireImap().port()).isEqualTo(1143);
    assertThat(mail.requireImap().security()).isEqualTo(Security.NONE);
  }

  @Test
  void who_names_a_server_gets_nothing_from_the_table() {
    home.applicant("applicant.email = \"ana@gmail.com\"\nmail.imap.host = \"imap.ejemplo.hn\"");

    MailSettings mail = home.reader(Map.of(), Map.of()).read(TestHome.CASE).settings().mail();

    assertThat(mail.requireImap().host()).isEqualTo("imap.ejemplo.hn");
    assertThat(mail.smtp()).isNull();
  }

  @Test
  void nothing_that_is_printed_by_mistake_holds_a_secret_or_the_person() {
    home.settings(
        """
        portal.password-command = "echo geheim"
        notify = [{ type = "webhook", url = "https://hooks.ejemplo.hn/geheim", token-env = "T" }]
        """);
    home.applicant(
        """
        applicant { surname = "Ejemplo", email = "ana@ejemplo.hn" }
        mail.imap { host = "imap.ejemplo.hn", user = "ana", password-env = "T" }
        store.password-env = "T"
        """);

    CaseSettings read = home.reader(Map.of("T", "geheim"), Map.of()).read(TestHome.CASE);

    assertThat(read.toString()).doesNotContain("geheim").doesNotContain("Ejemplo");
    assertThat(String.valueOf(read.settings().portal().password()))
        .isEqualTo("portal.password-command");
    assertThat(read.toString()).contains("mail.imap.password-env = T");
  }
}
