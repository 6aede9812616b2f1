package hn.aldia.rehearsal;

/** An account at the bundled portal. */
public record Account(String email, boolean pinAccepted, boolean passwordSet) {}
