package press.broadsheet.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import press.broadsheet.base.Problems;

/** Reads seeds as the importer does: the first reader that accepts a file reads it. */
public final class Seeds {

  private static final List<SeedReader> READERS =
      ServiceLoader.load(SeedReader.class).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(r -> r.getClass().getName()))
          .toList();

  private Seeds() {}

  public static List<Draft> read(SeedFile seed, Problems problems) {
    List<Draft> drafts = new ArrayList<>();
    reader(seed).read(seed, problems, drafts::add);
    return drafts;
  }

  /** All readers, in the order in which they are asked. */
  public static List<SeedReader> readers() {
    return READERS;
  }

  /** The reader that the importer would ask. */
  public static SeedReader reader(SeedFile seed) {
    return READERS.stream()
        .filter(r -> r.accepts(seed))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no reader accepts " + seed.name()));
  }

  /** The one draft of a text in UTF-8. */
  public static Draft draft(String name, String text) {
    return draft(name, text.getBytes(StandardCharsets.UTF_8), new Problems());
  }

  public static Draft draft(String name, byte[] bytes, Problems problems) {
    return read(new SeedFile(name, bytes), problems).get(0);
  }

  /** The files of a folder in order of their names, without those of folders in it. */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
