package hn.aldia.rehearsal.portal;

/** An account at the bundled portal. */
public record Account(String email, boolean pinAccepted, boolean passwordSet) {}
