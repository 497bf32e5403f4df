package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Source;
import press.broadsheet.article.Status;

/** The fields that lines with labels state: “Section: Coast”. */
final class StatedFields {

  private static final Pattern ADDRESS = Pattern.compile("[<(]?(?<url>https?://[^\\s<>()]+)[>)]?");
  private static final int MAX_NOTE = 40;
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("deutsch", "de"),
          Map.entry("français", "fr"),
          Map.entry("español", "es"),
          Map.entry("castellano", "es"),
          Map.entry("italiano", "it"),
          Map.entry("русский", "ru"),
          Map.entry("العربية", "ar"),
          Map.entry("عربي", "ar"),
          Map.entry("中文", "zh"),
          Map.entry("日本語", "ja"));

  private final Findings found;
  private final FrontMatter.Builder meta;
  private String web = "";

  /**
   * @param meta where they go
   */
  StatedFields(Findings found, FrontMatter.Builder meta) {
    this.found = found;
    this.meta = meta;
  }

  /** Takes the value of such a line; false if it cannot be one. */
  boolean take(FieldLabel label) {
    String value = label.value();
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
      case SECTION -> section(value);
      case SERIES -> meta.series = first(meta.series, value, "series");
      case DATELINE -> meta.dateline = first(meta.dateline, value, "dateline");
      case SOURCE -> source(value);
      case TAGS -> tags(value);
      case EMBARGO -> Embargo.take(found, label.label() + ": " + value, value);
      case STATUS -> status(value);
      case SLUG -> {
        String slug = Slug.of(value);
        meta.slug = first(meta.slug, slug, "slug");
        return !slug.isEmpty();
      }
      case LANGUAGE -> {
        String code = LANGUAGES.getOrDefault(value.toLowerCase(Locale.ROOT), value);
        if (!code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
          return false;
        }
        meta.language = first(meta.language, code, "language");
      }
      case WEB -> {
        return web(value);
      }
      case COUNT -> {
        return isNumber(value) && left(label, "how long the article is");
      }
      case COPYRIGHT -> left(label, "copyright notice");
      case DESK -> left(label, "note of the desk");
      case TYPE -> {
        return type(value);
      }
      case AUTHORS -> {
        var names = BylineLine.names(value);
        names.ifPresent(n -> found.byline(value, n));
        return names.isPresent();
      }
      case DATE, UPDATED -> {
        String line = label.field() == FieldLabel.Field.UPDATED ? "Updated: " + value : value;
        var dates = DateLine.parse(line);
        if (dates.isEmpty() && found.putsDayFirst()) {
          dates = DateLine.dayFirst(line);
        }
        dates.ifPresent(d -> found.date(value, d));
        return dates.isPresent();
      }
    }
    return true;
  }

  /** Several, where one is known, are tags. */
  private void section(String value) {
    long parts = value.split("\\s*[,;、，]\\s*").length;
    if (parts > 1 && !meta.section.isEmpty() || parts > 2) {
      tags(value);
    } else {
      meta.section = first(meta.section, value, "section");
    }
  }

  private boolean type(String word) {
    var known = TypeWords.of(word);
    if (known.isPresent() && !found.statesType()) {
      meta.type = known.get();
      meta.assumed.remove("type");
    }
    return known.isPresent();
  }

  private void status(String word) {
    Optional<DateLine> date = DateLine.parse(word); // “Stand: 4. März 2026”
    if (date.isPresent()) {
      found.date(word, date.get());
      return;
    }
    Optional<Status> known = StatusWords.of(word);
    if (known.isPresent() && meta.status == Status.PUBLISHED) {
      meta.status = known.get();
      found.said(word);
    } else {
      found.drop("Status: " + word, "status");
    }
  }

  /** “Harbour Wire”, “https://…”, or both. */
  private void source(String value) {
    Matcher address = ADDRESS.matcher(value);
    String url = address.find() ? address.group("url") : web;
    String words =
        address
            .replaceFirst("")
            .replaceFirst("[\\s\\u3000|·]+(?:浏览|阅读|点击|瀏覽)(?:次数|次數|量|数|率)?[:\\uFF1A].{0,12}$", "")
            .replaceAll("[,;:(|·•/\\uFF0C\\uFF08\\uFF5C\\s]+$", "")
            .replaceFirst(
                "^(?:(?:журнал|газета|сайт|zeitschrift|revista|rivista|magazine|مجلة|صحيفة) )?[《「『«“\"„]([^》」』»”“\"]+)[》」』»”“\"]$",
                "$1")
            .strip();
    String host = url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*$", "");
    String name = words.isEmpty() ? host : words;
    if (meta.source.isEmpty()) {
      meta.source = Optional.of(new Source(name, url, false));
      found.said(web);
    } else if (meta.assumed.contains("source")) {
      found.drop(meta.source.get().name(), "agency in the dateline");
      meta.source = Optional.of(new Source(name, url, false));
      meta.assumed.remove("source");
    } else if (!meta.source.get().name().equals(name)) {
      found.drop(value, "a second source");
    }
  }

  /** The address of what “Source: …” names, be it on the line before or after. */
  private boolean web(String value) {
    if (!value.matches("(?i)https?://\\S+|www\\.\\S+")) {
      return false;
    }
    if (meta.source.isPresent() && meta.source.get().url().isEmpty()) {
      meta.source = Optional.of(new Source(meta.source.get().name(), value, false));
    } else {
      web = value;
      found.drop(value, "web address");
    }
    return true;
  }

  private static boolean isNumber(String value) {
    return value.length() <= MAX_NOTE && value.matches(".*[\\p{Nd}一二三四五六七八九十百千零].*");
  }

  private boolean left(FieldLabel label, String why) {
    found.drop(label.label() + ": " + label.value(), why);
    return true;
  }

  void tags(String value) {
    for (String tag : value.split("\\s*[,;،؛、\\uFF0C\\uFF1B|]\\s*|\\s+(?=#)")) {
      String clean = tag.strip().replaceFirst("^#", "");
      if (!clean.isEmpty() && !meta.tags.contains(clean)) {
        meta.tags.add(clean);
      }
    }
  }

  private String first(String stated, String other, String field) {
    if (!stated.isEmpty() && !stated.equals(other)) {
      found.drop(other, "a second " + field);
    }
    return stated.isEmpty() ? other : stated;
  }
}
