package press.broadsheet.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to be the only one at work on a folder, held by one process through an empty file. The
 * operating system takes it back when the process ends, however it ends, so no lock is ever stale;
 * the file itself stays and is never written, so its time stamp does not move.
 */
public final class LockFile implements AutoCloseable {

  /*
   * Closing any channel of a file gives back all the locks that the process has on it (POSIX fcntl),
   * so the second build of one JVM must be turned away before it opens the file. System properties
   * are what all class loaders of a JVM share; Maven gives two modules two loaders of one plugin.
   */
  private static final String HELD = "press.broadsheet.lock:";

  private final String property;
  private final FileChannel channel;
  private final FileLock lock;

  private LockFile(String property, FileChannel channel, FileLock lock) {
    this.property = property;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock without waiting; makes the file and its folders if they are missing.
   *
   * @return empty if another build, of this process or another, holds it
   * @throws IOException if the file cannot be made, or its file system has no locks
   */
  public static Optional<LockFile> tryAcquire(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("a folder cannot be a lock: " + file);
    }
    Files.createDirectories(folder);
    String property = HELD + folder.toRealPath().resolve(file.getFileName());
    if (System.getProperties().putIfAbsent(property, "held") != null) {
      return Optional.empty();
    }
    Optional<LockFile> acquired = Optional.empty();
    try {
      acquired = acquire(file, property);
      return acquired;
    } finally {
      if (acquired.isEmpty()) {
        System.getProperties().remove(property);
      }
    }
  }

  private static Optional<LockFile> acquire(Path file, String property) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new LockFile(property, channel, lock));
  }

  /** Gives the lock back; the file stays. */
  @Override
  public void close() throws IOException {
    try {
      lock.release();
    } finally {
      try {
        channel.close();
      } finally {
        System.getProperties().remove(property);
      }
    }
  }
}
