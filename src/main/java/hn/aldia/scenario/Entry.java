package hn.aldia.scenario;

/** What goes into a box: words that may be shown, or a secret that the step only names. */
public sealed interface Entry {
  <R> R accept(EntryVisitor<R> visitor);

  record Plain(String text) implements Entry {
    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
      return visitor.plain(text);
    }
  }

  /**
   * @param name under which the runner fetches it at the last moment
   */
  record SecretOf(String name) implements Entry {
    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
      return visitor.secret(name);
    }
  }
}
