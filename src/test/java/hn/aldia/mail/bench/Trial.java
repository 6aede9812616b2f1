package hn.aldia.mail.bench;

/**
 * A mail and what is right to read in it.
 *
 * @param kind for the table
 * @param told the beginning of what is to be told; {@code !…} for what must not be
 */
record Trial(String kind, byte[] eml, String told) {}
