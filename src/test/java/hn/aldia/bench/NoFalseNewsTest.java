package hn.aldia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.bench.MischievousPortal.Fault;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.ManyHomes;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a portal does, news is what has happened. The short form of the bench's part. */
@Timeout(240)
class NoFalseNewsTest {
  @TempDir private Path folder;

  @Test
  void nothing_that_a_portal_does_to_its_answers_is_news_and_what_happened_is() throws IOException {
    try (var office =
            BundledOffice.open(
                OfficeOptions.standard()
                    .withPopups(0)
                    .withClerk(ClerkOptions.standard().withComes(false)));
        var portal = MischievousPortal.before(office.portal())) {
      var home = new AldiaHome(folder);
      ManyHomes.of(1, home, Store.in(folder), office, portal.address());
      String email = ManyHomes.email("p1");
      String number = office.desk().of(email).get(0).number();
      office.desk().addOlder(email, "PRORROGAS", "APROBADO", "Rosa Elena");
      for (Fault fault : Fault.values()) {
        portal.does(fault, 1);
        if (fault == Fault.LOGIN) {
          office.rules().expireSessions();
        }
        assertThat(outcome()).as(fault.name()).isNotEqualTo("CHANGED");
      }
      assertThat(JournalFile.of(home).count("StateSeen")).isOne();

      portal.does(Fault.REORDERED, 1);
      office.desk().change(number, request -> request.withState("EN ESPERA"));
      assertThat(outcome()).isEqualTo("CHANGED");
      assertThat(outcome()).isEqualTo("SAME");
    }
  }

  private String outcome() throws IOException {
    Told told = Told.by(List.of("status", "--home", folder.toString(), "--case", "p1", "--json"));
    return new ObjectMapper().readTree(told.out()).path("outcome").asText();
  }
}
