package hn.aldia.errand.request;

import hn.aldia.config.applicant.Documents;
import hn.aldia.config.home.FilesIn;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.renewal.Request;
import hn.aldia.words.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to take along when the card is collected; what lies on disk is ticked. The guide: "I will be
 * taking my TGRs, Bank constancia, a copy of this constancia, passport, residency card".
 */
public record Checklist(CaseDesk desk) {
  public List<Message> of(Request request) {
    Documents scans = desk.settings().documents();
    Request.Constancia paper = request.constancia();
    Path folder = desk.settings().folder().folder();
    var lines = new ArrayList<Message>(List.of(Message.of("errand.collect-head")));
    lines.add(line("receipts", first(present(scans.receiptFront()), any("tgr"))));
    lines.add(line("bank", any("banco", "bank")));
    lines.add(line("constancia", paper == null ? null : present(folder.resolve(paper.file()))));
    lines.add(line("passport", any("passport", "pasaporte")));
    lines.add(line("card", present(scans.cardFront())));
    return lines;
  }

  private static Message line(String what, @Nullable Path found) {
    Message paper = Message.of("errand.collect-" + what);
    return found == null
        ? Message.of("errand.collect-open", paper)
        : Message.of(
            "errand.collect-ticked", paper, Objects.requireNonNull(found.getFileName()).toString());
  }

  private static @Nullable Path first(@Nullable Path one, @Nullable Path other) {
    return one == null ? other : one;
  }

  private static @Nullable Path present(@Nullable Path file) {
    return file != null && Files.isRegularFile(file) ? file : null;
  }

  /** A file of the case with one of these in its name. */
  private @Nullable Path any(String... desk) {
    var folder = this.desk.settings().folder();
    return Stream.of(folder.documents(), folder.receipts())
        .flatMap(Checklist::files)
        .filter(
            file -> {
              String name =
                  Objects.requireNonNull(file.getFileName()).toString().toLowerCase(Locale.ROOT);
              return Stream.of(desk).anyMatch(name::contains);
            })
        .findFirst()
        .orElse(null);
  }

  private static Stream<Path> files(Path folder) {
    return FilesIn.folder(folder).stream().filter(Files::isRegularFile);
  }
}
