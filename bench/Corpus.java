import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Writes a publication of invented articles, the same for the same number: {@code java bench/Corpus.java N OUT}. The articles
 * go to {@code OUT/site-content/articles/} for Broadsheet and, byte for byte the same, to {@code OUT/hugo/content/} for Hugo.
 * With {@code --seeds} before the number, they are plain text as it comes to a desk instead, in {@code OUT/seeds/}.
 */
public final class Corpus {

  private static final List<String> SECTIONS =
      List.of("Harbour", "Valley", "Markets", "Stage", "Weather", "People", "Letters", "Rail");
  private static final List<String> FIRST =
      List.of("Ada", "Bruno", "Clea", "Dov", "Elin", "Faro", "Greta", "Hamo", "Iris", "Joss");
  private static final List<String> LAST =
      List.of("Arkwell", "Bramley", "Corvo", "Dunmere", "Eskdale", "Fennick", "Gannet", "Holt");
  private static final List<String> WHO =
      List.of(
          "the harbour master", "a retired signalman", "the council", "the bakers of Mill Row",
          "the night ferry", "a committee of nine", "the weather station", "the new librarian",
          "the cheese merchants", "the lower school", "the last tram", "an unsigned letter");
  private static final List<String> DID =
      List.of(
          "has counted", "would rather not discuss", "moved uphill", "put a price on",
          "found behind the boiler", "asked the county for", "lost and mended", "sold twice",
          "remembered", "has stopped measuring", "painted over", "defended");
  private static final List<String> WHAT =
      List.of(
          "forty metres of sea wall", "the winter timetable", "a box of brass keys", "the old clock",
          "three hundred lanterns", "the price of coal", "a piano without legs", "the tide tables",
          "every second bench", "the map of the drains", "a bell that rings flat", "the fish scales");
  private static final List<String> WHEN =
      List.of(
          "before breakfast", "in the rain of last week", "after eleven years", "without a quorum",
          "on the Tuesday boat", "while nobody looked", "for the second time", "at the usual fee");
  private static final List<String> LINKS =
      List.of("So", "Even so", "By noon", "In the minutes", "Across the square", "As ever", "Later");

  private final Random random = new Random(1874);
  private final Path out;
  private final List<String> addresses = new ArrayList<>();

  private Corpus(Path out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    boolean seeds = arguments.length == 3 && arguments[0].equals("--seeds");
    int first = seeds ? 1 : 0;
    if (arguments.length != first + 2 || !arguments[first].matches("[1-9][0-9]{0,6}")) {
      System.err.println("Usage: java bench/Corpus.java [--seeds] N OUT");
      System.exit(2);
    }
    Corpus corpus = new Corpus(Path.of(arguments[first + 1]));
    int number = Integer.parseInt(arguments[first]);
    if (seeds) {
      corpus.seeds(number);
    } else {
      corpus.write(number);
    }
  }

  private void write(int articles) throws IOException {
    put(
        out.resolve("site-content/site.yaml"),
        "title: The Benchmark\nurl: https://bench.example/\nsections: [" + String.join(", ", SECTIONS) + "]\n");
    LocalDateTime first = LocalDateTime.of(2012, 1, 2, 6, 0);
    long minutes = 12L * 365 * 24 * 60 / articles;
    for (int i = 0; i < articles; i++) {
      article(i, first.plusMinutes(minutes * i));
    }
  }

  /** Each story in a file of its own, as a writer types it: headline, byline, dateline, paragraphs, a bio at times. */
  private void seeds(int articles) {
    LocalDateTime first = LocalDateTime.of(2012, 1, 2, 6, 0);
    long minutes = 12L * 365 * 24 * 60 / articles;
    for (int i = 0; i < articles; i++) {
      LocalDateTime date = first.plusMinutes(minutes * i);
      String who = any(FIRST) + " " + any(LAST);
      StringBuilder text = new StringBuilder(capital(sentence())).append("\n\n");
      text.append("By ").append(who).append("\n\n").append(date.toLocalDate()).append("\n\n");
      int paragraphs = 8 + random.nextInt(6);
      for (int p = 0; p < paragraphs; p++) {
        int sentences = 4 + random.nextInt(4);
        for (int s = 0; s < sentences; s++) {
          text.append(s == 0 ? "" : " ").append(any(LINKS)).append(", ").append(sentence()).append('.');
        }
        text.append("\n\n");
      }
      if (i % 5 == 0) {
        text.append(who).append(" covers ").append(SECTIONS.get(who.length() % SECTIONS.size()).toLowerCase(Locale.ROOT)).append(" for this paper.\n");
      }
      put(out.resolve(String.format(Locale.ROOT, "seeds/%04d/%02d/story-%d.txt", date.getYear(), date.getMonthValue(), i)), text.toString());
    }
  }

  private void article(int number, LocalDateTime date) {
    String section = any(SECTIONS);
    String folder = String.format(Locale.ROOT, "%04d/%02d/", date.getYear(), date.getMonthValue());
    String slug = "story-" + number;
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: ").append(capital(sentence())).append('\n');
    text.append("subtitle: ").append(capital(any(WHO) + " " + any(DID) + " " + any(WHAT))).append('\n');
    text.append("authors: [").append(any(FIRST)).append(' ').append(any(LAST)).append("]\n");
    text.append("date: ").append(date).append(":00Z\n");
    text.append("section: ").append(section).append('\n');
    text.append("tags: [").append(String.join(", ", tags())).append("]\n---\n");
    body(text);
    put(out.resolve("site-content/articles/" + folder + slug + ".md"), text.toString());
    put(out.resolve("hugo/content/" + section.toLowerCase(Locale.ROOT) + "/" + folder + slug + ".md"), text.toString());
    addresses.add("/" + folder + slug + "/");
  }

  /** Four to seven hundred words with what articles have: emphasis, a link, a subhead, a list, a quotation. */
  private void body(StringBuilder text) {
    int paragraphs = 8 + random.nextInt(6);
    for (int p = 0; p < paragraphs; p++) {
      if (p == paragraphs / 2) {
        text.append("## ").append(capital(any(WHAT))).append("\n\n");
      }
      paragraph(text, p);
      if (p == 2) {
        text.append("- ").append(any(WHAT)).append("\n- ").append(any(WHAT)).append("\n- ").append(any(WHAT)).append("\n\n");
      } else if (p == 4) {
        text.append("> \"").append(capital(sentence())).append("\"\n\n");
      }
    }
  }

  private void paragraph(StringBuilder text, int number) {
    int sentences = 4 + random.nextInt(4);
    for (int s = 0; s < sentences; s++) {
      text.append(s == 0 ? "" : " ").append(any(LINKS)).append(", ").append(sentence());
      if (s == 1) {
        text.append(", *").append(any(WHEN)).append("*");
      } else if (s == 2 && number % 3 == 0 && !addresses.isEmpty()) {
        text.append(", as [we reported](").append(any(addresses)).append(")");
      }
      text.append('.');
    }
    text.append("\n\n");
  }

  private String sentence() {
    return any(WHO) + " " + any(DID) + " " + any(WHAT) + " " + any(WHEN);
  }

  private Set<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    int count = 2 + random.nextInt(3);
    while (tags.size() < count) {
      tags.add("topic-" + random.nextInt(100));
    }
    return tags;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void put(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
