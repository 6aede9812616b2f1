package hn.aldia.browser.act;

/**
 * What a box shows after an entry.
 *
 * @param shown the value as the box shows it; bullets for a secret
 */
public record Entered(String shown) {}
