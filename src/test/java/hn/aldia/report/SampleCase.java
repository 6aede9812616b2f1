package hn.aldia.report;

import static hn.aldia.renewal.Happened.T;

import hn.aldia.renewal.AtHand;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Happened;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.words.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A case with something of everything in it; every word that a stranger gave is given here. */
record SampleCase(String foreign, String name) {
  static final Instant NOW = T.plus(Duration.ofDays(2)).plusSeconds(1200);

  static SampleCase ordinary() {
    return new SampleCase(
        "Favor enviar el recibo pagado y el carnet por ambos lados.", "Ana Ejemplo");
  }

  /** The same while the fee waits to be paid. */
  CaseRecord beforeTheBank(Words words) {
    return at(words, events());
  }

  CaseRecord approved(Words words) {
    var all = new ArrayList<>(events());
    Instant later = T.plus(Duration.ofDays(1));
    all.add(
        new RequestEvent.DocumentsSent(
            later,
            "j",
            "1162",
            "<m1@x>",
            "luis.modelo@inm.gob.hn",
            "<d1@x>",
            List.of("recibo-TGR-1.pdf", "carnet.pdf"),
            false));
    all.add(
        new RequestEvent.ConstanciaKept(
            later, "1162", "mail/constancia.pdf", "77", LocalDate.of(2026, 11, 24)));
    all.add(
        new RequestEvent.RequestEnded(
            later,
            "1162",
            RequestEvent.RequestEnded.End.APPROVED,
            later,
            RequestEvent.RequestEnded.Source.LIST));
    return at(words, all);
  }

  CaseRecord fresh(Words words) {
    return at(words, List.of());
  }

  private CaseRecord at(Words words, List<Event> events) {
    CaseView view = CaseView.of("c1", Case.fold(events), AtHand.NOTHING, NOW, words, null);
    boolean receipt = view.receipt() != null;
    return new CaseRecord(
        name,
        view,
        events,
        events.isEmpty()
            ? List.of()
            : List.of(
                picture(T.plusSeconds(2), "registrarse"),
                picture(T.plusSeconds(6), "iniciar-session"),
                picture(T.plusSeconds(90), "dentro-del-portal"),
                picture(T.plusSeconds(4000), "solicitud")),
        events.isEmpty()
            ? List.of()
            : List.of(
                new Kept.Letter(T.plusSeconds(5), "<pin@x>", "alam@inm.gob.hn", "Código", null),
                new Kept.Letter(
                    T.plusSeconds(7200),
                    "<m1@x>",
                    "luis.modelo@inm.gob.hn",
                    "Solicitud 1162 " + foreign,
                    "Estado: EN ESPERA\n\n" + foreign + "\n\nSu solicitud expira en 5 días."),
                new Kept.Letter(T.plusSeconds(9000), null, foreign, foreign, foreign)),
        receipt
            ? List.of(
                Kept.Paper.of(
                    Kept.Paper.What.RECEIPT, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))
            : List.of(),
        NOW);
  }

  private List<Event> events() {
    var events = new ArrayList<>(Happened.wholeRun());
    Instant noon = T.plusSeconds(7200);
    events.add(
        new RequestEvent.RequestFiled(
            T.plusSeconds(3600), null, "1162", "RENOVAR CARNET (ADULTO)"));
    events.add(new RequestEvent.StateSeen(noon, "1162", "EN ESPERA", "Luis Modelo", noon));
    events.add(
        new RequestEvent.OfficerAssigned(
            noon, "1162", "Luis Modelo", "luis.modelo@inm.gob.hn", null, null, noon));
    events.add(
        new RequestEvent.OfficerWrote(noon, "1162", "<m1@x>", "EN ESPERA", foreign, 5, noon));
    events.add(
        new RequestEvent.ReceiptKept(
            noon.plusSeconds(1800),
            "i",
            "TGR-007417847",
            new BigDecimal("531.80"),
            new BigDecimal("26.5900"),
            "receipts/TGR-007417847.pdf"));
    events.add(new CaseEvent.PersonAsked(noon.plusSeconds(1900), "q", foreign));
    events.add(new CaseEvent.PersonAnswered(noon.plusSeconds(1950), "q", foreign));
    events.add(
        new CaseEvent.Noticed(
            noon.plusSeconds(2000), "renewal.unknown-request", List.of("999 " + foreign)));
    return events;
  }

  private static Kept.Picture picture(Instant at, String name) {
    var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 640, 400);
    pen.setColor(new Color(0x3c8dbc));
    pen.fillRect(0, 0, 640, 48);
    pen.setColor(Color.LIGHT_GRAY);
    for (int i = 0; i < 4; i++) {
      pen.fillRect(170, 100 + i * 60, 300, 34);
    }
    pen.dispose();
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Kept.Picture.of(at, name, "image/png", png.toByteArray());
  }
}
