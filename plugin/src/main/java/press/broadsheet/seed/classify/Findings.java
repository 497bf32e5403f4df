package press.broadsheet.seed.classify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.article.Correction;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Source;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Origin;
import press.broadsheet.seed.RawArticle;

/**
 * What the classifier has found so far. A field that is stated is never changed by what is only
 * found.
 */
final class Findings {

  private static final Pattern PICTURES =
      Pattern.compile("(?i)photos?|photographs?|photographers?|pictures?");
  private static final Pattern ENGLISH = Pattern.compile("(?i)illustrations?|video");

  final FrontMatter.Builder meta;
  final List<Draft.Bio> bios = new ArrayList<>();
  final List<Draft.Dropped> dropped = new ArrayList<>();

  /** What a critic gives, above the text and below it; readers want it, so it stays there. */
  final List<Block> ratingAbove = new ArrayList<>();

  final List<Block> ratingBelow = new ArrayList<>();
  private final Origins origins;
  private final List<String> said = new ArrayList<>();
  private final List<Byline> knownAuthors;
  private final boolean statesAuthors;
  private final boolean statesType;
  private final String language;
  private final StatedFields stated;

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
    stated = new StatedFields(this, meta);
  }

  /** Whether a date such as “4/3/2026” has its day first, as the text’s language always has it. */
  boolean putsDayFirst() {
    return DateLine.putsDayFirst(language);
  }

  /** Notes that a field was guessed. */
  void assume(String field) {
    if (!meta.assumed.contains(field)) {
      meta.assumed.add(field);
    }
  }

  /** Whether it is known who wrote the text. */
  boolean hasWriters() {
    return meta.authors.stream().anyMatch(a -> a.role().isEmpty());
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

  /** Takes the agency from which a text comes. */
  void agency(String name) {
    if (meta.source.isEmpty()) {
      meta.source = Optional.of(new Source(name, "", false));
      origin("source", Origin.POSITION);
      assume("source");
    }
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
    for (Byline named : byline.authors()) {
      Byline author = new Byline(named.name(), role(named.role()));
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
        besideByline(line, rest, byline.date().isPresent());
      }
    }
  }

  /** In English such words are small, and all who took pictures took photographs. */
  private String role(String role) {
    if (!language.isEmpty() && !language.equals("en")) {
      return language.equals("de") ? role : role.toLowerCase(Locale.ROOT);
    }
    return PICTURES.matcher(role).matches()
        ? "photographs"
        : role.equalsIgnoreCase("illustration")
            ? "illustrations"
            : ENGLISH.matcher(role).matches() ? role.toLowerCase(Locale.ROOT) : role;
  }

  /** What stands beside a name: the section after a bar, else what the author is. */
  private void besideByline(String line, String rest, boolean isDated) {
    boolean hasBars =
        line.matches("(?s).*[|·•\\uFF5C].*")
            || isDated && line.matches("(?s).* (?:/{1,2}|[–—-]) .*");
    if ((Agency.isOne(rest) || House.isOne(rest)) && meta.source.isEmpty()) {
      agency(rest);
    } else if (BylineWords.isDeskCredit(rest)) {
      drop(rest, "desk that saw the text through");
    } else if (hasBars && meta.section.isEmpty() && BarLine.isSection(rest)) {
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
    origin(label.field().name().toLowerCase(Locale.ROOT), Origin.STATED);
    return stated.take(label);
  }

  /** Takes the tags of a line such as “#harbour #ferries”. */
  void tags(String line) {
    origin("tags", Origin.STATED);
    stated.tags(line);
  }

  /** Whether the seed’s fields state what kind of article it is. */
  boolean statesType() {
    return statesType;
  }

  /** Takes a word such as “Opinion”, where a kicker or section stands, for the kind of article. */
  void typeFrom(String word) {
    TypeWords.of(word).ifPresent(this::typeFrom);
  }

  /** Takes a kind of article that the text only hints at. */
  void typeFrom(ArticleType type) {
    if (!statesType() && meta.type == ArticleType.NEWS && type != ArticleType.NEWS) {
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
    if (meta.authors.size() > 1 && meta.authors.removeIf(a -> a.name().equals(note.name()))) {
      said(note.name()); // stands beside the names, as the house that they write for
    }
    if (meta.date.isEmpty() && note.date().isPresent()) {
      meta.date = note.date();
      origin("date", Origin.STATED);
    }
    drop(words, "note about the first publication, see source");
  }

  /**
   * Takes what was mended.
   *
   * @return false if nothing says when; then the note stays in the text
   */
  boolean correction(String words, CorrectionNote note) {
    Optional<ArticleDate> date = note.date().or(() -> meta.updated).or(() -> meta.date);
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
}
