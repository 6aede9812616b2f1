package hn.aldia.errand.desk;

import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.Receipt;
import hn.aldia.renewal.Request;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a person needs at the bank: which paper to print, and where its scans are to be put. */
public final class PayAtBank {
  /**
   * @param receipt relative to the case folder
   */
  public static Message paths(CaseSettings settings, String receipt) {
    return Message.of(
        "errand.pay-paths",
        settings.folder().folder().resolve(receipt).toString(),
        place(settings.documents().receiptFront(), "documents.receipt-front"),
        place(settings.documents().receiptBack(), "documents.receipt-back"));
  }

  /** A person pays at a bank and scans the paid receipt. */
  public static Trouble awaited(Receipt receipt, Request request, CaseDesk desk) {
    Message until =
        Deadline.of(request, desk.at())
            .map(deadline -> Message.of("errand.pay-by", deadline.said()))
            .orElseGet(() -> Message.of("errand.no-deadline"));
    return Trouble.person(
            "errand.pay-fee",
            receipt.amount().toPlainString(),
            receipt.number(),
            until,
            paths(desk.settings(), receipt.file()),
            desk.file().caseId())
        .calmly();
  }

  private static Object place(@Nullable Path scan, String setting) {
    return scan == null ? Message.of("errand.pay-no-place", setting) : scan.toString();
  }
}
