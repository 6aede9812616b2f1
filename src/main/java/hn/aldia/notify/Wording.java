package hn.aldia.notify;

import hn.aldia.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** How a notice is worded where only the person and their own mailbox see it. */
record Wording(Words words) {
  /** The text, and where the pictures lie on this computer. */
  Notice withPictures(Notice notice, int atMost) {
    List<Path> pictures = notice.pictures();
    String text =
        pictures.isEmpty()
            ? notice.text(atMost)
            : notice.text(atMost)
                + "\n\n"
                + words.say("watch.pictures")
                + "\n"
                + pictures.stream().map(Path::toString).collect(Collectors.joining("\n"));
    return new Notice(
        notice.kind(), notice.about(), notice.caseId(), notice.title(), text, pictures);
  }
}
