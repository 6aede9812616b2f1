package hn.aldia.looks;

import hn.aldia.cli.ScannedPaper;
import hn.aldia.rehearsal.looks.LookRehearsal;
import hn.aldia.rehearsal.office.FiledRequest;
import hn.aldia.rehearsal.office.PostOffice;
import hn.aldia.rehearsal.portal.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invented applicant in a home of their own, and what a portal must hold of them in the end. */
record LookCase(Path home) {
  static final String EMAIL = "ana.ejemplo@ejemplo.hn";
  private static final String MAIL_PASSWORD = "solo-para-ensayar";
  private static final String PHONE = "99990000";
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("tipo-documento", "CARNET EXTRANJERO"),
          Map.entry("documento", "0801-4711-2020"),
          Map.entry("motivo", "Renovar Residencia"),
          Map.entry("nombre", "Ana María Ejemplo Prueba"),
          Map.entry("nacimiento", "1956-03-29"),
          Map.entry("lugar", "Springfield, Illinois"),
          Map.entry("sexo", "F"),
          Map.entry("estado-civil", "Divorciada"),
          Map.entry("nacionalidad", "UNITED STATES"),
          Map.entry("tipo-documento-2", "CARNET EXTRANJERO"),
          Map.entry("documento-2", "0801-4711-2020"),
          Map.entry("profesion", "Maestra"),
          Map.entry("ocupacion", "Jubilada"),
          Map.entry("direccion", "Casa #12, Calle de Ejemplo, Roatán"));

  static LookCase at(Path home, LookRehearsal sites) {
    var made = new LookCase(home);
    sites.office().post().addMailbox(EMAIL, MAIL_PASSWORD);
    sites.addOlderRequests(EMAIL);
    try {
      Files.createDirectories(made.folder().resolve("documents"));
      Files.writeString(made.folder().resolve("applicant.conf"), made.applicant(sites));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    made.scan("card");
    return made;
  }

  Path folder() {
    return home.resolve("cases/c1");
  }

  /** Front and back of a paper. */
  void scan(String paper) {
    for (String side : List.of(paper + "-front", paper + "-back")) {
      try {
        Files.write(folder().resolve("documents/" + side + ".png"), ScannedPaper.of(side));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where the portal holds something else than what the applicant said. */
  List<String> wrongValues(LookRehearsal sites) {
    var wrong = new ArrayList<String>();
    for (Registration one : sites.office().rules().registrations()) {
      compare(wrong, "clase", "Extranjero", one.personClass());
      compare(wrong, "apellido", "Ejemplo Prueba", one.surname());
      compare(wrong, "nombres", "Ana María", one.givenNames());
      compare(wrong, "correo", EMAIL, one.email());
      String digits = one.phone().replaceAll("\\D", "").replaceFirst("^504", "");
      compare(wrong, "telefono", PHONE, digits);
    }
    sites.office().desk().of(EMAIL).stream()
        .filter(request -> !request.fields().isEmpty())
        .map(FiledRequest::fields)
        .forEach(
            held ->
                new TreeMap<>(FIELDS)
                    .forEach((name, value) -> compare(wrong, name, value, held.get(name))));
    return wrong;
  }

  private static void compare(List<String> wrong, String name, String given, String held) {
    if (!given.equals(held)) {
      wrong.add(name + ": “" + held + "” for “" + given + "”");
    }
  }

  private String applicant(LookRehearsal sites) {
    return """
    applicant {
      surname = "Ejemplo Prueba", given-names = "Ana María", email = "%1$s", phone = "%2$s"
      residency-card = "0801-4711-2020", birth-date = "1956-03-29", birth-place = "Springfield, Illinois"
      sex = "F", civil-status = "divorced", nationality = "US", profession = "Maestra"
      occupation = "Jubilada", address = "Casa #12, Calle de Ejemplo, Roatán"
    }
    documents {
      card-front = "documents/card-front.png", card-back = "documents/card-back.png"
      receipt-front = "documents/receipt-front.png", receipt-back = "documents/receipt-back.png"
    }
    portal.url = "%3$s"
    treasury.url = "%4$s"
    rates { ficohsa.url = "%5$s", bch.url = "%6$s", erapi.url = "%7$s" }
    mail.imap { host = "%8$s", port = %9$d, security = "none", user = "%1$s", password-command = "echo %12$s" }
    mail.smtp { host = "%10$s", port = %11$d, security = "none", user = "%1$s", password-command = "echo %12$s" }
    """
        .formatted(
            EMAIL,
            PHONE,
            sites.portal(),
            sites.treasury().form(),
            sites.treasury().ficohsa(),
            sites.treasury().bch(),
            sites.treasury().erapi(),
            PostOffice.HOST,
            sites.office().post().imapPort(),
            PostOffice.HOST,
            sites.office().post().smtpPort(),
            MAIL_PASSWORD);
  }
}
