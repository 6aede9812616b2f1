package hn.aldia.rehearsal.office;

import java.util.List;

/**
 * A mail as the officer found it.
 *
 * @param number of the request named in the subject; empty: none
 * @param text the words of its first plain part
 * @param attachments names of the pictures and PDFs
 * @param sides pictures, and pages of PDFs: four are asked for
 */
public record ReceivedDocuments(
    String number,
    String from,
    String subject,
    String messageId,
    String text,
    List<String> attachments,
    int sides) {
  static final int WANTED = 4;

  public ReceivedDocuments {
    attachments = List.copyOf(attachments);
  }

  boolean isComplete() {
    return sides >= WANTED;
  }
}
