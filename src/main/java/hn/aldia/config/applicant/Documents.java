package hn.aldia.config.applicant;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files to send are; whether they exist is looked at when they are sent. */
public record Documents(
    @Nullable Path cardFront,
    @Nullable Path cardBack,
    @Nullable Path receiptFront,
    @Nullable Path receiptBack,
    List<Path> others) {
  public Documents {
    others = List.copyOf(others);
  }
}
