package hn.aldia.browser.date;

import com.microsoft.playwright.Page;
import hn.aldia.browser.choice.WordedEntry;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.scenario.step.Choice;
import hn.aldia.words.DayText;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Enters a day into three fields; the year first, since the days depend on the month. */
record DateParts(PopupGuard guard, Clock clock, Duration patience) {
  private static final Locale SPANISH = Locale.forLanguageTag("es-HN");

  void enter(Page page, DateField field, LocalDate day) {
    enter(page, field.part("Y"), year(day.getYear()));
    enter(page, field.part("M"), month(day.getMonth()));
    enter(page, field.part("D"), number(day.getDayOfMonth()));
    String shown = field.partsShown();
    if (!DayText.says(shown, day, "DMY")) {
      throw Trouble.person(
          "widgets.date-refused",
          field.found().seen(),
          DateForm.HONDURAN.text(day),
          shown.isBlank() ? "—" : shown);
    }
  }

  private void enter(Page page, Found part, Choice choice) {
    new WordedEntry(guard, clock, patience).enter(page, part, choice);
  }

  private static Choice year(int year) {
    return Choice.of(Integer.toString(year), DateForm.two(year % 100));
  }

  private static Choice month(Month month) {
    var wordings = new ArrayList<String>(List.of(DateForm.two(month.getValue())));
    wordings.add(Integer.toString(month.getValue()));
    for (Locale language : List.of(SPANISH, Locale.ENGLISH)) {
      String name = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
      wordings.add(name);
      wordings.add(DateForm.two(month.getValue()) + " - " + name);
      wordings.add(name.substring(0, 3));
    }
    if (month == Month.SEPTEMBER) {
      wordings.addAll(List.of("setiembre", "set", "sept"));
    }
    return new Choice(wordings);
  }

  private static Choice number(int number) {
    return Choice.of(DateForm.two(number), Integer.toString(number));
  }
}
