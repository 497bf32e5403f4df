package press.broadsheet.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.MetaNode;
import press.broadsheet.article.MetaReader;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Yaml;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/** Reads {@code site.yaml}. */
public final class SiteSettingsReader {

  /** The settings there are; the shipped JSON Schema lists the same. */
  public static final Set<String> FIELDS =
      Set.of(
          "title",
          "motto",
          "description",
          "url",
          "language",
          "timezone",
          "permalink",
          "sections",
          "menu",
          "publisher",
          "copyright",
          "pageSize",
          "feedSize",
          "feeds");

  private static final Set<String> FEEDS = Set.of("site", "section", "tag", "author");
  private static final Set<String> PERMALINK_PARTS =
      Set.of(":year", ":month", ":day", ":section", ":slug");

  private final MetaReader in;
  private final Problems problems;

  private SiteSettingsReader(MetaReader in, Problems problems) {
    this.in = in;
    this.problems = problems;
  }

  /**
   * Reads the settings.
   *
   * @param source the file; empty if there is none
   * @param baseUrl replaces the {@code url} of the file; may be empty
   * @throws ProblemException with every setting that is wrong (BS07xx, and BS01xx for what is not
   *     YAML)
   */
  public static SiteSettings read(Optional<SourceText> source, String baseUrl, Problems warnings) {
    SourceText text = source.orElse(new SourceText("site.yaml", ""));
    MetaNode.Mapping map =
        source.isEmpty() ? new MetaNode.Mapping(Map.of(), 1, 1) : Yaml.read(text, text.text(), 1);
    Problems problems = new Problems();
    SiteSettings settings =
        new SiteSettingsReader(new MetaReader(text, map, problems), problems).settings(baseUrl);
    if (problems.hasErrors()) {
      throw new ProblemException(problems.errors());
    }
    warnings.addAll(problems.warnings());
    return settings;
  }

  private SiteSettings settings(String baseUrl) {
    unknown();
    String stated = baseUrl.isBlank() ? in.text("url") : baseUrl.strip();
    String url = stated.isEmpty() ? SiteSettings.LOCAL_URL : url(stated, baseUrl.isBlank());
    if (stated.isEmpty()) {
      problems.add(
          Problem.warning(
              "BS0704",
              Location.of("site.yaml"),
              "The publication has no address of its own, so feeds and sitemaps use "
                  + SiteSettings.LOCAL_URL
                  + ".",
              "Add a line such as “url: https://paper.example/” to site.yaml, or pass -Dbroadsheet.baseUrl=…"));
    }
    String title = in.has("title") ? in.text("title") : "A Broadsheet Publication";
    Optional<MetaReader> publisher = in.map("publisher");
    return new SiteSettings(
        title,
        in.has("motto") ? in.text("motto") : "",
        in.text("description"),
        url,
        !stated.isEmpty(),
        language(),
        zone(),
        permalink(),
        sections(),
        menu(),
        publisher.map(p -> p.text("name")).filter(n -> !n.isEmpty()).orElse(title),
        publisher.map(p -> p.text("logo")).orElse(""),
        in.text("copyright"),
        in.number("pageSize", 20, 1, 500),
        in.number("feedSize", 20, 1, 500),
        feeds());
  }

  private void unknown() {
    for (String field : in.fields()) {
      if (!FIELDS.contains(field)) {
        in.wrongName(
            "BS0701",
            field,
            "there is no such setting.",
            MetaReader.didYouMean(field, FIELDS)
                .orElse(
                    "The settings are: "
                        + String.join(", ", FIELDS.stream().sorted().toList())
                        + "."));
      }
    }
  }

  private String url(String stated, boolean fromFile) {
    String url = stated.endsWith("/") ? stated : stated + "/";
    boolean good;
    try {
      URI uri = new URI(url);
      good =
          uri.getHost() != null
              && uri.getQuery() == null
              && uri.getFragment() == null
              && uri.getUserInfo() == null
              && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
              && !uri.getRawPath().matches(".*/(\\.{0,2})/.*")
              && uri.normalize().equals(uri);
    } catch (URISyntaxException e) {
      good = false;
    }
    if (!good) {
      String what = "“" + stated + "” is not the address of a site.";
      String hint = "Write it as in: https://paper.example/ or https://host.example/paper/";
      if (fromFile) {
        in.wrong("BS0702", "url", what, hint);
      } else {
        problems.add(Problem.error("BS0702", Location.of("broadsheet.baseUrl"), what, hint));
      }
      return SiteSettings.LOCAL_URL;
    }
    return url;
  }

  private String language() {
    String language = in.has("language") ? in.text("language") : "en";
    if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      in.wrong(
          "BS0703",
          "language",
          "“" + language + "” is not a language tag.",
          "Write it as in: en, pt-BR, zh-Hans.");
    }
    return language;
  }

  private ZoneId zone() {
    String zone = in.has("timezone") ? in.text("timezone") : "UTC";
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      in.wrong(
          "BS0703",
          "timezone",
          "“" + zone + "” is no time zone.",
          MetaReader.didYouMean(zone, ZoneId.getAvailableZoneIds().stream().sorted().toList())
              .orElse("Write it as in: Europe/Lisbon, America/New_York, UTC."));
      return ZoneId.of("UTC");
    }
  }

  private String permalink() {
    String permalink = in.text("permalink");
    if (permalink.isEmpty()) {
      return "";
    }
    boolean good =
        permalink.startsWith("/") && permalink.endsWith("/") && permalink.contains(":slug");
    for (String part : permalink.split("(?=:)|/")) {
      good &= !part.startsWith(":") || PERMALINK_PARTS.contains(part.replaceAll("[^:a-z].*", ""));
    }
    if (!good) {
      in.wrong(
          "BS0703",
          "permalink",
          "“" + permalink + "” is not a pattern of addresses.",
          "Begin and end it with “/” and use :year, :month, :day, :section and :slug, as in: /:section/:slug/");
    }
    return permalink;
  }

  private List<Section> sections() {
    List<Section> out = new ArrayList<>();
    Set<String> slugs = new LinkedHashSet<>();
    for (MetaNode item : in.items("sections")) {
      Section section = section(item);
      if (section.slug().isEmpty() || !slugs.add(section.slug())) {
        in.wrong(
            "BS0705",
            "sections",
            "“" + section.name() + "” has no address of its own.",
            "Give each section a name, or a slug, that no other has.");
      } else {
        out.add(section);
      }
    }
    return out;
  }

  private Section section(MetaNode item) {
    if (item instanceof MetaNode.Mapping map) {
      MetaReader part = in.of(map);
      String slug = part.text("slug");
      return new Section(
          part.text("name"),
          slug.isEmpty() ? Slug.of(part.text("name")) : Slug.of(slug),
          part.text("description"));
    }
    String name = item instanceof MetaNode.Scalar scalar ? scalar.text().strip() : "";
    return new Section(name, Slug.of(name), "");
  }

  private List<MenuItem> menu() {
    List<MenuItem> out = new ArrayList<>();
    for (MetaNode item : in.items("menu")) {
      MetaReader part = item instanceof MetaNode.Mapping map ? in.of(map) : null;
      if (part == null || part.text("label").isEmpty() || part.text("link").isEmpty()) {
        in.wrong(
            "BS0705",
            "menu",
            "an entry without label or link.",
            "Write it as in: {label: About, link: /about/}");
      } else {
        out.add(new MenuItem(part.text("label"), part.text("link")));
      }
    }
    return out;
  }

  private Set<String> feeds() {
    if (!in.fields().contains("feeds")) {
      return FEEDS;
    }
    List<String> stated = in.texts("feeds");
    for (String feed : stated) {
      if (!FEEDS.contains(feed)) {
        in.wrong(
            "BS0703",
            "feeds",
            "“" + feed + "” is none of site, section, tag, author.",
            "Write these words only, or [] for no feed.");
      }
    }
    return new LinkedHashSet<>(stated);
  }
}
