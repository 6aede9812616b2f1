package hn.aldia.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.recording.Body;
import hn.aldia.recording.Exchange;
import hn.aldia.recording.Recording;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayedSiteTest {
  private final HttpClient browser = HttpClient.newHttpClient();
  private final Recording recording =
      new Recording(
          "portal",
          List.of(
              new Exchange(
                  Instant.EPOCH,
                  "GET",
                  "http://p.example/",
                  List.of(),
                  Body.NONE,
                  200,
                  List.of(),
                  new Body("text/html", "<a href='http://p.example/more'>", false))),
          List.of());

  @Test
  void the_visit_ended_at_the_first_page_that_it_never_saw() throws Exception {
    try (ReplayedSite site = ReplayedSite.open(recording, sent -> {})) {
      assertThat(asked(site, "/", "document")).isEqualTo(200);
      assertThat(asked(site, "/favicon.ico", "image")).isEqualTo(404);
      assertThat(site.beyond()).as("pictures do not lead on").isEmpty();
      assertThat(asked(site, "/more", "document")).isEqualTo(404);
      assertThat(asked(site, "/later", "empty")).isEqualTo(404);
      assertThat(site.beyond()).contains("/more");
    }
  }

  private int asked(ReplayedSite site, String path, String into)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(site.start().resolve(path)).header("Sec-Fetch-Dest", into);
    return browser.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
