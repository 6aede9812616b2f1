package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Request;
import hn.aldia.text.PersonNames;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * To whom private documents go: the address that came by a mail that is believed, agrees with the
 * officer on the portal, and lies in a trusted domain; else the one that the person has checked
 * (ARCHITECTURE.md, Mail).
 */
record OfficerAddress(CaseDesk desk) {
  /**
   * @throws Trouble when no address is known, or only a person can say that it is right
   */
  String of(Request request) {
    String checked = desk.waivers().address();
    Dated<Request.Officer> named = request.officer();
    if (checked != null) {
      return checked;
    }
    if (named == null) {
      throw Trouble.person("errand.no-officer");
    }
    Message doubt = doubt(named.value(), request.listed().officer());
    if (doubt != null) {
      // No --yes covers it.
      throw Trouble.refused("errand.unsafe-address", named.value().email(), doubt);
    }
    return named.value().email();
  }

  private @Nullable Message doubt(Request.Officer officer, @Nullable Dated<String> onPortal) {
    if (!MailEvents.trusted(desk).covers(officer.email())) {
      return Message.of("errand.unsafe-outside", MailEvents.trusted(desk).toString());
    }
    if (officer.doubt() != null) {
      return Message.of("errand.unsafe-doubted", Message.of("errand.doubt-" + officer.doubt()));
    }
    if (onPortal == null) {
      return Message.of("errand.unsafe-no-officer");
    }
    return PersonNames.samePerson(officer.name(), onPortal.value())
        ? null
        : Message.of("errand.unsafe-other-officer", officer.name(), onPortal.value());
  }
}
