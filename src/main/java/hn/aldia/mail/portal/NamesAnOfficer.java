package hn.aldia.mail.portal;

import hn.aldia.text.PersonNames;
import java.util.List;
import java.util.Optional;

/** A mail that says to whom documents go. What it names is weighed here, and decided elsewhere. */
public interface NamesAnOfficer {
  Optional<String> officer();

  Optional<String> officerEmail();

  List<String> otherAddresses();

  /** Whether name and address are one person's, and the mail names no other address. */
  default Agreement agreement() {
    if (officer().isEmpty() || officerEmail().isEmpty()) {
      return Agreement.INCOMPLETE;
    }
    if (!PersonNames.fits(officer().get(), officerEmail().get())) {
      return Agreement.ANOTHER_PERSONS;
    }
    return otherAddresses().isEmpty() ? Agreement.ONE_PERSON : Agreement.SEVERAL_ADDRESSES;
  }

  enum Agreement {
    ONE_PERSON,
    /** The name or the address is missing. */
    INCOMPLETE,
    /** The address is made of another name. */
    ANOTHER_PERSONS,
    /** They agree, and the mail shows another address, too. */
    SEVERAL_ADDRESSES
  }
}
