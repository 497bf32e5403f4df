package press.broadsheet.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.Author;
import press.broadsheet.article.AuthorNames;
import press.broadsheet.article.Byline;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Status;

/** Everything the publication has, as cards in fixed orders. Immutable. */
public final class Catalog {

  /** Newest first; equal times by id, so that no order of files or threads shows. */
  public static final Comparator<ArticleCard> NEWEST_FIRST =
      Comparator.comparing(ArticleCard::published).reversed().thenComparing(ArticleCard::id);

  private final SiteSettings settings;
  private final List<ArticleCard> articles;
  private final List<ArticleCard> listed;
  private final List<ArticleCard> pages;
  private final Map<String, SiteFile> files;
  private final Map<String, ArticleCard> byFile = new HashMap<>();
  private final Map<String, ArticleCard> byAddress = new HashMap<>();
  private final Map<String, ArticleCard> byId = new HashMap<>();
  private final AuthorNames authorNames;
  private final Map<String, AuthorCard> authors = new TreeMap<>();
  private final Map<String, Section> sections = new HashMap<>();
  private final List<Section> sectionOrder = new ArrayList<>();
  private final Map<String, List<ArticleCard>> bySection = new HashMap<>();
  private final Map<String, List<ArticleCard>> byTag = new TreeMap<>();
  private final Map<String, String> tagNames = new HashMap<>();
  private final Map<String, List<ArticleCard>> byAuthor = new HashMap<>();

  /**
   * A catalog of what is out.
   *
   * @param articles in any order, withdrawn ones included
   * @param pages pages written by hand
   * @param authors those with a file
   * @param files what may be published as it is, by place in the site
   */
  public Catalog(
      SiteSettings settings,
      Collection<ArticleCard> articles,
      Collection<ArticleCard> pages,
      Collection<Author> authors,
      Collection<SiteFile> files) {
    this.settings = settings;
    this.articles = articles.stream().sorted(NEWEST_FIRST).toList();
    this.listed = this.articles.stream().filter(ArticleCard::listed).toList();
    this.pages = pages.stream().sorted(Comparator.comparing(ArticleCard::address)).toList();
    Map<String, SiteFile> byPath = new TreeMap<>();
    files.forEach(f -> byPath.put(f.file().startsWith("static/") ? f.path().value() : f.file(), f));
    this.files = Collections.unmodifiableMap(byPath);
    this.authorNames = new AuthorNames(authors);
    authors.forEach(author -> this.authors.put(author.slug(), AuthorCard.of(author)));
    settings.sections().forEach(this::addSection);
    this.articles.forEach(this::index);
    this.pages.forEach(this::indexFile);
    this.listed.forEach(this::group);
    sectionOrder
        .subList(settings.sections().size(), sectionOrder.size())
        .sort(Comparator.comparing(Section::slug));
  }

  /** The settings. */
  public SiteSettings settings() {
    return settings;
  }

  /** All articles, newest first, withdrawn and unlisted ones too. */
  public List<ArticleCard> articles() {
    return articles;
  }

  /** The articles that stand in lists, feeds and sitemaps, newest first. */
  public List<ArticleCard> listed() {
    return listed;
  }

  /** Pages written by hand, by address. */
  public List<ArticleCard> pages() {
    return pages;
  }

  /**
   * Files that may be published as they are, by how texts name them: the path below the content
   * folder, or for what is in {@code static/} the place in the site.
   */
  public Map<String, SiteFile> files() {
    return files;
  }

  /** The sections that have a page: those of the settings in their order, then others by slug. */
  public List<Section> sections() {
    return Collections.unmodifiableList(sectionOrder);
  }

  /** The section of that name. */
  public Optional<Section> section(String name) {
    return Optional.ofNullable(sections.get(Slug.of(name)));
  }

  /** A section's articles, newest first. */
  public List<ArticleCard> inSection(Section section) {
    return Collections.unmodifiableList(bySection.getOrDefault(section.slug(), List.of()));
  }

  /** Slugs of all tags that have an article, in order. */
  public Collection<String> tags() {
    return Collections.unmodifiableCollection(byTag.keySet());
  }

  /** The printed name of a tag: as the newest article writes it. */
  public String tagName(String slug) {
    return tagNames.getOrDefault(slug, slug);
  }

  /** The articles of a tag, newest first. */
  public List<ArticleCard> tagged(String slug) {
    return Collections.unmodifiableList(byTag.getOrDefault(slug, List.of()));
  }

  /** The address of a tag's page. */
  public static String tagAddress(String slug) {
    return "/tag/" + slug + "/";
  }

  /** Everyone who has signed an article that is listed, or has a file, by slug. */
  public Collection<AuthorCard> authors() {
    return Collections.unmodifiableCollection(authors.values());
  }

  /** Who a name in a byline means: the author whose file says so, else whoever signs so. */
  public Optional<AuthorCard> author(String name) {
    String slug = authorNames.of(name).map(Author::slug).orElseGet(() -> Slug.of(name));
    return Optional.ofNullable(authors.get(slug));
  }

  /** An author's articles, newest first. */
  public List<ArticleCard> by(AuthorCard author) {
    return Collections.unmodifiableList(byAuthor.getOrDefault(author.slug(), List.of()));
  }

  /** The article or page of that content file. */
  public Optional<ArticleCard> ofFile(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** The article of that id. */
  public Optional<ArticleCard> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The article or page at that address. */
  public Optional<ArticleCard> ofAddress(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  private Section addSection(Section section) {
    sections.put(section.slug(), section);
    sections.putIfAbsent(Slug.of(section.name()), section);
    sectionOrder.add(section);
    return section;
  }

  private void index(ArticleCard card) {
    indexFile(card);
    byId.put(card.id(), card);
  }

  private void indexFile(ArticleCard card) {
    byFile.put(card.file(), card);
    byAddress.putIfAbsent(card.address(), card);
  }

  private void group(ArticleCard card) {
    String section = Slug.of(card.section());
    if (!section.isEmpty()) {
      Section known = sections.get(section);
      Section its = known != null ? known : addSection(new Section(card.section(), section, ""));
      add(bySection, its.slug(), card);
    }
    for (String tag : card.tags()) {
      String slug = Slug.of(tag);
      if (!slug.isEmpty()) {
        tagNames.putIfAbsent(slug, tag);
        add(byTag, slug, card);
      }
    }
    for (Byline byline : card.authors()) {
      signer(byline.name()).ifPresent(a -> add(byAuthor, a.slug(), card));
    }
  }

  /**
   * The author of that name, who becomes known if they were not; none for a name without a letter.
   */
  private Optional<AuthorCard> signer(String name) {
    String slug = Slug.of(name);
    if (author(name).isEmpty() && !slug.isEmpty()) {
      authors.put(slug, AuthorCard.named(slug, name));
    }
    return author(name);
  }

  /** Appends unless the card is the last one already, which happens when two tags have one slug. */
  private static void add(Map<String, List<ArticleCard>> groups, String key, ArticleCard card) {
    List<ArticleCard> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
    if (group.isEmpty() || !group.get(group.size() - 1).equals(card)) {
      group.add(card);
    }
  }

  /** Whether the article has been taken back. */
  static boolean isWithdrawn(ArticleCard card) {
    return card.status() == Status.WITHDRAWN;
  }
}
