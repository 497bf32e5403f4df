import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/**
 * Scores import on cases: folders that hold a seed and {@code expected.md}, the article that an
 * editor would make of it. Prints, field by field, how much of what is expected is there, for each
 * format; beside it pandoc's score on the formats that pandoc reads, if it is installed.
 *
 * <p>A field counts in a case when the expectation or the result has it. One that is a text is right
 * or wrong; of lists (paragraphs, headings, links, pictures, tags, words) the share counts that both
 * have (Dice's coefficient).
 *
 * <p>Usage: {@code Fidelity FOLDER [PREFIX] [--pandoc] [--quiet]}.
 */
public final class Fidelity {

  static final List<String> FIELDS =
      List.of(
          "title", "dek", "authors", "bio", "date", "dateline", "section/tags", "other fields",
          "paragraphs", "headings", "links", "images", "words kept");

  /** An article, as far as it is compared. */
  record Piece(FrontMatter meta, String body, Map<String, String> bios) {}

  /** Sums for one field. */
  static final class Sum {
    double right;
    int cases;

    void add(double share) {
      right += share;
      cases++;
    }
  }

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  FootnoteExtension.create()));
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder(OPTIONS).build();
  private static final List<SeedReader> READERS =
      ServiceLoader.load(SeedReader.class).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(java.util.Comparator.comparing(r -> r.getClass().getName()))
          .toList();
  private static final Map<String, String> PANDOC =
      Map.of(
          "docx", "docx", "odt", "odt", "rtf", "rtf", "html", "html", "htm", "html", "md",
          "markdown+yaml_metadata_block", "markdown", "markdown+yaml_metadata_block");

  private static boolean quiet;

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean pandoc = rest.remove("--pandoc");
    quiet = rest.remove("--quiet");
    Path root = Path.of(rest.get(0));
    String prefix = rest.size() > 1 ? rest.get(1) : "";
    Map<String, Map<String, Sum>> ours = new TreeMap<>();
    Map<String, Map<String, Sum>> theirs = new TreeMap<>();
    int count = 0;
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(prefix) || !Files.exists(folder.resolve("expected.md"))) {
          continue;
        }
        Optional<Path> seed = seed(folder);
        if (seed.isEmpty()) {
          System.out.println(name + ": no seed");
          continue;
        }
        count++;
        String expected = Files.readString(folder.resolve("expected.md"));
        String ending = new SeedFile(seed.get().getFileName().toString(), new byte[0]).extension();
        String format = name.substring(0, Math.max(name.indexOf('-'), 0));
        score(name, expected, seed.get(), ours.computeIfAbsent(format, f -> new HashMap<>()));
        if (pandoc && PANDOC.containsKey(ending) && !isRefusal(expected)) {
          List<Piece> made = List.of(pandoc(seed.get(), PANDOC.get(ending)));
          compare(
              name, pieces(expected), made, theirs.computeIfAbsent(format, f -> new HashMap<>()),
              false);
        }
      }
    }
    System.out.println(count + " cases");
    table("Broadsheet", ours);
    if (pandoc) {
      table("pandoc", theirs);
    }
  }

  private static Optional<Path> seed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> seeds =
          files
              .filter(Files::isRegularFile)
              .filter(p -> !p.getFileName().toString().equals("expected.md"))
              .sorted()
              .toList();
      return seeds.stream()
          .filter(p -> !p.toString().matches("(?i).*\\.(png|jpe?g|gif|webp|svg|mp3|mp4)"))
          .findFirst();
    }
  }

  private static void score(String name, String expected, Path seed, Map<String, Sum> sums)
      throws IOException {
    List<Piece> made = new ArrayList<>();
    SeedFile file = new SeedFile(seed.getFileName().toString(), Files.readAllBytes(seed));
    Optional<SeedReader> reader = READERS.stream().filter(r -> r.accepts(file)).findFirst();
    String failure = reader.isEmpty() ? "nobody reads " + file.name() : "";
    Problems problems = new Problems();
    try {
      reader.ifPresent(r -> r.read(file, problems, draft -> made.add(piece(draft))));
      if (made.isEmpty() && problems.hasErrors()) {
        failure = problems.errors().get(0).what();
      }
    } catch (ProblemException e) {
      failure = e.problems().get(0).what();
    } catch (RuntimeException | StackOverflowError e) {
      failure = "broke: " + e;
      if (!quiet) {
        e.printStackTrace(System.out);
      }
    }
    if (isRefusal(expected)) {
      boolean isRefused = made.isEmpty() && !failure.isEmpty() && !failure.startsWith("broke");
      sums.computeIfAbsent("other fields", f -> new Sum()).add(isRefused ? 1 : 0);
      if (!isRefused && !quiet) {
        System.out.println(name + ": was to be refused");
      }
      return;
    }
    if (!failure.isEmpty() && !quiet) {
      System.out.println(name + ": " + failure);
    }
    compare(name, pieces(expected), made, sums, !quiet);
  }

  /** Whether the seed is one that has to be refused. */
  private static boolean isRefusal(String expected) {
    return expected.startsWith("=== error") || expected.startsWith("=== problem");
  }

  private static Piece piece(Draft draft) {
    Map<String, String> bios = new TreeMap<>();
    draft.bios().stream().filter(b -> !b.text().isBlank()).forEach(b -> bios.merge(b.name(), b.text(), (x, y) -> x + "\n\n" + y));
    return new Piece(draft.meta(), draft.body(), bios);
  }

  /** Reads what is expected: articles, each with the bios after it; what is dropped is not read. */
  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    String unix = text.replace("\r\n", "\n");
    String[] articles =
        unix.startsWith("=== article")
            ? unix.replaceFirst("^=== article[^\n]*\n", "").split("(?m)^=== article.*\n")
            : new String[] {unix};
    for (String article : articles) {
      String[] parts = article.split("(?m)^=== ");
      Problems problems = new Problems();
      SourceText source = new SourceText("expected.md", parts[0].strip() + "\n");
      var read = ArticleReader.article(source, problems);
      problems.errors().forEach(p -> System.out.println("expectation: " + p));
      Map<String, String> bios = new TreeMap<>();
      for (int i = 1; i < parts.length; i++) {
        int line = parts[i].indexOf('\n');
        if (parts[i].startsWith("bio of ") && line > 0) {
          bios.put(parts[i].substring(7, line).strip(), parts[i].substring(line).strip());
        }
      }
      pieces.add(new Piece(read.meta(), read.body(), bios));
    }
    return pieces;
  }

  private static void compare(
      String name, List<Piece> expected, List<Piece> made, Map<String, Sum> sums, boolean tells) {
    Piece none = new Piece(FrontMatter.builder().build(), "", Map.of());
    List<Piece> left = new ArrayList<>(made);
    List<Piece> unmatched = new ArrayList<>();
    Map<Piece, Piece> pairs = new java.util.IdentityHashMap<>();
    for (Piece piece : expected) {
      left.stream()
          .filter(p -> plain(p.meta().title()).equals(plain(piece.meta().title())))
          .findFirst()
          .ifPresentOrElse(
              p -> {
                pairs.put(piece, p);
                left.remove(p);
              },
              () -> unmatched.add(piece));
    }
    for (Piece piece : unmatched) {
      pairs.put(piece, left.isEmpty() ? none : left.remove(0));
    }
    for (int i = 0; i < expected.size(); i++) {
      String label = expected.size() > 1 || made.size() > 1 ? name + "#" + (i + 1) : name;
      new Comparison(label, sums, tells).of(expected.get(i), pairs.get(expected.get(i)));
    }
    for (Piece more : left) {
      new Comparison(name + " (not expected)", sums, tells).of(none, more);
    }
  }

  /** Compares two articles and adds to the sums. */
  record Comparison(String name, Map<String, Sum> sums, boolean tells) {

    void of(Piece a, Piece b) {
      FrontMatter x = a.meta();
      FrontMatter y = b.meta();
      text("title", plain(x.title()), plain(y.title()));
      text("dek", plain(x.subtitle()), plain(y.subtitle()));
      // a byline in capitals may keep them or not
      text("authors", lower(authors(x)), lower(authors(y)));
      bios(a.bios(), b.bios());
      date("date", x.date(), y.date());
      text("dateline", plain(x.dateline()), plain(y.dateline()));
      text("section/tags", x.section(), y.section());
      list("section/tags", lower(x.tags()), lower(y.tags()));
      text("other fields", plain(x.kicker()), plain(y.kicker()), "kicker");
      date("other fields", x.updated(), y.updated());
      date("other fields", x.publishAt(), y.publishAt());
      text("other fields", kind(x), kind(y), "type");
      text("other fields", plain(x.summary()), plain(y.summary()), "summary");
      text("other fields", language(x), language(y), "language");
      text("other fields", status(x), status(y), "status");
      text("other fields", source(x), source(y), "source");
      if (!x.aliases().isEmpty()) {
        boolean all = paths(y.aliases()).containsAll(paths(x.aliases()));
        add("other fields", all ? 1 : 0, "aliases", x.aliases(), y.aliases());
      }
      Element left = html(a.body());
      Element right = html(b.body());
      list("paragraphs", paragraphs(left), paragraphs(right));
      list("headings", headings(left), headings(right));
      list("links", links(left), links(right));
      list("images", images(x, left), images(y, right));
      list("words kept", words(a, left), words(b, right));
    }

    private void text(String field, String a, String b) {
      text(field, a, b, field);
    }

    private void text(String field, String a, String b, String what) {
      if (!a.isEmpty() || !b.isEmpty()) {
        add(field, a.equals(b) ? 1 : 0, what, a, b);
      }
    }

    private void date(String field, Optional<ArticleDate> a, Optional<ArticleDate> b) {
      String x = a.map(ArticleDate::toString).orElse("");
      String y = b.map(ArticleDate::toString).orElse("");
      boolean isDayOnly = a.isPresent() && !a.get().timed() && y.startsWith(x);
      text(field, x, isDayOnly ? x : y);
    }

    private void bios(Map<String, String> a, Map<String, String> b) {
      if (!a.isEmpty() || !b.isEmpty()) {
        String x = plain(html(String.join("\n\n", a.values())).text());
        String y = plain(html(String.join("\n\n", b.values())).text());
        boolean isSame = a.keySet().equals(b.keySet()) && x.equals(y);
        add("bio", isSame ? 1 : 0, "bio", a, b);
      }
    }

    private void list(String field, List<String> a, List<String> b) {
      if (a.isEmpty() && b.isEmpty()) {
        return;
      }
      Map<String, Integer> left = new HashMap<>();
      a.forEach(s -> left.merge(s, 1, Integer::sum));
      List<String> extra = new ArrayList<>();
      int both = 0;
      for (String s : b) {
        if (left.getOrDefault(s, 0) > 0) {
          left.merge(s, -1, Integer::sum);
          both++;
        } else {
          extra.add(s);
        }
      }
      List<String> missing = new ArrayList<>();
      left.forEach((s, n) -> missing.addAll(java.util.Collections.nCopies(n, s)));
      add(field, 2.0 * both / (a.size() + b.size()), field, missing, extra);
    }

    private void add(String field, double share, String what, Object expected, Object got) {
      sums.computeIfAbsent(field, f -> new Sum()).add(share);
      if (tells && share < 1) {
        System.out.printf(
            Locale.ROOT,
            "%s: %s %.0f %%%n    expected %s%n    got      %s%n",
            name,
            what,
            share * 100,
            expected,
            got);
      }
    }
  }

  private static Element html(String markdown) {
    Element body = Jsoup.parse(HTML.render(PARSER.parse(markdown))).body();
    body.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode(" ")));
    return body;
  }

  private static List<String> paragraphs(Element body) {
    List<String> out = new ArrayList<>();
    for (Element e : body.select("p, li, td, th, pre, dt, dd, div")) {
      String text = plain(e.tagName().equals("li") || e.tagName().equals("div") ? e.ownText() : e.text());
      if (!text.isEmpty() && !(e.tagName().equals("p") && e.parents().is("td, th, div.footnotes"))) {
        out.add(text);
      }
    }
    return out;
  }

  private static List<String> headings(Element body) {
    return body.select("h1, h2, h3, h4, h5, h6").stream().map(h -> plain(h.text())).toList();
  }

  private static List<String> links(Element body) {
    return body.select("a[href]").stream()
        .filter(a -> !a.attr("href").startsWith("#"))
        .map(a -> a.attr("href").replaceFirst("/$", "") + " " + plain(a.text()))
        .toList();
  }

  /** By what they show and say; a picture within a document has no address of its own. */
  private static List<String> images(FrontMatter meta, Element body) {
    List<String> out = new ArrayList<>();
    meta.image()
        .ifPresent(
            i ->
                out.add(
                    "top "
                        + remote(i.src())
                        + plain(i.alt() + " | " + i.caption() + " " + i.credit())));
    for (Element img : body.select("img")) {
      out.add(remote(img.attr("src")) + plain(img.attr("alt") + " | " + img.attr("title")));
    }
    return out;
  }

  private static String remote(String src) {
    return src.matches("(?i)https?:.*") ? src + " " : "";
  }

  private static List<String> words(Piece piece, Element body) {
    StringBuilder all = new StringBuilder();
    FrontMatter meta = piece.meta();
    all.append(meta.title()).append(' ').append(meta.subtitle()).append(' ');
    all.append(meta.kicker()).append(' ').append(meta.summary()).append(' ');
    all.append(body.text()).append(' ');
    meta.image().ifPresent(i -> all.append(i.caption()).append(' ').append(i.credit()).append(' '));
    body.select("img").forEach(i -> all.append(' ').append(i.attr("title")));
    piece.bios().values().forEach(b -> all.append(' ').append(html(b).text()));
    List<String> words = new ArrayList<>();
    for (String word : plain(all.toString()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (word.matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*")) {
        word.codePoints().forEach(c -> words.add(Character.toString(c)));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String authors(FrontMatter meta) {
    List<String> out = new ArrayList<>();
    for (Byline b : meta.authors()) {
      out.add(b.name() + (b.role().isEmpty() ? "" : " (" + b.role() + ")"));
    }
    return String.join("; ", out);
  }

  private static String kind(FrontMatter meta) {
    return meta.type() == ArticleType.NEWS ? "" : meta.type().word();
  }

  private static String language(FrontMatter meta) {
    String tag = meta.language().replaceFirst("-.*", "");
    return tag.equals("en") ? "" : tag;
  }

  private static String status(FrontMatter meta) {
    return meta.status().word();
  }

  private static String source(FrontMatter meta) {
    return meta.source().map(s -> plain(s.name()) + " " + s.url().replaceFirst("/$", "")).orElse("");
  }

  private static List<String> lower(List<String> tags) {
    return tags.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> paths(List<String> aliases) {
    Function<String, String> bare = a -> a.replaceFirst("/$", "").replaceFirst("^/", "");
    return aliases.stream().map(bare).toList();
  }

  /** One form for spaces and quotation marks. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\u2018\\u2019\\u201A\\u2032]", "'")
        .replaceAll("[\\u201C\\u201D\\u201E]", "\"")
        .replaceAll("[\\u00AD\\u200B\\u200E\\u200F\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0\\u202F\\u2009\\u3000]+", " ")
        .strip();
  }

  private static Piece pandoc(Path seed, String from) throws IOException, InterruptedException {
    Path template = Files.createTempFile("fidelity", ".txt");
    Path log = Files.createTempFile("fidelity", ".log");
    Files.writeString(
        template,
        "@@title $title$\n@@subtitle $subtitle$\n$for(author)$@@author $author$\n$endfor$"
            + "@@date $date$\n$for(tags)$@@tag $tags$\n$endfor$@@body\n$body$\n");
    Process process =
        new ProcessBuilder(
                "pandoc", "-f", from, "-t", "gfm+footnotes-raw_html", "--wrap=none",
                "--template=" + template, seed.toString())
            .redirectError(log.toFile())
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Files.delete(template);
    Files.delete(log);
    FrontMatter.Builder meta = FrontMatter.builder();
    int at = text.indexOf("@@body\n");
    for (String line : text.substring(0, Math.max(at, 0)).split("\n")) {
      String value = line.replaceFirst("^@@\\w+ ?", "").replace("\\", "").strip();
      if (line.startsWith("@@title")) {
        meta.title = value;
      } else if (line.startsWith("@@subtitle")) {
        meta.subtitle = value;
      } else if (line.startsWith("@@author") && !value.isEmpty()) {
        meta.authors.add(Byline.of(value));
      } else if (line.startsWith("@@date")) {
        meta.date = ArticleDate.parse(value);
      } else if (line.startsWith("@@tag")) {
        meta.tags.add(value);
      }
    }
    return new Piece(meta.build(), at < 0 ? "" : text.substring(at + 7), Map.of());
  }

  private static void table(String who, Map<String, Map<String, Sum>> byFormat) {
    System.out.printf("%n%-14s", who);
    byFormat.keySet().forEach(f -> System.out.printf("%10s", f));
    System.out.printf("%10s%n", "all");
    Map<String, Sum> total = new HashMap<>();
    for (String field : FIELDS) {
      Sum all = new Sum();
      System.out.printf("%-14s", field);
      byFormat.forEach(
          (format, sums) -> {
            Sum sum = sums.getOrDefault(field, new Sum());
            cell(sum);
            add(all, sum);
            add(total.computeIfAbsent(format, f -> new Sum()), sum);
          });
      cell(all);
      System.out.println();
    }
    Sum all = new Sum();
    System.out.printf("%-14s", "all fields");
    byFormat.keySet().forEach(f -> cell(total.getOrDefault(f, new Sum())));
    total.values().forEach(s -> add(all, s));
    cell(all);
    System.out.println();
  }

  private static void add(Sum to, Sum sum) {
    to.right += sum.right;
    to.cases += sum.cases;
  }

  private static void cell(Sum sum) {
    System.out.print(
        sum.cases == 0
            ? String.format("%10s", "–")
            : String.format(Locale.ROOT, "%8.1f %%", 100 * sum.right / sum.cases));
  }
}
