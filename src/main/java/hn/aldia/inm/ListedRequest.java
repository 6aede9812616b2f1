package hn.aldia.inm;

import java.util.Optional;

/**
 * A row of the portal's list.
 *
 * @param number as the portal writes it, without a sign before it
 * @param state verbatim, also one never seen before; empty where the list shows none
 * @param officer as the list shows them, or the page behind the row; empty: none yet
 * @param officerEmail as the page behind the row shows it
 */
public record ListedRequest(
    String number,
    String type,
    String state,
    Optional<String> officer,
    Optional<String> officerEmail) {
  public ListedRequest {
    // A picture beside the name is none of it: "✉".
    officer = officer.map(name -> name.replaceAll("[\\p{So}\\p{Co}\\ufe0f]", "").strip());
  }

  public ListedRequest(String number, String type, String state, Optional<String> officer) {
    this(number, type, state, officer, Optional.empty());
  }
}
