package press.broadsheet.base;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that takes what a command cannot keep in memory and gives it back piece by piece. It lives
 * as long as the command; one that a killed command left is overwritten by the next. Thread-safe.
 */
public final class Spool implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final AtomicLong end = new AtomicLong();

  private Spool(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Where a piece lies.
   *
   * @param offset of its first byte
   * @param length in bytes
   */
  public record Piece(long offset, int length) {}

  /**
   * Opens an empty one; makes missing folders.
   *
   * @param file to be used by this command alone
   * @throws IOException if the file cannot be made
   */
  public static Spool open(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.deleteIfExists(file);
    return new Spool(
        file,
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /**
   * Takes a piece.
   *
   * @throws IOException if the disk refuses
   */
  public Piece put(byte[] bytes) throws IOException {
    long offset = end.getAndAdd(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, offset + rest.position());
    }
    return new Piece(offset, bytes.length);
  }

  /**
   * Gives a piece back.
   *
   * @throws IOException if the disk refuses
   */
  public byte[] get(Piece piece) throws IOException {
    ByteBuffer rest = ByteBuffer.allocate(piece.length());
    while (rest.hasRemaining()) {
      if (channel.read(rest, piece.offset() + rest.position()) < 0) {
        throw new EOFException("someone cut " + file.getFileName() + " short");
      }
    }
    return rest.array();
  }

  /** Deletes the file. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
