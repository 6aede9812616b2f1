package hn.aldia.store;

import hn.aldia.config.home.FilePrivacy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock of the operating system on a file; the file stays, the lock goes with its process. */
record FileCaseLock(FileChannel file) implements CaseLock {
  /** Far behind the text, so that the holder's name can be read where locks are mandatory. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * @throws CaseBusy another run has it
   */
  static CaseLock take(Path lockFile, String caseId) {
    try {
      FilePrivacy.make(lockFile);
      FileChannel file =
          FileChannel.open(lockFile, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (tryLock(file) == null) {
          throw new CaseBusy(caseId, Files.readString(lockFile).strip());
        }
        sign(file);
        return new FileCaseLock(file);
      } catch (CaseBusy | IOException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw StoreTrouble.of(e, lockFile);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void sign(FileChannel file) throws IOException {
    file.truncate(0);
    String holder = Long.toString(ProcessHandle.current().pid());
    file.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new StoreTrouble(StoreTrouble.Reason.FAILED, e, "lock", String.valueOf(e.getMessage()));
    }
  }
}
