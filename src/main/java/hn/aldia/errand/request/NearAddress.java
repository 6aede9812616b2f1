package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Request;
import hn.aldia.words.Message;
import hn.aldia.words.Slips;
import java.util.ArrayList;
import java.util.List;

/** An address that is a slip or two away from one that is known: mistyped, or made to resemble. */
final class NearAddress {
  private static final int SLIPS = 2;

  static List<Message> doubts(CaseDesk desk, Request request, String address) {
    var doubts = new ArrayList<Message>();
    String domain = address.substring(address.lastIndexOf('@') + 1);
    for (String trusted : desk.settings().settings().mail().trustedDomains()) {
      if (resembles(domain, trusted)) {
        doubts.add(Message.of("errand.near-address", address, trusted));
      }
    }
    Dated<Request.Officer> officer = request.officer();
    if (officer != null && resembles(address, officer.value().email())) {
      doubts.add(Message.of("errand.near-address", address, officer.value().email()));
    }
    return doubts;
  }

  private static boolean resembles(String one, String other) {
    int slips = Slips.between(one, other);
    return slips > 0 && slips <= SLIPS;
  }
}
