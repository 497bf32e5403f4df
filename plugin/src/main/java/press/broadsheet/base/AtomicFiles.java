package press.broadsheet.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The only place that writes, moves and deletes files: whole or not at all, so that no reader ever
 * sees half of one.
 */
public final class AtomicFiles {

  /** How the names of files begin that a killed process may leave behind, half written. */
  public static final String TEMPORARY_PREFIX = ".broadsheet-";

  private AtomicFiles() {}

  /**
   * Writes the file beside its place and renames it there; makes missing folders.
   *
   * @throws IOException if the disk refuses; the old file is then still there
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, false);
  }

  /**
   * Like {@link #write}, and waits until the bytes are on the disk before the rename: for the few
   * files that must be whole even after a power cut.
   *
   * @throws IOException if the disk refuses; the old file is then still there
   */
  public static void writeDurably(Path file, byte[] bytes) throws IOException {
    write(file, bytes, true);
  }

  /**
   * Writes the file unless it has these bytes already, so that its time stamp tells when it last
   * changed.
   *
   * @return whether it was written
   */
  public static boolean writeIfChanged(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    write(file, bytes);
    return true;
  }

  /**
   * Writes the file where nobody reads yet (a staging folder): plainly, without the rename. Makes
   * missing folders.
   */
  public static void writeUnseen(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(folderOf(file));
    Files.write(file, bytes);
  }

  /** Appends to a file that only we read, such as a journal. */
  public static void append(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(folderOf(file));
    Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Renames within one file system, replacing what is there in one step; makes missing folders. */
  public static void move(Path from, Path to) throws IOException {
    Files.createDirectories(folderOf(to));
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes a folder, and the folders it lies in, where they are missing. */
  public static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Deletes a file or an empty folder if it is there. */
  public static void deleteIfExists(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /**
   * Deletes the halves that killed {@linkplain #write writes} left in this folder, not below it. To
   * be called only where nobody is writing at the time.
   */
  public static void deleteLeftovers(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, TEMPORARY_PREFIX + "*.tmp")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void write(Path file, byte[] bytes, boolean durably) throws IOException {
    Path folder = folderOf(file);
    Files.createDirectories(folder);
    Path temporary =
        folder.resolve(
            TEMPORARY_PREFIX + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
    try {
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (durably) {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
      move(temporary, file);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a folder cannot be written as a file: " + file);
    }
    return parent;
  }
}
