package hn.aldia.mail.message;

import java.util.regex.Pattern;

/**
 * A person who writes or is written to.
 *
 * @param name as it is shown; may be empty
 * @param address bare, plain ASCII
 */
public record Correspondent(String name, String address) {
  private static final Pattern PLAIN = Pattern.compile("[!-~&&[^<>(),;:\\\\\"@]]+@[A-Za-z0-9.-]+");

  /**
   * @throws IllegalArgumentException when this is not one plain address
   */
  public Correspondent {
    if (!PLAIN.matcher(address).matches()) {
      throw new IllegalArgumentException("not one plain mail address: " + address);
    }
    // A line's end in a name would begin another header.
    name = name.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }

  String shown() {
    return name.isEmpty() ? address : name + " <" + address + ">";
  }
}
