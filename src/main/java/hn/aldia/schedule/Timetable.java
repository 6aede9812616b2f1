package hn.aldia.schedule;

import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Optional;

/** One system's way to start something at set times, for the user who asks. */
public interface Timetable {
  /** As it is named on the command line. */
  String name();

  /** Whether this machine has it, and it answers. */
  boolean isHere();

  /** What is written for this run, as a person may check it. */
  String text(ScheduledRun run);

  /**
   * From now on; in the place of one that was there.
   *
   * @throws Trouble when the system refuses it
   */
  void install(ScheduledRun run);

  /** What is installed; empty: nothing. */
  Optional<String> installed();

  /** Of what is installed. */
  void end();

  /**
   * Nothing is started any more. Where nothing was installed, nothing happens.
   *
   * @throws Trouble when the system refuses it
   */
  default void remove() {
    if (installed().isPresent()) {
      end();
    }
  }

  /** All that are known; the first that is here is the one to take. */
  static List<Timetable> all(UserPlaces places, Programs programs) {
    return List.of(
        new SystemdTimer(places, programs),
        new LaunchAgent(places, programs),
        new WindowsTask(places, programs),
        new Crontab(programs));
  }
}
