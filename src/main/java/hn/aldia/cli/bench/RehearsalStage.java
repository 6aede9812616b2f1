package hn.aldia.cli.bench;

import hn.aldia.browser.kept.PageKeeper;
import hn.aldia.browser.launch.Machine;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Folders;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.Shipped;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.secret.FileSecrets;
import hn.aldia.config.secret.Secret;
import hn.aldia.errand.desk.PortalPassword;
import hn.aldia.recording.InventedPerson;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.PostOffice;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A home of its own for each rehearsal, with an invented applicant. The last one is swept away. Its
 * portal ends with it: so does a page that was kept open for a PIN, whatever the rehearsal came to.
 */
public record RehearsalStage(Home home) implements AutoCloseable {
  public static final String EMAIL = InventedPerson.EMAIL;
  private static final String MAIL_PASSWORD = "ensayo-y-nada-mas";
  private static final String VARIABLE = "ALDIA_REHEARSAL_MAIL";
  private static final String SIGN = "rehearsal.txt";

  private CaseFolder folder() {
    return home.caseFolder(new CaseId("ana"));
  }

  /**
   * @param portal where the portal is drawn: the office's own pages, or in another look
   */
  public static RehearsalStage set(
      Home of, URI portal, BundledOffice office, BundledTreasury treasury) {
    Path place = of.folder().resolve("rehearsal");
    return Unchecked.get(
        () -> {
          var stage = new RehearsalStage(new Home(place));
          stage.close();
          sweep(place);
          of.create();
          stage.home.create();
          stage.folder().create();
          Files.writeString(place.resolve(SIGN), "Swept away by the next rehearsal.\n");
          stage.folder().write(stage.folder().applicantFile(), applicant(portal, office, treasury));
          stage.scan("card");
          office.post().addMailbox(EMAIL, MAIL_PASSWORD);
          return stage;
        });
  }

  /** Front and back of a paper, as a person would scan them. */
  public void scan(String paper) {
    for (String side : List.of(paper + "-front", paper + "-back")) {
      folder().write(folder().documents().resolve(side + ".png"), RehearsalScan.of(side));
    }
  }

  public CommonOptions options(CommonOptions given) {
    return given.at(home.folder(), folder().id().value());
  }

  /** The mailbox's password, and no keyring: a rehearsal leaves nothing behind in it. */
  public Map<String, String> environment() {
    return Map.of(VARIABLE, MAIL_PASSWORD);
  }

  public Path pictures() {
    return folder().pictures();
  }

  public String password() {
    return new FileSecrets(folder().secrets())
        .get(PortalPassword.account(EMAIL))
        .map(Secret::reveal)
        .orElse("");
  }

  @Override
  public void close() {
    PageKeeper.sweep(folder().browser().resolve("kept"), Machine.here());
  }

  private static void sweep(Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.exists(place.resolve(SIGN))) {
      throw new IOException(place + " is not of a rehearsal: nothing in it is touched");
    }
    Folders.delete(place);
  }

  private static String applicant(URI portal, BundledOffice office, BundledTreasury treasury) {
    return Shipped.text(RehearsalStage.class, "applicant.conf")
        .formatted(
            InventedPerson.SURNAME,
            InventedPerson.GIVEN_NAMES,
            EMAIL,
            InventedPerson.PHONE,
            InventedPerson.CARD,
            InventedPerson.BORN,
            InventedPerson.BIRTH_PLACE,
            InventedPerson.PROFESSION,
            InventedPerson.OCCUPATION,
            InventedPerson.ADDRESS,
            portal,
            treasury.form(),
            treasury.ficohsa(),
            treasury.bch(),
            treasury.erapi(),
            PostOffice.HOST,
            office.post().imapPort(),
            EMAIL,
            VARIABLE,
            PostOffice.HOST,
            office.post().smtpPort(),
            EMAIL,
            VARIABLE);
  }
}
