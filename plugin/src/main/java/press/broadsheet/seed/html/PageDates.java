package press.broadsheet.seed.html;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.classify.WrittenDate;

/**
 * The dates of a page. Machines write them in UTC; where the page shows people the same instant by
 * the clock of the place, that one counts.
 */
final class PageDates {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?[.:h]\\s?(\\d{2})(?!\\d)(?:\\s?([ap])\\.?m\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ZONE =
      Pattern.compile(
          "\\s{0,2}(?:Uhr\\s)?\\(?(?:GMT|BST|IST|WES?T|CES?T|EES?T|MSK|[ECMP][SD]?T|AK[SD]T|HST|JST|KST|AE[SD]T|NZ[SD]T|SGT|HKT|MES?Z)(?=$|[^A-Za-z]|[A-Z][a-z])");
  private static final int BEFORE = 32;
  private static final int QUARTER = 15;

  private final List<ArticleDate> elements = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private Optional<ArticleDate> published = Optional.empty();

  private PageDates() {}

  /** Reads what a page shows, before anything is removed from it. */
  static PageDates of(Document page) {
    PageDates dates = new PageDates();
    for (Element time : page.select("time[datetime]")) {
      if (dates.elements.size() < 100) {
        parse(time.attr("datetime")).ifPresent(dates.elements::add);
      }
    }
    for (Element e :
        page.select(
            "abbr.published[title], .published[datetime], .dt-published[datetime], abbr.dtstart[title]")) {
      String text = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("title");
      dates.published = dates.published.or(() -> parse(text));
    }
    for (Element e : page.select("[class], [data-gu-name], [data-testid], time, [itemprop]")) {
      if (dates.shown.size() < 50 && Role.DATE.fits(e) && e.childrenSize() < 40) {
        String text = e.text();
        if (text.length() < 500 && CLOCK.matcher(text).find()) {
          dates.shown.add(text);
        }
      }
    }
    return dates;
  }

  /** The first of these texts that is a date, by the clock that the page shows. */
  Optional<ArticleDate> first(String... texts) {
    for (String text : texts) {
      Optional<ArticleDate> date = parse(text);
      if (date.isPresent()) {
        return date.map(this::local);
      }
    }
    return Optional.empty();
  }

  /** The date in the classes of hAtom and h-entry. */
  Optional<ArticleDate> published() {
    return published.map(this::local);
  }

  static Optional<ArticleDate> parse(String text) {
    String plain = text.strip().replaceFirst("\\[.*\\]$", "");
    Optional<ArticleDate> date = WrittenDate.parse(plain);
    return date.isPresent()
        ? date
        : WrittenDate.parse(plain.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})(?=T|$)", "$1-$2-$3"));
  }

  private ArticleDate local(ArticleDate date) {
    boolean isUtc = date.timed() && date.offset().filter(o -> o.equals(ZoneOffset.UTC)).isPresent();
    if (!isUtc) {
      return date;
    }
    for (ArticleDate other : elements) {
      boolean isSame =
          other.offset().isPresent()
              && !other.offset().get().equals(ZoneOffset.UTC)
              && other
                  .local()
                  .minusSeconds(other.offset().get().getTotalSeconds())
                  .equals(date.local());
      if (isSame) {
        return other;
      }
    }
    return offset(date.local())
        .map(
            o ->
                new ArticleDate(
                    date.local().plusSeconds(o.getTotalSeconds()), true, Optional.of(o)))
        .orElse(date);
  }

  /** How far the clock of the page is from UTC, if it shows this instant. */
  private Optional<ZoneOffset> offset(LocalDateTime utc) {
    for (String text : shown) {
      Matcher m = CLOCK.matcher(text);
      while (m.find()) {
        int hour = Integer.parseInt(m.group(1));
        int minute = Integer.parseInt(m.group(2));
        if (m.group(3) != null) {
          hour = hour % 12 + (m.group(3).equalsIgnoreCase("p") ? 12 : 0);
        }
        if (hour > 23 || minute > 59) {
          continue;
        }
        if (!ZONE.matcher(text).region(m.end(), text.length()).lookingAt()) {
          continue; // whose clock this is, nobody says
        }
        String before = text.substring(Math.max(0, m.start() - BEFORE), m.start());
        for (int day = -1; day <= 1; day++) {
          LocalDateTime wall = utc.toLocalDate().plusDays(day).atTime(hour, minute);
          long minutes =
              java.time.Duration.between(utc.withSecond(0).withNano(0), wall).toMinutes();
          boolean isZone = minutes >= -12 * 60 && minutes <= 14 * 60 && minutes % QUARTER == 0;
          if (isZone && before.matches("(?s).*(?<!\\d)0?" + wall.getDayOfMonth() + "(?!\\d).*")) {
            return minutes == 0
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60));
          }
        }
      }
    }
    return Optional.empty();
  }
}
