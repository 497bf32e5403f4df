package press.broadsheet.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.article.Byline;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;

/**
 * Words in are words out and words reported: every word of a seed, found without our readers, is in
 * the article, in a field, in a bio, among what was dropped, or in a message. A sentence that a
 * seed says twice may be said once. Words that only introduce a field or say a date in letters are
 * listed in {@code said-otherwise.txt}.
 */
class EveryWordTest {

  private static final int RUN = 3;

  /** In so few words and a year the figures may be a time, which a field says in its own form. */
  private static final int DATE_LINE = 30;

  private static final Set<String> SAID_OTHERWISE = saidOtherwise();

  private final Map<String, Integer> left = new HashMap<>();
  private final Set<String> runs = new HashSet<>();

  @ParameterizedTest
  @CsvSource({
    "src/test/golden/seeds, 190",
    "../../shared/corpora/18f/posts, 509",
    "../../shared/seeds, 1",
    "../seeds, 20"
  })
  void isAccountedFor(Path folder, int least) throws IOException {
    assumeTrue(Files.isDirectory(folder), "no folder " + folder);
    Map<String, List<String>> lost = new TreeMap<>();
    int seeds = 0;
    int words = 0;
    for (Path file : files(folder)) {
      SeedFile seed = new SeedFile(file.getFileName().toString(), Files.readAllBytes(file));
      Problems problems = new Problems();
      List<Draft> drafts = drafts(seed, problems);
      Optional<String> said = drafts.isEmpty() ? Optional.empty() : WordsOf.seed(seed);
      if (said.isPresent()) {
        String messages =
            problems.all().stream().map(p -> p.what()).collect(Collectors.joining("\n"));
        List<String> missing = missing(said.get(), drafts, messages);
        seeds++;
        words += WordsOf.list(said.get()).size();
        if (!missing.isEmpty()) {
          lost.put(folder.relativize(file).toString(), missing);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d seeds, %d words, %d unaccounted for%n",
        folder.getFileName(),
        seeds,
        words,
        lost.values().stream().mapToInt(List::size).sum());
    assertThat(lost).as("words that are nowhere").isEmpty();
    assertThat(seeds).isGreaterThanOrEqualTo(least);
  }

  @Test
  void thatIsNowhereIsFound() throws IOException {
    SeedFile seed = new SeedFile("lift.txt", "A Lift\n\nIt stopped between floors.".getBytes());
    List<Draft> drafts = Seeds.read(seed, new Problems());
    assertThat(missing("It stopped between two hopeful floors.", drafts, ""))
        .containsExactly("two hopeful in “It stopped between two hopeful floors.”");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(p -> !p.endsWith("expected.md") && !p.toString().contains("LICENSE"))
          .sorted()
          .toList();
    }
  }

  /** None if nobody reads the file, or if a person is told why it cannot be read. */
  private static List<Draft> drafts(SeedFile seed, Problems problems) {
    try {
      return Seeds.readers().stream().anyMatch(r -> r.accepts(seed))
          ? Seeds.read(seed, problems)
          : List.of();
    } catch (ProblemException e) {
      return List.of();
    }
  }

  private List<String> missing(String said, List<Draft> drafts, String messages) {
    left.clear();
    runs.clear();
    drafts.forEach(draft -> all(draft).forEach(this::add));
    add(messages);
    List<String> missing = new ArrayList<>();
    for (String line : said.split("\n")) {
      String lost = take(WordsOf.list(line));
      if (!lost.isEmpty()) {
        missing.add(lost + " in “" + line.strip() + "”");
      }
    }
    return missing;
  }

  private void add(String text) {
    WordsOf.list(text).forEach(w -> left.merge(w, 1, Integer::sum));
    addRuns(WordsOf.list(text));
    addRuns(WordsOf.list(text.replaceAll("\\]\\([^()\\s]*\\)", "]"))); // the words of links alone
  }

  private void addRuns(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int n = 1; n <= RUN && from + n <= words.size(); n++) {
        runs.add(String.join(" ", words.subList(from, from + n)));
      }
    }
  }

  /** Takes the words of a line; gives those that are nowhere. */
  private String take(List<String> words) {
    List<String> lost = new ArrayList<>();
    boolean isDated =
        words.size() <= DATE_LINE && words.stream().anyMatch(w -> w.matches("[12]\\d{3}"));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int rest = left.getOrDefault(word, 0);
      left.put(word, rest - 1);
      boolean isTime = isDated && word.matches("\\d{1,2}(?:h\\d{2})?");
      if (rest <= 0 && !isTime && !isSaidOnce(words, i) && !SAID_OTHERWISE.contains(word)) {
        lost.add(word);
      }
    }
    return String.join(" ", lost);
  }

  /** Whether a word and its neighbours, or the whole of a short line, are said somewhere. */
  private boolean isSaidOnce(List<String> words, int at) {
    int length = Math.min(RUN, words.size());
    for (int from = Math.max(0, at - length + 1); from <= at; from++) {
      boolean fits = from + length <= words.size();
      if (fits && runs.contains(String.join(" ", words.subList(from, from + length)))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> all(Draft draft) {
    List<String> parts = new ArrayList<>();
    parts.add(ArticleWriter.article(draft.meta(), draft.body()));
    draft.meta().authors().stream().map(Byline::role).forEach(parts::add);
    draft
        .bios()
        .forEach(b -> parts.add(b.name() + " " + b.text() + " " + String.join(" ", b.links())));
    draft.dropped().forEach(d -> parts.add(d.text()));
    draft.attachments().forEach(a -> parts.add(a.name()));
    return parts;
  }

  private static Set<String> saidOtherwise() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/said-otherwise.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
