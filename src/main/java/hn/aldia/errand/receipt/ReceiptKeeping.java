package hn.aldia.errand.receipt;

import hn.aldia.config.home.Unchecked;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Chronicle;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.sefin.rates.RateAdvice;
import hn.aldia.sefin.rates.RateQuote;
import hn.aldia.sefin.receipt.KeptReceipt;
import hn.aldia.sefin.receipt.Paper;
import hn.aldia.sefin.receipt.ReceiptCheck;
import hn.aldia.sefin.receipt.ReceiptFolder;
import hn.aldia.sefin.treasury.ReceiptForm;
import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Receipts on disk and in the journal; each is compared with what was asked for. */
record ReceiptKeeping(CaseDesk desk) {
  ReceiptFolder folder() {
    return new ReceiptFolder(desk.settings().folder().receipts(), desk.clock());
  }

  /** What a later run needs to journal a paper that this one could not. */
  String noted(BigDecimal amount, RateQuote rate) {
    return amount.toPlainString() + " " + rate.value().toPlainString();
  }

  /** A whole paper that the journal does not know. */
  Optional<KeptReceipt> leftover() {
    Set<String> journalled =
        desk.file().receiptFiles().stream()
            .map(file -> name(Path.of(file)))
            .collect(Collectors.toSet());
    List<KeptReceipt> left = folder().leftovers(journalled);
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(left.size() - 1));
  }

  void keep(Intent intent, KeptReceipt receipt, BigDecimal amount, @Nullable BigDecimal rate) {
    journal(intent, receipt, amount, rate);
    check(receipt.paper(), amount);
  }

  private void journal(
      Intent intent, KeptReceipt receipt, BigDecimal amount, @Nullable BigDecimal rate) {
    Path within = desk.settings().folder().folder().relativize(receipt.file());
    String file = within.toString().replace('\\', '/');
    String number = receipt.number().orElse(name(receipt.file()).replace(".pdf", ""));
    new Chronicle(desk)
        .add(new RequestEvent.ReceiptKept(desk.at(), intent.id(), number, amount, rate, file));
  }

  /** As it was noted by a run that could not journal the paper any more. */
  void keep(OpenIntent open, KeptReceipt receipt) {
    String[] noted = open.details().split(" ", -1);
    keep(open.intent(), receipt, new BigDecimal(noted[0]), new BigDecimal(noted[1]));
  }

  /**
   * One that the person brings: the amount is the paper's own. It is compared with what was asked
   * for; where nothing was, it must at least be the fee at a rate that can be.
   */
  void bring(Intent intent, KeptReceipt receipt) {
    BigDecimal amount = receipt.paper().amount().orElse(BigDecimal.ZERO);
    Optional<BigDecimal> asked =
        desk.file().receiptAskedFor().map(noted -> new BigDecimal(noted.split(" ", -1)[0]));
    journal(intent, receipt, amount, null);
    check(receipt.paper(), asked.orElse(amount));
    BigDecimal fee = desk.settings().fee().usd();
    if (asked.isEmpty() && amount.signum() > 0 && !RateAdvice.isUsual(amount, fee)) {
      desk.tell("errand.receipt-amount-odd", amount.toPlainString(), fee.toPlainString());
    }
  }

  /** Which page the bank keeps, from 1; 0 when it cannot be told. */
  int bankPage(Path file) {
    return Unchecked.get(() -> Paper.read(Files.readAllBytes(file)).bankPage());
  }

  private void check(Paper paper, BigDecimal amount) {
    var expected = ReceiptForm.expected(desk.settings(), amount.signum() == 0 ? null : amount);
    var findings = ReceiptCheck.of(paper, expected);
    if (findings.isEmpty()) {
      int page = paper.bankPage();
      desk.tell("errand.receipt-good", Integer.toString(page));
    } else {
      desk.tell("errand.receipt-odd", Message.lines(findings, f -> f.said()));
    }
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }
}
