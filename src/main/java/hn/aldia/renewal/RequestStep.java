package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps from an account to the card. */
public sealed interface RequestStep extends NextStep {
  /** Of when the scans are that lie there and do not count for the receipt of the request. */
  static Optional<Instant> oldScans(NextStep next) {
    if (next instanceof PayFee pay) {
      return Optional.ofNullable(pay.oldScans());
    }
    return next instanceof ConfirmScans confirm ? Optional.of(confirm.dated()) : Optional.empty();
  }

  /** To be done while days are left for the request. */
  sealed interface InTime extends RequestStep {
    Request request();

    @Override
    default Optional<Instant> due() {
      return request().deadline();
    }
  }

  /** No request is open: file one. Only this step ever files. */
  record FileRequest(Intent intent) implements RequestStep {
    @Override
    public String action() {
      return "apply";
    }
  }

  /** The fee is to be paid, and there is no receipt to pay it with. */
  record IssueReceipt(Request request, Intent intent) implements InTime {
    @Override
    public String action() {
      return "receipt";
    }
  }

  /**
   * The receipt is here; a person pays it at a bank and scans both sides.
   *
   * @param oldScans of when the scans are that lie there and are older than the receipt
   */
  record PayFee(Request request, Receipt receipt, @Nullable Instant oldScans) implements InTime {
    @Override
    public String action() {
      return "pay";
    }

    @Override
    public Message why() {
      Message pay =
          Message.of("renewal.why.pay", receipt.amount().toPlainString(), receipt.number());
      return oldScans == null
          ? pay
          : Message.of("renewal.why.pay-old-scans", pay, HondurasTime.dayOf(oldScans));
    }
  }

  /** The office wants the documents, and nothing was sent for this demand. */
  record SendDocuments(Request request, Demand demand, Intent intent) implements InTime {
    @Override
    public String action() {
      return "send";
    }

    @Override
    public Message why() {
      return demand.isAssignment()
          ? Message.of("renewal.why.send-assigned")
          : Message.of("renewal.why.send", demand.observation());
    }
  }

  /** The officer asks something that only the person can answer. */
  record AnswerOfficer(Request request, Demand demand) implements InTime {
    @Override
    public Message why() {
      return Message.of("renewal.why.answer-officer", demand.observation());
    }
  }

  /**
   * Scans of a receipt lie there that are older than this request, and it has no receipt: only the
   * person knows whether the fee is paid.
   */
  record ConfirmScans(Request request, Instant dated) implements InTime {
    @Override
    public Message why() {
      return Message.of("renewal.why.confirm-scans", HondurasTime.dayOf(dated));
    }
  }

  /** A mail tells of an end that the portal's list does not show: only the office can say. */
  record AskOffice(Request request, Told told) implements InTime {
    @Override
    public Message why() {
      Dated<String> listed = request.listed().state();
      return Message.of(
          Told.isSuspect(told.doubt())
              ? "renewal.why.ask-office-doubted"
              : "renewal.why.ask-office",
          Message.of("renewal.stage." + told.end().name()),
          listed == null ? "?" : listed.value());
    }
  }

  record AwaitOffice(Request request) implements InTime {
    @Override
    public Message why() {
      return Message.of("renewal.why.await-office." + request.stage().name());
    }
  }

  /** Approved; the constancia has not come yet. */
  record AwaitConstancia(Request request) implements RequestStep {}

  /** All is done but the way to the office. */
  record CollectCard(Request request) implements RequestStep {}
}
