package hn.aldia.browser.act;

/**
 * What a box shows after an entry.
 *
 * @param shown the value as the box shows it; bullets for a secret
 * @param gone whether the page put another box in its place meanwhile, or none
 */
public record Entered(String shown, boolean gone) {}
