package press.broadsheet.seed.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import press.broadsheet.base.ProblemException;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.xml.XmlElement;
import press.broadsheet.seed.xml.XmlFault;
import press.broadsheet.seed.xml.XmlStream;

/**
 * The files within a document that is a ZIP archive. Their names are keys and never paths: nothing
 * is written to a disk. What an archive may unpack to has limits, in all and for its size.
 */
final class Archive {

  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_BYTES = 256L << 20;
  private static final long MAX_RATIO = 100;

  /** Whatever its ratio: a short document is mostly white space. */
  private static final long SMALL = 16L << 20;

  private final SeedFile seed;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private Archive(SeedFile seed) {
    this.seed = seed;
  }

  /** Whether the bytes can be an archive. */
  static boolean isOne(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  /** Unpacks a document into memory. */
  static Archive open(SeedFile seed) {
    Archive archive = new Archive(seed);
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(seed.bytes()), StandardCharsets.ISO_8859_1)) {
      archive.read(in);
    } catch (EOFException e) {
      throw Refusal.damaged(seed, "its end is missing");
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.damaged(seed, "its archive is broken");
    }
    return archive;
  }

  private void read(ZipInputStream in) throws IOException {
    long limit = Math.min(MAX_BYTES, Math.max(SMALL, MAX_RATIO * seed.bytes().length));
    long total = 0;
    int count = 0;
    byte[] buffer = new byte[1 << 14];
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (++count > MAX_ENTRIES) {
        throw Refusal.tooMuch(seed, "it holds more than " + MAX_ENTRIES + " files");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        if (total > limit) {
          throw Refusal.tooMuch(seed, "more than " + (limit >> 20) + " MiB");
        }
        out.write(buffer, 0, n);
      }
      String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
      if (!entry.isDirectory() && entries.putIfAbsent(name, out.toByteArray()) != null) {
        throw Refusal.damaged(seed, "it holds two files named " + name);
      }
    }
  }

  /** The names of the files, in their order. */
  Set<String> names() {
    return entries.keySet();
  }

  /** The document as one that cannot be opened. */
  ProblemException refused(String why) {
    return Refusal.damaged(seed, why);
  }

  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** A part of the document that is XML; empty if there is no such part. */
  Optional<XmlElement> xml(String name) {
    byte[] bytes = entries.get(name);
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(XmlStream.tree(bytes));
    } catch (XmlFault e) {
      throw Refusal.damaged(
          seed,
          "line " + e.line() + " of its part " + name + " cannot be read (" + e.getMessage() + ")");
    }
  }
}
