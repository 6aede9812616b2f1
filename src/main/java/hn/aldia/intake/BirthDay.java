package hn.aldia.intake;

import hn.aldia.words.DayText;
import hn.aldia.words.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A birthday as people write it: taken where it can mean one day only. */
final class BirthDay {
  /** Year-month-day; what can mean no day or several comes back as it is. */
  static String meant(String written, LocalDate today) {
    List<LocalDate> days = DayText.read(written, today);
    return days.size() == 1 ? days.get(0).toString() : written;
  }

  /** Why it is not taken although it names a day. */
  static Optional<Message> doubt(String written, LocalDate today) {
    List<LocalDate> days = DayText.read(written, today);
    return days.size() < 2
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "intake.expected",
                written,
                Message.of("config.form.date-either", days.get(0) + ", " + days.get(1))));
  }
}
