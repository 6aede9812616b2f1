package hn.aldia.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 8601, appendix B, and what liars write. */
class AuthenticationResultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          example.org 1; none > example.org []
          example.com; spf=pass smtp.mailfrom=example.net > example.com [spf=pass {smtp.mailfrom=example.net}]
          example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net > example.com [auth=pass {smtp.auth=sender@example.net}, spf=pass {smtp.mailfrom=example.net}]
          example.com; dkim=pass (good signature) header.d=example.com > example.com [dkim=pass {header.d=example.com}]
          example.com; dkim=pass reason="good signature" header.i=@mail-router.example.net; dkim=fail reason="bad signature" header.i=@newyork.example.com > example.com [dkim=pass {header.i=@mail-router.example.net, reason=good signature}, dkim=fail {header.i=@newyork.example.com, reason=bad signature}]
          foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462 > foo.example.net [dkim=fail {policy.expired=1362471462}]
          mx; spf=fail (sender said dmarc=pass) smtp.mailfrom=evil.example; dmarc=fail header.from=inm.gob.hn > mx [spf=fail {smtp.mailfrom=evil.example}, dmarc=fail {header.from=inm.gob.hn}]
          mx; spf=pass smtp.mailfrom=dmarc=pass@evil.example > mx [spf=pass {smtp.mailfrom=dmarc=pass@evil.example}]
          mx; spf=pass smtp.mailfrom="x; dmarc=pass header.from=inm.gob.hn"@evil.example > mx [spf=pass {smtp.mailfrom=x; dmarc=pass header.from=inm.gob.hn@evil.example}]
          mx; arc=pass (i=1 dmarc=pass (nested; dmarc=pass) fromdomain=inm.gob.hn) > mx [arc=pass {}]
          spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=a.example; dmarc=none header.from=a.example > [spf=pass {smtp.mailfrom=a.example}, dmarc=none {header.from=a.example}]
          mx; (dmarc=pass > mx []
          mx; =pass; dmarc=; ;; > mx []
          """)
  void is_read_by_its_grammar(String header, String read) {
    AuthenticationResults results = AuthenticationResults.of(header);
    String said =
        results.results().stream()
            .map(r -> r.method() + "=" + r.result() + " " + new java.util.TreeMap<>(r.properties()))
            .collect(Collectors.joining(", ", "[", "]"));
    assertThat((results.server() + " " + said).strip()).isEqualTo(read.strip());
  }

  @Test
  void only_the_mailboxs_own_server_vouches_and_any_failure_wins() {
    OwnServer own = OwnServers.named("mx.ejemplo.hn");
    var pass = AuthenticationResults.of("mx.ejemplo.hn; dmarc=pass header.from=inm.gob.hn");
    var forged = AuthenticationResults.of("mx.evil.example; dmarc=pass header.from=inm.gob.hn");
    var other = AuthenticationResults.of("mx.ejemplo.hn; dmarc=pass header.from=evil.example");
    var fail = AuthenticationResults.of("mx.ejemplo.hn; dkim=fail header.d=inm.gob.hn");
    List<String> officer = List.of("rosa.muestra@inm.gob.hn");
    assertThat(own.verdict(List.of(pass), officer)).isEqualTo(Authenticity.Verdict.PASSED);
    assertThat(own.verdict(List.of(forged), officer)).isEqualTo(Authenticity.Verdict.UNSAID);
    assertThat(own.verdict(List.of(other), officer)).isEqualTo(Authenticity.Verdict.UNSAID);
    assertThat(own.verdict(List.of(pass, fail), officer)).isEqualTo(Authenticity.Verdict.FAILED);
    assertThat(own.verdict(List.of(pass), List.of())).isEqualTo(Authenticity.Verdict.UNSAID);
    assertThat(own.verdict(List.of(pass), List.of("a@inm.gob.hn", "b@evil.example")))
        .isEqualTo(Authenticity.Verdict.UNSAID);
  }

  @Test
  void the_own_server_is_learned_from_what_stands_on_nearly_every_mail() {
    var own = new OwnServer();
    own.learn("1", "tienda.example", java.util.Optional.of("mx.ejemplo.hn"));
    own.learn("2", "banco.example", java.util.Optional.of("mx.ejemplo.hn"));
    assertThat(own.id()).isEmpty();
    own.learn("3", "inm.gob.hn", java.util.Optional.of("mx.ejemplo.hn"));
    assertThat(own.id()).contains("mx.ejemplo.hn");
  }

  @Test
  void a_sender_who_signs_his_own_mails_is_no_server() {
    var own = new OwnServer();
    for (int i = 0; i < 5; i++) {
      own.learn("f" + i, "evil.example", java.util.Optional.of("mx.ejemplo.hn"));
      own.learn("o" + i, "tienda" + i + ".example", java.util.Optional.empty());
    }
    assertThat(own.id()).isEmpty();
  }
}
