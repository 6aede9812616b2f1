package hn.aldia.errand;

import hn.aldia.mail.Enclosures;
import hn.aldia.mail.Outgoing;
import hn.aldia.mail.Sender;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Demand;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Message;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends the officer what they wait for: once for each demand, whatever crashes in between. */
final class Sending {
  private final Parts parts;
  private final Checking checking;
  private final Chronicle chronicle;

  Sending(Parts parts, Checking checking) {
    this.parts = parts;
    this.checking = checking;
    this.chronicle = new Chronicle(parts);
  }

  /** {@code renew}: the documents for a demand. */
  Turn documents(RequestStep.SendDocuments step) {
    if (checking.fresh()) {
      return Turn.GO_ON;
    }
    post(step.request(), step.demand(), step.intent(), new SendWish(null, true));
    return parts.dryRun() ? Turn.DONE : Turn.GO_ON;
  }
}
