package hn.aldia.mail.documents;

import hn.aldia.words.Trouble;

/** However small they were made while they can still be read, they do not fit into one mail. */
public final class DocumentsTooLarge extends Trouble {
  private static final long serialVersionUID = 1L;

  DocumentsTooLarge(long size, long limit) {
    super(Kind.SETTINGS, "documents.too-large", megabytes(size), megabytes(limit));
  }

  static double megabytes(long bytes) {
    return Math.round(bytes / 104857.6) / 10.0;
  }
}
