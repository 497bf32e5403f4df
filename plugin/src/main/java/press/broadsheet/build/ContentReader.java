package press.broadsheet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import press.broadsheet.article.Article;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.Author;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Location;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.picture.PictureInfo;
import press.broadsheet.picture.PictureProbe;
import press.broadsheet.picture.SvgCleaner;
import press.broadsheet.site.SiteFile;
import press.broadsheet.site.SiteSettings;
import press.broadsheet.site.SiteSettingsReader;

/**
 * Reads the content folder: settings, articles, pages, authors, and the files that may be published
 * as they are.
 */
final class ContentReader {

  private final GenerateOptions options;
  private final Problems problems;
  private final SiteSettings settings;
  private final Cards cards;
  private final TextStore texts;

  private ContentReader(GenerateOptions options, SiteSettings settings, Problems problems) {
    this.options = options;
    this.settings = settings;
    this.problems = problems;
    this.cards = new Cards(settings);
    this.texts = new TextStore(new Markdown(), this::again);
  }

  /**
   * Reads everything.
   *
   * @param problems takes what is wrong with single files, which are then not among the content
   * @throws ProblemException if the folder or the settings cannot be used
   * @throws IOException if the machine fails
   */
  static Content read(GenerateOptions options, Problems problems) throws IOException {
    if (!Files.isDirectory(options.content())) {
      throw new ProblemException(
          Problem.error(
              "BS0407",
              Location.of(options.content().getFileName() + "/"),
              "There is no such folder, so there is nothing to publish.",
              "Put articles into seeds/ and run the import goal, or name another folder with -Dbroadsheet.content=…"));
    }
    return new ContentReader(options, settings(options, problems), problems).content();
  }

  /** Reads only the settings, as import needs them. */
  static SiteSettings settings(GenerateOptions options, Problems problems) {
    Path file = options.content().resolve("site.yaml");
    Optional<SourceText> source =
        Files.exists(file) ? Optional.of(SourceText.read(file, "site.yaml")) : Optional.empty();
    return SiteSettingsReader.read(source, options.baseUrl(), problems);
  }

  private Content content() throws IOException {
    List<SiteFile> files = new ArrayList<>();
    List<ArticleCard> articles = cards("articles", false, files);
    List<ArticleCard> pages = cards("pages", true, files);
    List<Author> authors = authors();
    ContentFiles.in(options.content(), "assets", false, problems)
        .forEach(f -> file(f, f, false).ifPresent(files::add));
    ContentFiles.in(options.content(), "static", true, problems)
        .forEach(f -> file(f, f.substring("static/".length()), true).ifPresent(files::add));
    return new Content(settings, distinctIds(articles), pages, authors, files, texts);
  }

  private List<ArticleCard> cards(String folder, boolean arePages, List<SiteFile> files)
      throws IOException {
    List<String> markdown = new ArrayList<>();
    for (String file : ContentFiles.in(options.content(), folder, false, problems)) {
      if (file.endsWith(".md")) {
        markdown.add(file);
      } else {
        file(file, "assets/" + file, false).ifPresent(files::add);
      }
    }
    ConcurrentLinkedQueue<ArticleCard> out = new ConcurrentLinkedQueue<>();
    Parallel.forEach(options.threads(), markdown, file -> card(file, arePages).ifPresent(out::add));
    return out.stream().sorted(Comparator.comparing(ArticleCard::file)).toList();
  }

  /** The card of one file that is out and has no error. */
  private Optional<ArticleCard> card(String file, boolean isPage) {
    Problems its = new Problems();
    Optional<ArticleCard> card = Optional.empty();
    try {
      Article article =
          ArticleReader.article(SourceText.read(options.content().resolve(file), file), its);
      if (cards.isOut(article.meta(), options)) {
        card = cards.card(article, texts.convert(article.meta(), text(article), its), isPage, its);
      }
    } catch (ProblemException e) {
      its.addAll(e.problems());
    }
    problems.addAll(its.all());
    return its.hasErrors() ? Optional.empty() : card;
  }

  private TextStore.Converted text(Article article) {
    return new TextStore.Converted(
        article.source(), article.body(), article.bodyLine(), cards.language(article.meta()));
  }

  private List<Author> authors() throws IOException {
    List<String> files =
        ContentFiles.in(options.content(), "authors", false, problems).stream()
            .filter(f -> f.endsWith(".md"))
            .toList();
    ConcurrentLinkedQueue<Author> out = new ConcurrentLinkedQueue<>();
    Parallel.forEach(options.threads(), files, file -> author(file).ifPresent(out::add));
    return distinctAuthors(
        out.stream().sorted(Comparator.comparing(a -> a.source().file())).toList());
  }

  /** A file's name is an author's address: of two files of one name the first keeps it. */
  private List<Author> distinctAuthors(List<Author> authors) {
    Map<String, Author> bySlug = new TreeMap<>();
    for (Author author : authors) {
      Author first = bySlug.putIfAbsent(author.slug().toLowerCase(Locale.ROOT), author);
      if (first != null) {
        problems.add(
            Problem.error(
                "BS0409",
                Location.of(author.source().file()),
                "Its author's address already belongs to " + first.source().file() + ".",
                "Rename one of the two files, or make them one."));
      }
    }
    return List.copyOf(bySlug.values());
  }

  private Optional<Author> author(String file) {
    Problems its = new Problems();
    Optional<Author> author = Optional.empty();
    try {
      Author read =
          ArticleReader.author(SourceText.read(options.content().resolve(file), file), its);
      String fault = OutputPath.fault("author/" + read.slug() + "/index.html");
      if (!fault.isEmpty()) {
        its.add(
            Problem.error(
                "BS0404",
                Location.of(file),
                "The author cannot have this address: " + fault + ".",
                "Rename the file."));
      }
      texts.convert(FrontMatter.builder().build(), text(read), its);
      author = Optional.of(read);
    } catch (ProblemException e) {
      its.addAll(e.problems());
    }
    problems.addAll(its.all());
    return its.hasErrors() ? Optional.empty() : author;
  }

  private TextStore.Converted text(Author author) {
    return new TextStore.Converted(
        author.source(), author.bio(), author.bioLine(), settings.language());
  }

  /** Reads a text again that is no longer kept; it had no error a moment ago. */
  private TextStore.Converted again(String file) {
    SourceText source = SourceText.read(options.content().resolve(file), file);
    return file.startsWith("authors/")
        ? text(ArticleReader.author(source, new Problems()))
        : text(ArticleReader.article(source, new Problems()));
  }

  private Optional<SiteFile> file(String file, String place, boolean always) {
    String fault =
        place.startsWith(".broadsheet/")
            ? "that is where Broadsheet keeps its records"
            : OutputPath.fault(place);
    if (!fault.isEmpty()) {
      problems.add(
          Problem.error(
              "BS0404",
              Location.of(file),
              "It cannot be published under this name: " + fault + ".",
              "Rename the file."));
      return Optional.empty();
    }
    Path source = options.content().resolve(file);
    try {
      Optional<PictureInfo> picture = always ? Optional.empty() : picture(source, file);
      return Optional.of(
          new SiteFile(
              new OutputPath(place),
              source,
              file,
              picture.map(PictureInfo::width).orElse(0),
              picture.map(PictureInfo::height).orElse(0),
              always));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.add(
          Problem.error(
              "BS0002",
              Location.of(file),
              "The file cannot be read: " + SourceText.reason(e),
              "Check that its permissions let you read it."));
    }
    return Optional.empty();
  }

  /** The picture in a file, if it is one; refuses one that could not be shown (BS08xx). */
  private static Optional<PictureInfo> picture(Path source, String file) throws IOException {
    Location at = Location.of(file);
    Optional<PictureInfo> picture = PictureProbe.probe(source).map(p -> PictureProbe.check(p, at));
    if (SiteFile.isDrawing(file)) {
      SvgCleaner.clean(Files.readAllBytes(source), at);
    }
    return picture;
  }

  /**
   * An id names one article: the first file in order keeps it, another that claims it is an error
   * and left out.
   */
  private List<ArticleCard> distinctIds(List<ArticleCard> articles) {
    Map<String, ArticleCard> byId = new HashMap<>();
    List<ArticleCard> out = new ArrayList<>(articles.size());
    for (ArticleCard card : articles) {
      ArticleCard first = byId.putIfAbsent(card.id(), card);
      if (first == null) {
        out.add(card);
      } else {
        problems.add(
            Problem.error(
                "BS0408",
                texts.at(card.file(), "id"),
                "Its id “" + card.id() + "” already belongs to " + first.file() + ".",
                "Give the newer of the two another id; feeds and links tell articles apart by it."));
      }
    }
    return out;
  }
}
