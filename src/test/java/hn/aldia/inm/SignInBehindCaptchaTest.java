package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.testing.CaptchaDoor;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.TestBrowser;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A captcha on the portal's sign-in page is a person's. */
class SignInBehindCaptchaTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @EnumSource
  void a_person_at_the_window_passes_it_and_the_run_goes_on_by_itself(CaptchaDoor door) {
    assertThat(visit(door.withPerson()).signIn(LONG).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @ParameterizedTest
  @EnumSource(names = {"RECAPTCHA_BOX", "RECAPTCHA_PICTURES"})
  void with_nobody_there_it_ends_with_a_picture_and_says_what_to_do(CaptchaDoor door) {
    InmVisit visit = visit(door.alone());

    var stopped = catchThrowableOfType(CaptchaInTheWay.class, visit::signIn);

    assertThat(stopped.remedy().toString()).contains("--headed");
    assertThat(stopped.evidence()).anyMatch(file -> file.toString().endsWith(".png"));
  }

  private InmVisit visit(URI door) {
    return InmVisit.on(browser.open(URI.create("about:blank")), door);
  }
}
