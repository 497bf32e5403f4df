package press.broadsheet.seed.classify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.article.Correction;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Source;
import press.broadsheet.article.Status;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Origin;
import press.broadsheet.seed.RawArticle;

/**
 * What the classifier has found so far. A field that is stated is never changed by what is only
 * found.
 */
final class Findings {

  /** English is not among them: it is written on both sides of the Atlantic. */
  private static final Set<String> DAY_FIRST =
      Set.of("de", "fr", "es", "it", "pt", "nl", "ru", "uk", "ar", "el");

  private static final Pattern ADDRESS = Pattern.compile("[<(]?(?<url>https?://[^\\s<>()]+)[>)]?");

  final FrontMatter.Builder meta;
  final List<Draft.Bio> bios = new ArrayList<>();
  final List<Draft.Dropped> dropped = new ArrayList<>();
  private final Origins origins;
  private final List<String> said = new ArrayList<>();
  private final List<Byline> knownAuthors;
  private final boolean statesAuthors;
  private final boolean statesType;
  private final String language;

  /**
   * @param language of the text, as far as it can be told; else empty
   */
  Findings(RawArticle article, String language) {
    this.language = language;
    meta = article.stated().toBuilder();
    origins = new Origins(article.stated());
    bios.addAll(article.bios());
    dropped.addAll(article.dropped());
    knownAuthors = article.properties().authors();
    statesAuthors = !meta.authors.isEmpty();
    statesType = meta.type != ArticleType.NEWS;
  }

  /** Whether a date such as “4/3/2026” has its day first, as the text’s language always has it. */
  boolean putsDayFirst() {
    return DAY_FIRST.contains(language);
  }

  /** Notes that a field was guessed. */
  void assume(String field) {
    if (!meta.assumed.contains(field)) {
      meta.assumed.add(field);
    }
  }

  /** Where no byline is, those in the file's properties are the authors, and may have a bio. */
  void authorsFromProperties() {
    if (meta.authors.isEmpty() && !knownAuthors.isEmpty()) {
      meta.authors.addAll(knownAuthors);
      origin("authors", Origin.PROPERTIES);
    }
  }

  /** Notes a line whose words are all taken, though a field says them in another way. */
  void said(String line) {
    said.add(line);
  }

  /** The lines that fields say in another way: dates, labels, “By”. */
  List<String> said() {
    return said;
  }

  /** Notes how a field came to be known, if not by its place. */
  void origin(String field, Origin origin) {
    origins.note(field, origin);
  }

  /** How every field that is there came to be known. */
  java.util.Map<String, Origin> origins(FrontMatter whole) {
    return origins.of(whole);
  }

  void drop(String text, String why) {
    dropped.add(new Draft.Dropped(text.strip(), why));
  }

  /** Takes the dates of a line that states nothing else. */
  void date(String line, DateLine dates) {
    boolean isTaken =
        dates.published().isEmpty()
            || meta.date.isEmpty()
            || day(meta.date.get()).equals(day(dates.published().get()));
    if (!isTaken) {
      drop(line, "date that differs from the stated one");
    }
    said(line);
    dates.published().ifPresent(d -> origin("date", Origin.STATED));
    dates.updated().ifPresent(d -> origin("updated", Origin.STATED));
    meta.date = meta.date.or(dates::published);
    meta.updated = meta.updated.or(dates::updated);
  }

  /** Takes the authors, the place and the date of a byline. */
  void byline(String line, BylineLine byline) {
    said(line);
    origin("authors", Origin.STATED);
    TypeWords.inByline(line).ifPresent(this::typeFrom);
    for (Byline author : byline.authors()) {
      boolean isKnown =
          meta.authors.stream().anyMatch(a -> a.name().equalsIgnoreCase(author.name()));
      if (!isKnown && (!statesAuthors || !author.role().isEmpty())) {
        meta.authors.add(author);
      } else if (!isKnown) {
        drop(author.name(), "byline that differs from the stated authors");
      }
      if (!line.contains(author.name())) {
        assume("authors"); // written in capitals there
      }
    }
    if (!byline.place().isEmpty() && meta.dateline.isEmpty()) {
      meta.dateline = byline.place();
    } else if (!byline.place().isEmpty() && !byline.place().equals(meta.dateline)) {
      drop(byline.place(), "place in the byline");
    }
    byline.date().ifPresent(d -> date(line, d));
    for (String rest : byline.rest()) {
      if (FieldLabel.parse(rest).filter(this::label).isEmpty()) {
        besideByline(line, rest);
      }
    }
  }

  /** What stands beside a name: the section after a bar, else what the author is. */
  private void besideByline(String line, String rest) {
    if (line.matches("(?s).*[|·•\\uFF5C].*") && meta.section.isEmpty() && BarLine.isSection(rest)) {
      meta.section = rest;
    } else if (!BarLine.isReadingTime(rest) && !rest.equals(meta.section)) {
      drop(rest, "title in the byline");
    } else {
      drop(rest, "part of the date line");
    }
  }

  /**
   * Takes the value of a labelled line.
   *
   * @return whether it could be taken; if not, the line is text
   */
  boolean label(FieldLabel label) {
    said(label.label());
    String value = label.value();
    origin(label.field().name().toLowerCase(Locale.ROOT), Origin.STATED);
    switch (label.field()) {
      case TITLE -> {
        if (!meta.title.isEmpty()) {
          return false; // below a headline it is a word like any other
        }
        meta.title = value;
      }
      case SUBTITLE -> meta.subtitle = first(meta.subtitle, value, "subtitle");
      case KICKER -> meta.kicker = first(meta.kicker, value, "kicker");
      case SUMMARY -> meta.summary = first(meta.summary, value, "summary");
      case SECTION -> meta.section = first(meta.section, value, "section");
      case SERIES -> meta.series = first(meta.series, value, "series");
      case DATELINE -> meta.dateline = first(meta.dateline, value, "dateline");
      case SOURCE -> source(value);
      case TAGS -> tags(value);
      case EMBARGO -> Embargo.take(this, label.label() + ": " + value, value);
      case STATUS -> status(value);
      case SLUG -> {
        String slug = Slug.of(value);
        meta.slug = first(meta.slug, slug, "slug");
        return !slug.isEmpty();
      }
      case LANGUAGE -> {
        if (!value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
          return false;
        }
        meta.language = first(meta.language, value, "language");
      }
      case TYPE -> {
        return type(value);
      }
      case AUTHORS -> {
        var names = BylineLine.names(value);
        names.ifPresent(n -> byline(value, n));
        return names.isPresent();
      }
      case DATE, UPDATED -> {
        String line = label.field() == FieldLabel.Field.UPDATED ? "Updated: " + value : value;
        var dates = DateLine.parse(line);
        if (dates.isEmpty() && putsDayFirst()) {
          dates = DateLine.dayFirst(line);
        }
        dates.ifPresent(d -> date(value, d));
        return dates.isPresent();
      }
    }
    return true;
  }

  /** Takes a word such as “Opinion”, where a kicker or section stands, for the kind of article. */
  void typeFrom(String word) {
    TypeWords.of(word).ifPresent(this::typeFrom);
  }

  /** Takes a kind of article that the text only hints at. */
  void typeFrom(ArticleType type) {
    if (!statesType && meta.type == ArticleType.NEWS && type != ArticleType.NEWS) {
      meta.type = type;
      assume("type");
    }
  }

  /** Takes where the article came out first from a note that says so. */
  void source(String words, RepublicationNote note) {
    origin("source", Origin.STATED);
    if (meta.source.isEmpty() || meta.assumed.contains("source")) {
      meta.source.ifPresent(agency -> drop(agency.name(), "agency in the dateline"));
      meta.source = Optional.of(new Source(note.name(), note.url(), false));
      meta.assumed.remove("source");
    }
    drop(words, "note about the first publication, see source");
  }

  /**
   * Takes what was mended.
   *
   * @return false if nothing says when; then the note stays in the text
   */
  boolean correction(String words, CorrectionNote note) {
    Optional<ArticleDate> date = note.date().or(() -> meta.updated);
    date.ifPresent(
        d -> meta.corrections.add(0, new Correction(ArticleDate.of(day(d)), note.text())));
    if (date.isPresent()) {
      said(words);
      origin("corrections", Origin.STATED);
    }
    return date.isPresent();
  }

  private static LocalDate day(ArticleDate date) {
    return date.local().toLocalDate();
  }

  private boolean type(String word) {
    var known = TypeWords.of(word);
    if (known.isPresent() && !statesType) {
      meta.type = known.get();
      meta.assumed.remove("type");
    }
    return known.isPresent();
  }

  private void status(String word) {
    Optional<Status> known = StatusWords.of(word);
    if (known.isPresent() && meta.status == Status.PUBLISHED) {
      meta.status = known.get();
      said(word);
    } else {
      drop("Status: " + word, "status");
    }
  }

  /** “Harbour Wire”, “https://…”, or both. */
  void source(String value) {
    Matcher address = ADDRESS.matcher(value);
    String url = address.find() ? address.group("url") : "";
    String words =
        address
            .replaceFirst("")
            .replaceAll("[,;:(\\uFF0C\\uFF08\\s]+$|^[《「『«“\"]|[》」』»”\"]$", "")
            .strip();
    String host = url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*$", "");
    String name = words.isEmpty() ? host : words;
    if (meta.source.isEmpty()) {
      meta.source = Optional.of(new Source(name, url, false));
    } else if (!meta.source.get().name().equals(name)) {
      drop(value, "a second source");
    }
  }

  private void tags(String value) {
    for (String tag : value.split("\\s*[,;،؛、\\uFF0C\\uFF1B|]\\s*|\\s+(?=#)")) {
      String clean = tag.strip().replaceFirst("^#", "");
      if (!clean.isEmpty() && !meta.tags.contains(clean)) {
        meta.tags.add(clean);
      }
    }
  }

  private String first(String stated, String found, String field) {
    if (!stated.isEmpty() && !stated.equals(found)) {
      drop(found, "a second " + field);
    }
    return stated.isEmpty() ? found : stated;
  }
}
