package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.mail.message.Addresses;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import hn.aldia.text.PersonNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person's name, and near it the address that is made of it: that tells a person in any wording.
 *
 * @param from where what stands near the address begins
 * @param to where it ends
 */
record NamedAddress(String name, String address, int from, int to) {
  private static final Patterns WORDS = Patterns.in(NamedAddress.class, "assignment-words.conf");

  /** In characters. */
  private static final int NEAR = 200;

  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}.'’-]+");

  static List<NamedAddress> in(FoldedText passage) {
    return Addresses.in(passage.text()).stream()
        .distinct()
        .flatMap(address -> of(passage, address).stream())
        .toList();
  }

  private static Optional<NamedAddress> of(FoldedText passage, String address) {
    int place = passage.folded().indexOf(Folded.inPlace(address));
    int from = Math.max(0, place - NEAR);
    int to = Math.min(passage.length(), place + address.length() + NEAR);
    return WORD.matcher(passage.text())
        .region(from, to)
        .results()
        .filter(word -> !WORDS.of("no-name").matcher(Folded.inPlace(word.group())).lookingAt())
        .flatMap(word -> inLineOrLines(passage, word.start()))
        .filter(name -> name.isInFull() && PersonNames.fits(name.name(), address))
        .map(name -> name.name().replaceAll("(?:\\s\\p{Ll}+)+$", ""))
        .findFirst()
        .map(name -> new NamedAddress(name, address, from, to));
  }

  /** What is a name in full where its line ends needs no other; one may be broken, too. */
  private static Stream<PersonName> inLineOrLines(FoldedText passage, int start) {
    int end = passage.text().indexOf('\n', start);
    FoldedText line = end < 0 ? passage : passage.before(end);
    return Stream.of(line, passage).flatMap(text -> PersonName.at(text, start).stream());
  }
}
