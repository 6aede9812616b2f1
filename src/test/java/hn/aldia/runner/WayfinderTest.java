package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The engine's rules, by the shipped map, on portals of words only. */
class WayfinderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final PortalMap MAP =
      new ScenarioReader(new ScenarioFolder(List.of(Path.of("scenarios"))))
          .readMap("inm/map", StubCase.values());

  private final List<String> said = new ArrayList<>();

  @Test
  void the_shortest_row_of_ways_is_taken_each_once() throws IOException {
    var portal =
        new PaperPortal("home")
            .press("home", "services", "services")
            .press("services", "sign-in-page", "sign-in")
            .press("services", "registration-form", "registration");

    assertThat(reach(portal, "registration")).isEqualTo("registration");
    assertThat(portal.presses).containsExactly("home: services", "services: registration-form");
    assertThat(portal.passed()).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void what_is_sought_is_looked_for_where_the_way_begins_and_before_each_press()
      throws IOException {
    var portal = new PaperPortal("home").press("home", "services", "services");
    var looks = new ArrayList<String>();
    BooleanSupplier there =
        () -> {
          looks.add(portal.page());
          return false;
        };

    wayfinder(portal, Guide.NOBODY).reach(Set.of("services"), there);
    assertThat(looks).containsExactly("home", "home");
  }

  @Test
  void a_page_that_builds_itself_is_waited_for_and_nothing_is_pressed_meanwhile()
      throws IOException {
    var portal =
        new PaperPortal("nothing")
            .comes("home", Duration.ofSeconds(9))
            .press("home", "services", "nothing")
            .press("home", "services", "nothing");
    portal.press("services", "sign-in-page", "sign-in").comes("services", Duration.ofSeconds(20));

    assertThat(reach(portal, "sign-in")).isEqualTo("sign-in");
    assertThat(portal.presses).containsExactly("home: services", "services: sign-in-page");
  }

  @Test
  void a_press_that_asked_for_nothing_is_made_again_after_two_seconds_and_three_times_at_most()
      throws IOException {
    var once =
        new PaperPortal("home").swallows("home", "services").press("home", "services", "services");
    var never = new PaperPortal("home").swallows("home", "services");

    assertThat(reach(once, "services")).isEqualTo("services");
    assertThat(once.presses).hasSize(2);
    assertThat(once.pressedAt.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));

    assertThat(reach(never, "services")).isEqualTo("home");
    assertThat(never.presses).hasSize(3);
  }

  @Test
  void a_press_that_is_answered_late_is_not_made_again() throws IOException {
    var portal =
        new PaperPortal("home").press("home", "services", "services", Duration.ofSeconds(25));

    assertThat(reach(portal, "services")).isEqualTo("services");
    assertThat(portal.presses).hasSize(1);
  }

  @Test
  void another_way_is_taken_where_the_first_leads_nowhere() throws IOException {
    var portal =
        new PaperPortal("sign-in")
            .swallows("sign-in", "registration-form")
            .press("sign-in", "services", "services")
            .press("services", "registration-form", "registration");

    assertThat(reach(portal, "registration")).isEqualTo("registration");
    assertThat(portal.presses)
        .endsWith("sign-in: services", "services: registration-form")
        .hasSize(5);
  }

  @Test
  void of_many_services_ours_is_gone_to_and_where_it_is_only_spoken_of_all_of_them()
      throws IOException {
    var dropDown =
        new PaperPortal("home")
            .opens("home", "services", "catalogue")
            .press("catalogue", "our-service", "services");
    var news = new PaperPortal("catalogue").press("catalogue", "services", "services");

    assertThat(reach(dropDown, "services")).isEqualTo("services");
    assertThat(dropDown.presses).containsExactly("home: services", "catalogue: our-service");
    assertThat(reach(news, "services")).isEqualTo("services");
  }

  @Test
  void a_menu_that_hides_the_way_is_opened_and_only_once() throws IOException {
    var portal =
        new PaperPortal("bare")
            .shows("bare", "Bienvenidos")
            .opens("bare", "menu", "home")
            .press("home", "services", "services");

    assertThat(reach(portal, "services")).isEqualTo("services");
    assertThat(portal.presses).containsExactly("bare: menu", "home: services");
    // A person sees at once that there is nothing else; what is drawn late has its time.
    assertThat(portal.pressedAt.get(0)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void a_page_that_nobody_knows_is_gone_on_from_once_it_stood_and_what_it_stood_before_counts()
      throws IOException {
    var stood =
        new PaperPortal("bare")
            .stood(Duration.ofSeconds(2))
            .shows("bare", "Bienvenidos")
            .opens("bare", "menu", "home")
            .press("home", "services", "closed")
            .shows("closed", "Bienvenidos a la ventanilla")
            .press("closed", "services", "services");

    assertThat(reach(stood, "services")).isEqualTo("services");
    assertThat(stood.presses).containsExactly("bare: menu", "home: services", "closed: services");
    assertThat(stood.pressedAt.get(0)).isZero();
    assertThat(stood.pressedAt.get(2)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void what_is_not_there_while_a_page_draws_itself_is_looked_for_again_when_it_came()
      throws IOException {
    var portal =
        new PaperPortal("home")
            .drawsByItself()
            .shows("shell", "Sistema de trámites")
            .press("home", "services", "shell")
            .comes("catalogue", Duration.ofSeconds(9))
            .press("catalogue", "our-service", "services");

    assertThat(reach(portal, "services")).isEqualTo("services");
  }

  @Test
  void one_that_answers_every_page_with_the_same_shell_is_given_up_within_all_patience()
      throws IOException {
    var portal = new PaperPortal("shell").shows("shell", "Sistema de trámites. Cargando módulos");

    assertThat(reach(portal, "list")).isEqualTo("unknown");
    assertThat(portal.presses).isEmpty();
    assertThat(portal.passed()).isBetween(PATIENCE, PATIENCE.multipliedBy(2));
  }

  @Test
  void one_whose_ways_lead_back_to_where_they_began_is_left_after_some_rounds() throws IOException {
    var portal =
        new PaperPortal("services")
            .press("services", "registration-form", "sign-in")
            .press("sign-in", "registration-form", "services")
            .press("sign-in", "services", "services")
            .press("services", "sign-in-page", "sign-in");

    assertThat(reach(portal, "registration")).isIn("services", "sign-in");
    assertThat(portal.presses).hasSizeLessThan(15);
  }

  @Test
  void a_site_that_stumbles_is_asked_again_later_and_later_and_the_person_is_told()
      throws IOException {
    var portal =
        new PaperPortal("broken")
            .askedAgain("broken", "broken", "home")
            .press("home", "services", "services");

    assertThat(reach(portal, "services")).isEqualTo("services");
    assertThat(portal.askedAgain).hasSize(3);
    assertThat(gap(portal.askedAgain, 1)).isGreaterThan(gap(portal.askedAgain, 0));
    assertThat(said).hasSize(3).allSatisfy(line -> assertThat(line).contains("portal.example"));
  }

  @Test
  void a_site_that_stays_down_is_asked_three_times_and_no_more() throws IOException {
    var portal = new PaperPortal("broken").askedAgain("broken");

    assertThat(reach(portal, "services")).isEqualTo("unknown");
    assertThat(portal.askedAgain).hasSize(3);
  }

  @Test
  void a_question_over_which_the_site_stumbles_is_put_again_and_any_other_trouble_is_told()
      throws IOException {
    var portal = new PaperPortal("home");
    var asked = new ArrayList<Duration>();

    assertThatThrownBy(
            () ->
                wayfinder(portal, Guide.NOBODY)
                    .ask(
                        () -> {
                          asked.add(portal.passed());
                          throw PaperPortal.BROKE_OFF;
                        }))
        .isSameAs(PaperPortal.BROKE_OFF);
    assertThat(asked).hasSize(4);
    assertThat(asked.get(3)).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(35));

    assertThatThrownBy(
            () ->
                wayfinder(portal, Guide.NOBODY)
                    .ask(
                        () -> {
                          asked.add(portal.passed());
                          throw Trouble.person("runner.site-says-down");
                        }))
        .isInstanceOf(Trouble.class);
    assertThat(asked).hasSize(5);
  }

  @Test
  void what_came_of_something_sent_is_not_asked_for_again() throws IOException {
    var portal = new PaperPortal("broken").cannotBeAskedAgain();

    assertThat(reach(portal, "services")).isEqualTo("unknown");
    assertThat(portal.askedAgain).isEmpty();
  }

  @Test
  void from_a_page_that_nobody_knows_only_what_leads_straight_there_is_taken() throws IOException {
    var portal =
        new PaperPortal("strange")
            .shows("strange", "Elija su módulo")
            .press("strange", "services", "services")
            .press("strange", "sign-in-page", "sign-in")
            .press("services", "sign-in-page", "sign-in");

    assertThat(reach(portal, "sign-in")).isEqualTo("sign-in");
    assertThat(portal.presses).containsExactly("strange: sign-in-page");
  }

  @Test
  void a_window_is_gone_to_where_it_shows_what_is_further_on_than_the_page() throws IOException {
    var portal =
        new PaperPortal("home")
            .shows("strange", "Elija su módulo")
            .press("home", "services", "services")
            .press("services", "registration-form", "registration");

    assertThat(reach(portal, "registration")).isEqualTo("registration");
    assertThat(portal.wouldGoTo("registration")).isTrue();
    assertThat(portal.wouldGoTo("sign-in")).isFalse();
    assertThat(portal.wouldGoTo("home")).isFalse();
    assertThat(portal.wouldGoTo("strange")).isFalse();
  }

  @Test
  void what_was_tried_in_vain_is_tried_again_after_a_person_has_led_on() throws IOException {
    var portal =
        new PaperPortal("home")
            .swallows("home", "services")
            .swallows("home", "services")
            .swallows("home", "services")
            .press("home", "services", "services");
    var ledOn = new ArrayList<Boolean>();
    Guide waits =
        (goals, at, until) -> {
          ledOn.add(until.getAsBoolean());
          return ledOn.size() > 1 ? Word.SKIP : Word.CAME_ABOUT;
        };

    assertThat(wayfinder(portal, waits).reach(Set.of("services")).name()).isEqualTo("services");
    assertThat(portal.presses).hasSize(4);
    assertThat(ledOn).containsExactly(false);
  }

  @Test
  void a_person_is_known_to_have_led_on_as_soon_as_a_way_leads_there_again() throws IOException {
    var portal =
        new PaperPortal("strange")
            .shows("strange", "Elija su módulo")
            .press("services", "sign-in-page", "sign-in");
    var led = new ArrayList<Boolean>();
    Guide leads =
        (goals, at, until) -> {
          for (String next : List.of("ended", "services")) {
            portal.comes(next, Duration.ZERO);
            led.add(until.getAsBoolean());
          }
          return Word.CAME_ABOUT;
        };

    assertThat(wayfinder(portal, leads).reach(Set.of("sign-in")).name()).isEqualTo("sign-in");
    assertThat(led).containsExactly(false, true);
  }

  @Test
  void a_menu_that_does_not_open_is_pressed_three_times_at_most() throws IOException {
    var portal = new PaperPortal("bare").shows("bare", "Bienvenidos").swallows("bare", "menu");

    assertThat(reach(portal, "services")).isEqualTo("unknown");
    assertThat(portal.presses).hasSize(3);
  }

  @Test
  void a_person_may_lead_on_where_no_way_does_or_say_that_this_is_it() throws IOException {
    var led =
        new PaperPortal("strange")
            .shows("strange", "Elija su módulo")
            .press("home", "services", "services");
    Guide leads =
        (goals, at, until) -> {
          led.comes("home", Duration.ZERO);
          return Word.CAME_ABOUT;
        };
    var meant = new PaperPortal("strange").shows("strange", "Elija su módulo");

    assertThat(wayfinder(led, leads).reach(Set.of("services")).name()).isEqualTo("services");
    assertThat(
            wayfinder(meant, (goals, at, until) -> Word.CONTINUE).reach(Set.of("services")).name())
        .isEqualTo("services");
  }

  @Test
  void of_a_half_filled_form_nothing_leads_away_but_the_way_that_is_meant() throws IOException {
    var portal =
        new PaperPortal("request-data")
            .press("request-data", "requests", "list")
            .press("request-data", "next-step", "request-data")
            .press("request-data", "next-step", "request-form");

    assertThat(
            wayfinder(portal, Guide.NOBODY)
                .reachBy("inm/next-step", Set.of("request-form"), () -> false)
                .name())
        .isEqualTo("request-form");
    assertThat(portal.presses).doesNotContain("request-data: requests");
  }

  private String reach(PaperPortal portal, String goal) {
    Recognised end = wayfinder(portal, Guide.NOBODY).reach(Set.of(goal));
    return end.name();
  }

  private Wayfinder wayfinder(PaperPortal portal, Guide guide) {
    return new Wayfinder(portal, MAP, portal::take, this::hear, PATIENCE, portal, guide);
  }

  private void hear(Message message) {
    said.add(Words.ENGLISH.say(message));
  }

  private static Duration gap(List<Duration> times, int at) {
    return times.get(at + 1).minus(times.get(at));
  }
}
