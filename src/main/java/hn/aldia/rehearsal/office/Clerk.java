package hn.aldia.rehearsal.office;

import hn.aldia.text.Daemons;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The officer who looks after the requests, on a thread of their own: takes one, asks for the
 * documents, looks into the mailbox, asks again when something is missing, decides.
 */
public final class Clerk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
  private static final long LOOK_MILLIS = 60;

  private static final String DOCUMENTS =
      "PARA PROCEDER CON SU SOLICITUD DE RENOVACIÓN NECESITAMOS NOS ENVÍE VÍA E-MAIL LA DOCUMENTACIÓN"
          + " QUE ACREDITE SU PERMISO ESPECIAL/RESIDENCIA. SI TIENE DUDAS O CONSULTAS PUEDE CONTACTARNOS"
          + " A NUESTRO CALL CENTER AL 2232-7800 O AL EMAIL EXTRANJERIA.COVID19@INM.GOB.HN Y GUSTOSAMENTE"
          + " ATENDEREMOS SUS DUDAS.";
  private static final String QUESTION = "*LA ULTIMA RENOVACION DE CARNÉ FUE REALIZADA EN ROATAN?.";
  private static final String INCOMPLETE =
      "SE NECESITA EL RECIBO TGR-1 Y EL CARNET, AMBOS LADOS DE CADA UNO.";
  private static final String REFUSED = "NO CUMPLE CON LOS REQUISITOS.";

  private final PostOffice post;
  private final Postman postman;
  private final ClerkOptions options;
  private final Clock clock;
  private final OfficeMail mails;
  private final ScheduledExecutorService desk;
  private final List<ReceivedDocuments> received = new ArrayList<>();

  /** By number: how often they asked for something new. */
  private final Map<String, Integer> written = new HashMap<>();

  private final Map<String, Boolean> documentsCame = new HashMap<>();
  private RequestDesk requests;
  private int seen;
  private boolean looksOut;

  Clerk(PostOffice post, Postman postman, OfficeOptions office) {
    this.post = post;
    this.postman = postman;
    this.options = office.clerk();
    this.clock = office.clock();
    this.mails = new OfficeMail(office.mails());
    this.requests = new RequestDesk(clock, request -> {});
    this.desk = Executors.newSingleThreadScheduledExecutor(Daemons.named("bundled-office-clerk"));
    post.addMailbox(options.email(), UUID.randomUUID().toString());
  }

  /** Before the first request comes. */
  void sitsAt(RequestDesk where) {
    requests = where;
  }

  void takes(FiledRequest request) {
    if (options.comes()) {
      later(() -> assign(request.number()));
    }
  }

  /** The mails that came for the officer, in their order. */
  public synchronized List<ReceivedDocuments> documentsReceived() {
    return List.copyOf(received);
  }

  private void assign(String number) throws MessagingException {
    requests.change(
        number, request -> request.withOfficer(options.onPortal()).withState("ASIGNADA"));
    postman.deliver(mails.assigned(request(number), options, clock.instant()));
    later(() -> ask(number, DOCUMENTS));
    if (!looksOut) {
      looksOut = true;
      var unused =
          desk.scheduleWithFixedDelay(
              () -> quietly(this::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void ask(String number, String words) throws MessagingException {
    written.merge(number, 1, Integer::sum);
    write(number, words);
  }

  private void write(String number, String words) throws MessagingException {
    Instant until =
        LocalDate.ofInstant(clock.instant(), Office.HONDURAS)
            .plusDays(options.days() + 1L)
            .atStartOfDay(Office.HONDURAS)
            .toInstant();
    String observation = words + " Su solicitud expira en " + options.days() + " días.";
    requests.change(
        number,
        request ->
            request.with(to -> to.state("EN ESPERA").observation(observation).lapsesAt(until)));
    postman.deliver(mails.message(request(number), options, clock.instant()));
  }

  private void look() throws MessagingException, IOException {
    List<MimeMessage> mails = post.inbox(options.email());
    while (seen < mails.size()) {
      ReceivedDocuments documents = ReceivedDocuments.in(mails.get(seen++));
      synchronized (this) {
        received.add(documents);
      }
      Optional<FiledRequest> about = requests.find(documents.number());
      if (about.filter(r -> r.email().equals(documents.from())).isPresent()) {
        read(documents);
      }
    }
  }

  private void read(ReceivedDocuments documents) throws MessagingException {
    String number = documents.number();
    if (!request(number).state().equals("EN ESPERA")) {
      return;
    }
    boolean complete = documents.isComplete() || documentsCame.getOrDefault(number, Boolean.FALSE);
    documentsCame.put(number, complete);
    if (!complete) {
      later(() -> write(number, INCOMPLETE));
    } else if (written.getOrDefault(number, 0) < options.questions()) {
      later(() -> ask(number, QUESTION));
    } else {
      later(() -> decide(number));
    }
  }

  private void decide(String number) throws MessagingException {
    Instant now = clock.instant();
    if (options.decision().equals(ClerkOptions.APPROVED)) {
      requests.change(
          number,
          request ->
              request.with(to -> to.state(ClerkOptions.APPROVED).observation("").lapsesAt(null)));
      postman.deliver(mails.approved(request(number), options, now));
    } else {
      requests.change(
          number,
          request ->
              request.with(to -> to.state(options.decision()).observation(REFUSED).lapsesAt(null)));
      postman.deliver(mails.message(request(number), options, now));
    }
  }

  private FiledRequest request(String number) {
    return requests.find(number).orElseThrow();
  }

  private void later(Act act) {
    var unused =
        desk.schedule(() -> quietly(act), options.pace().toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void quietly(Act act) {
    try {
      act.run();
    } catch (MessagingException | IOException | RuntimeException e) {
      LOG.error("The officer of the bundled office could not go on with a request", e);
    }
  }

  @Override
  public void close() {
    desk.shutdownNow();
  }

  @FunctionalInterface
  private interface Act {
    void run() throws MessagingException, IOException;
  }
}
