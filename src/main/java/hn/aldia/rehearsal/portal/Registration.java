package hn.aldia.rehearsal.portal;

import java.time.Instant;

/** What the portal received when somebody clicked the blue {@code Registrarse}. */
public record Registration(
    String email,
    String personClass,
    String surname,
    String givenNames,
    String phone,
    Instant at) {}
