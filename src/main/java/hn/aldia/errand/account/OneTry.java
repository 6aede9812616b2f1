package hn.aldia.errand.account;

import hn.aldia.errand.desk.Person;
import hn.aldia.mail.mailbox.PinCandidates;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.function.BooleanSupplier;

/**
 * Of several readings of a mail none is tried on a page that gives one try: the person says which.
 */
record OneTry(Person person, BooleanSupplier isAllThereIs) {
  /**
   * Whether it may be typed.
   *
   * @throws Trouble where it is to be asked, and nobody is there
   */
  boolean allows(PortalMail.Pin pin, PinCandidates candidates) {
    if (!candidates.hasOtherReadings(pin) || !isAllThereIs.getAsBoolean()) {
      return true;
    }
    Message question = Message.of("errand.pin-reading", pin.code().reveal());
    return switch (person.confirms(question)) {
      case GIVEN -> true;
      case DECLINED -> false;
      case NOBODY_THERE -> throw Trouble.person("errand.pin-uncertain", pin.letter().subject());
    };
  }
}
