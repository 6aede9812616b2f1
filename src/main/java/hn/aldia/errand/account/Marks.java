package hn.aldia.errand.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import hn.aldia.config.home.Unchecked;
import hn.aldia.mail.imap.ArmedAt;

/** Where the mailbox stood, as the journal keeps it: opaque to {@code renewal}. */
final class Marks {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  static String write(ArmedAt armed) {
    return Unchecked.get(() -> JSON.writeValueAsString(armed));
  }

  static ArmedAt read(String marks) {
    try {
      return JSON.readValue(marks, ArmedAt.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("marks of the mailbox in the journal: " + marks, e);
    }
  }
}
