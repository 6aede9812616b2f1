package hn.aldia.report;

import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened, day by day, the newest first, each with the mails and pictures that belong to it.
 */
record Timeline(List<Day> days) {
  record Day(LocalDate date, List<Entry> entries) {
    public Message said() {
      return HondurasTime.said(date);
    }
  }

  record Entry(EventWords.Telling telling, List<Kept.Letter> letters, List<Shot> shots) {
    Entry(EventWords.Telling telling) {
      this(telling, new ArrayList<>(), new ArrayList<>());
    }

    Instant at() {
      return telling.at();
    }

    public String hour() {
      return HondurasTime.hour(at());
    }

    public String tone() {
      return Message.word(telling.tone());
    }
  }

  /**
   * @param number by which the page names it
   */
  record Shot(int number, Kept.Picture picture) {}

  static Timeline of(CaseRecord kept) {
    List<Entry> entries = new ArrayList<>();
    EventWords.@Nullable Telling last = null;
    for (var event : kept.events()) {
      EventWords.Telling telling = EventWords.of(event).orElse(null);
      boolean again =
          last != null
              && telling != null
              && telling.title().equals(last.title())
              && Objects.equals(telling.quote(), last.quote());
      if (telling != null && !again) {
        entries.add(new Entry(telling));
        last = telling;
      }
    }
    letters(kept.letters(), entries);
    entries.sort(Comparator.comparing(Entry::at));
    pictures(kept.pictures(), entries);
    return new Timeline(days(entries));
  }

  /** A mail stands with the event that it brought; one that brought none stands for itself. */
  private static void letters(List<Kept.Letter> letters, List<Entry> entries) {
    Map<String, Entry> byMail = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.telling().mail() != null)
        .forEach(entry -> byMail.put(String.valueOf(entry.telling().mail()), entry));
    for (Kept.Letter letter : letters) {
      Entry entry = byMail.get(String.valueOf(letter.messageId()));
      if (entry == null) {
        entry =
            new Entry(
                new EventWords.Telling(
                    letter.at(),
                    Message.of("report.event.mail", letter.subject(), letter.from()),
                    EventWords.Tone.PLAIN,
                    null,
                    letter.messageId()));
        entries.add(entry);
      }
      entry.letters().add(letter);
    }
  }

  /** A picture stands with what had happened last when it was taken. */
  private static void pictures(List<Kept.Picture> pictures, List<Entry> entries) {
    int number = 0;
    for (Kept.Picture picture :
        pictures.stream().sorted(Comparator.comparing(Kept.Picture::at)).toList()) {
      Entry last = null;
      for (Entry entry : entries) {
        if (last == null || !entry.at().isAfter(picture.at())) {
          last = entry;
        }
      }
      if (last == null) {
        last =
            new Entry(
                new EventWords.Telling(
                    picture.at(),
                    Message.of("report.event.pictures"),
                    EventWords.Tone.PLAIN,
                    null,
                    null));
        entries.add(last);
      }
      last.shots().add(new Shot(++number, picture));
    }
  }

  private static List<Day> days(List<Entry> entries) {
    var days = new TreeMap<LocalDate, Day>(Comparator.reverseOrder());
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      days.computeIfAbsent(HondurasTime.day(entry.at()), day -> new Day(day, new ArrayList<>()))
          .entries()
          .add(entry);
    }
    return List.copyOf(days.values());
  }
}
