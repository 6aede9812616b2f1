package hn.aldia.rehearsal.office;

import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Codes;
import hn.aldia.rehearsal.portal.Enrolment;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Registration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The rules of the portal, as strict as the guide tells them; knows neither HTTP nor mail. A
 * browser is known by its session, a page load by its ticket. Thread-safe.
 */
public final class Office {
  public static final String SIGN_IN = "/APPALAMCLIENTE/LOGIN";
  public static final String INSIDE = "/APPALAMCLIENTE/INICIO";

  static final ZoneId HONDURAS = ZoneId.of("America/Tegucigalpa");
  private static final int SHORTEST_PASSWORD = 8;

  private final Clock clock;
  private final BiConsumer<Registration, String> mailPin;
  private final Codes codes = new Codes();
  private final Map<String, Enrolment> enrolments = new HashMap<>();
  private final List<Registration> registrations = new ArrayList<>();

  /** Session to the address it registered, until its next sign-in page is opened. */
  private final Map<String, String> registeredHere = new HashMap<>();

  /** Session to the address that signed in. */
  private final Map<String, String> signedIn = new HashMap<>();

  private int signInPageLoads;
  private int pinAttempts;

  /**
   * @param mailPin told of each registration and its PIN; must return at once
   */
  Office(Clock clock, BiConsumer<Registration, String> mailPin) {
    this.clock = clock;
    this.mailPin = mailPin;
  }

  public synchronized Answer register(String session, Form form) {
    String email = address(form.text("correo"));
    if (form.text("clase").isEmpty()) {
      return Answer.refused("Seleccione la Clase de Persona");
    }
    for (String field : List.of("apellido", "nombres", "telefono")) {
      if (form.text(field).isEmpty()) {
        return Answer.refused("Complete todos los campos");
      }
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      return Answer.refused("El correo no es válido");
    }
    Enrolment known = enrolments.get(email);
    if (known != null && (known.password() != null || today().equals(day(known.registration())))) {
      return Answer.refused("El correo ya se encuentra registrado");
    }
    var registration =
        new Registration(
            email,
            form.text("clase").equals("E") ? "Extranjero" : "Nacional",
            form.text("apellido"),
            form.text("nombres"),
            form.text("telefono"),
            clock.instant());
    String pin = codes.pin();
    enrolments.put(email, Enrolment.of(registration, pin));
    registrations.add(registration);
    registeredHere.put(session, email);
    mailPin.accept(registration, pin);
    return Answer.goTo(SIGN_IN);
  }

  /** A new page load's ticket; the first one after a registration is the one its PIN works in. */
  public synchronized String openSignIn(String session) {
    signInPageLoads++;
    String load = UUID.randomUUID().toString();
    String email = registeredHere.remove(session);
    if (email != null) {
      enrolments.computeIfPresent(email, (e, enrolment) -> enrolment.withLoad(load));
    }
    return load;
  }

  /** With the temporary PIN or, once it is set, with the permanent password. */
  public synchronized Answer enter(String session, Form form) {
    String email = address(form.text("correo"));
    String code = form.text("pin");
    Enrolment enrolment = enrolments.get(email);
    if (email.isEmpty() || code.isEmpty()) {
      return Answer.refused("Ingrese su correo y su PIN o contraseña");
    }
    if (enrolment == null) {
      return Answer.refused("El correo no se encuentra registrado");
    }
    if (enrolment.password() != null) {
      if (!enrolment.password().equals(code)) {
        return Answer.refused("Contraseña incorrecta");
      }
      return signIn(session, email);
    }
    pinAttempts++;
    if (!form.text("carga").equals(enrolment.load())) {
      return Answer.refused("PIN temporal expirado, intente el día siguiente");
    }
    if (!enrolment.pin().equals(code)) {
      return Answer.refused("PIN incorrecto");
    }
    enrolments.put(email, enrolment.withPinAccepted(true));
    return Answer.STAY;
  }

  public synchronized Answer choosePassword(String session, Form form) {
    String email = address(form.text("correo"));
    Enrolment enrolment = enrolments.get(email);
    if (enrolment == null
        || !enrolment.pinAccepted()
        || enrolment.password() != null
        || !form.text("carga").equals(enrolment.load())) {
      return Answer.refused("PIN temporal expirado, intente el día siguiente");
    }
    String password = form.verbatim("clave");
    if (!password.equals(form.verbatim("clave2"))) {
      return Answer.refused("Las contraseñas no coinciden");
    }
    if (password.length() < SHORTEST_PASSWORD) {
      return Answer.refused("La contraseña debe tener al menos 8 caracteres");
    }
    enrolments.put(email, enrolment.withPassword(password));
    return signIn(session, email);
  }

  public synchronized void leave(String session) {
    signedIn.remove(session);
  }

  /** An account that was made long ago. */
  public synchronized void enrol(String email, String givenNames, String surname, String password) {
    var registration =
        new Registration(address(email), "Extranjero", surname, givenNames, "", Instant.EPOCH);
    enrolments.put(
        address(email),
        Enrolment.of(registration, codes.pin()).withPinAccepted(true).withPassword(password));
  }

  /** Everybody must sign in again. */
  public synchronized void expireSessions() {
    signedIn.clear();
  }

  public synchronized Optional<String> addressOfSignedIn(String session) {
    return Optional.ofNullable(signedIn.get(session));
  }

  public synchronized Optional<String> nameOfSignedIn(String session) {
    return Optional.ofNullable(signedIn.get(session)).map(enrolments::get).map(Enrolment::name);
  }

  /** Those that were accepted, in their order. */
  public synchronized List<Registration> registrations() {
    return List.copyOf(registrations);
  }

  public synchronized Optional<Enrolment> account(String email) {
    return Optional.ofNullable(enrolments.get(address(email)));
  }

  public synchronized boolean passwordIs(String email, String password) {
    Enrolment enrolment = enrolments.get(address(email));
    return enrolment != null && password.equals(enrolment.password());
  }

  /** Reloads and second tabs included. */
  public synchronized int signInPageLoads() {
    return signInPageLoads;
  }

  public synchronized int pinAttempts() {
    return pinAttempts;
  }

  private Answer signIn(String session, String email) {
    signedIn.put(session, email);
    return Answer.goTo(INSIDE);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HONDURAS);
  }

  private static LocalDate day(Registration registration) {
    return LocalDate.ofInstant(registration.at(), HONDURAS);
  }

  private static String address(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
