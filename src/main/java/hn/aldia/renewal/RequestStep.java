package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.Instant;
import java.util.Optional;

/** The steps from an account to the card. */
public sealed interface RequestStep extends NextStep {
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R byKind(ByKind<R> visitor) {
    return visitor.of(this);
  }

  /** What to do for each: a new step breaks the build until it is handled. */
  interface Visitor<R> {
    R of(FileRequest step);

    R of(IssueReceipt step);

    R of(PayFee step);

    R of(SendDocuments step);

    R of(AnswerOfficer step);

    R of(AwaitOffice step);

    R of(AwaitConstancia step);

    R of(CollectCard step);
  }

  /** No request is open: file one. Only this step ever files. */
  record FileRequest(Intent intent) implements RequestStep {
    @Override
    public String action() {
      return "apply";
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.apply");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  /** The fee is to be paid, and there is no receipt to pay it with. */
  record IssueReceipt(Request request, Intent intent) implements RequestStep {
    @Override
    public String action() {
      return "receipt";
    }

    @Override
    public Optional<Instant> due() {
      return request.deadline();
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.receipt");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  /** The receipt is here; a person pays it at a bank and scans both sides. */
  record PayFee(Request request, Receipt receipt) implements RequestStep {
    @Override
    public String action() {
      return "pay";
    }

    @Override
    public Optional<Instant> due() {
      return request.deadline();
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.pay", receipt.amount().toPlainString(), receipt.number());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  /** The office wants the documents, and nothing was sent for this demand. */
  record SendDocuments(Request request, Demand demand, Intent intent) implements RequestStep {
    @Override
    public String action() {
      return "send";
    }

    @Override
    public Optional<Instant> due() {
      return request.deadline();
    }

    @Override
    public Message why() {
      return demand.isAssignment()
          ? Message.of("renewal.why.send-assigned")
          : Message.of("renewal.why.send", demand.observation());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  /** The officer asks something that only the person can answer. */
  record AnswerOfficer(Request request, Demand demand) implements RequestStep {
    @Override
    public String action() {
      return "answer-officer";
    }

    @Override
    public Optional<Instant> due() {
      return request.deadline();
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.answer-officer", demand.observation());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  record AwaitOffice(Request request) implements RequestStep {
    @Override
    public String action() {
      return "await-office";
    }

    @Override
    public Optional<Instant> due() {
      return request.deadline();
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.await-office." + request.stage().name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  /** Approved; the constancia has not come yet. */
  record AwaitConstancia(Request request) implements RequestStep {
    @Override
    public String action() {
      return "await-constancia";
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.await-constancia");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  /** All is done but the way to the office. */
  record CollectCard(Request request) implements RequestStep {
    @Override
    public String action() {
      return "collect-card";
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.collect-card");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }
}
