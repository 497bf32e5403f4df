package press.broadsheet.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.base.Problems;

/**
 * The site as one zip file: entries in order of name with one fixed time, so that the same site
 * gives the same bytes.
 */
public final class SiteArchive {

  /**
   * Not the first day that a zip can hold, before which Java adds a time that depends on the zone.
   */
  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SiteArchive() {}

  /**
   * Packs a published folder, without our own state in it.
   *
   * @throws IOException if the folder cannot be read or the file not be written
   */
  public static void write(Path site, Path archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : ContentFiles.in(site, "", true, new Problems())) {
        if (!file.startsWith(".broadsheet/")) {
          ZipEntry entry = new ZipEntry(file);
          entry.setTimeLocal(FIXED);
          zip.putNextEntry(entry);
          Files.copy(site.resolve(file), zip);
          zip.closeEntry();
        }
      }
    }
    AtomicFiles.write(archive, bytes.toByteArray());
  }
}
