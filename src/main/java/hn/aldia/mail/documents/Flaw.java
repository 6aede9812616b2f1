package hn.aldia.mail.documents;

import hn.aldia.words.Message;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Why a document cannot be sent as it is.
 *
 * @param setting the key that names the file
 * @param file empty when none is given
 */
public record Flaw(String setting, Optional<Path> file, Message problem) {
  Message line() {
    return Message.of("documents.line", setting, file.map(Path::toString).orElse(""), problem);
  }
}
