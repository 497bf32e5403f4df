package press.broadsheet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.broadsheet.base.Digest;
import press.broadsheet.base.OutputPath;

/** A small site for tests: texts by output path. */
record Site(Map<String, String> texts) {

  static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  static Site of(String... pathsAndTexts) {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return new Site(texts);
  }

  static Digest key(String path, String text) {
    return Digest.of("made from " + path + " " + text);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static PublishedFolder open(Path output) throws IOException {
    Path project = output.resolveSibling("paper");
    return PublishedFolder.open(output, project, List.of(project.resolve("site-content")));
  }

  /** Publishes this site as a build does. */
  PublishReport publishTo(Path output) throws IOException {
    try (PublishedFolder folder = open(output)) {
      offerTo(folder);
      return folder.commit();
    }
  }

  void offerTo(PublishedFolder folder) throws IOException {
    for (Map.Entry<String, String> file : texts.entrySet()) {
      OutputPath path = new OutputPath(file.getKey());
      Digest key = key(file.getKey(), file.getValue());
      if (folder.isCurrent(path, key)) {
        folder.keep(path);
      } else {
        folder.stage(path, key, bytes(file.getValue()));
      }
    }
  }

  /** The files that are there, our records aside. */
  static Map<String, String> textsIn(Path output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : everythingIn(output)) {
      String path = relative(output, file);
      if (Files.isRegularFile(file) && !path.startsWith(".broadsheet/")) {
        texts.put(path, Files.readString(file));
      }
    }
    return texts;
  }

  /** The folders that are there, our own aside. */
  static List<String> foldersIn(Path output) throws IOException {
    return everythingIn(output).stream()
        .filter(Files::isDirectory)
        .map(folder -> relative(output, folder))
        .filter(path -> !path.isEmpty() && !path.startsWith(".broadsheet"))
        .toList();
  }

  /** Time stamps of all files and folders that are there, our records included. */
  static Map<String, FileTime> timesIn(Path output) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path file : everythingIn(output)) {
      times.put(relative(output, file), Files.getLastModifiedTime(file));
    }
    return times;
  }

  static void makeOld(Path output) throws IOException {
    for (Path file : everythingIn(output)) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }

  private static List<Path> everythingIn(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.sorted().toList();
    }
  }

  private static String relative(Path output, Path file) {
    return output.relativize(file).toString().replace('\\', '/');
  }
}
