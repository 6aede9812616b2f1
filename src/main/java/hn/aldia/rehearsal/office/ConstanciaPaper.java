package hn.aldia.rehearsal.office;

import hn.aldia.config.home.Shipped;
import hn.aldia.rehearsal.portal.Print;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The paper that says that the renewal is on its way: the guide's text as a PDF of one page. */
final class ConstanciaPaper {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int TOP = 700;
  private static final int LEADING = 20;

  static byte[] of(FiledRequest request, String officer, LocalDate day) {
    var page = new ArrayList<Print>();
    Shipped.text(ConstanciaPaper.class, "constancia.txt")
        .formatted(
            officer,
            request.field("nombre"),
            request.number(),
            request.field("documento"),
            request.field("nacionalidad"),
            day.format(DAY))
        .lines()
        .forEach(line -> page.add(new Print(60, TOP - LEADING * page.size(), line)));
    return Print.pages(11, List.of(page));
  }
}
