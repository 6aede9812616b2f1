package hn.aldia.browser.find;

/**
 * What one look found.
 *
 * @param certain an exact match of visible words: nothing that is still to come can be better
 * @param described tells it from another sighting
 */
record Sighting(Found found, boolean certain, String described) {
  static Sighting of(Candidate candidate) {
    return new Sighting(candidate.found(), candidate.certain(), candidate.described());
  }
}
