package hn.aldia.recording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One request and what was answered. */
public record Exchange(
    Instant at,
    String method,
    String url,
    List<Header> asked,
    Body sent,
    int status,
    List<Header> headers,
    Body answer) {
  public Exchange {
    asked = List.copyOf(asked);
    headers = List.copyOf(headers);
  }

  public Exchange answered(Body other) {
    return new Exchange(at, method, url, asked, sent, status, headers, other);
  }

  /** Whether it may have changed something at the site. */
  public boolean sends() {
    return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
  }

  public Optional<String> header(String name) {
    return headers.stream().filter(h -> h.is(name)).map(Header::value).findFirst();
  }
}
