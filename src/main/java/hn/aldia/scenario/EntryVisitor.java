package hn.aldia.scenario;

/** One method for each kind of {@link Entry}. */
public interface EntryVisitor<R> {
  R plain(String text);

  R secret(String name);
}
