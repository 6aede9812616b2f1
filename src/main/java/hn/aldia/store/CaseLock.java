package hn.aldia.store;

/**
 * The right to work on a case: one run at a time has it. It ends with {@link #close} or with the
 * process, however that dies.
 */
public interface CaseLock extends AutoCloseable {
  @Override
  void close();
}
