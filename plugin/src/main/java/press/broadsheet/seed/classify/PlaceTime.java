package press.broadsheet.seed.classify;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/** Times that name the place whose clocks they mean: “18h05 (heure de Paris)”. */
final class PlaceTime {

  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("paris", ZoneId.of("Europe/Paris")),
          Map.entry("madrid", ZoneId.of("Europe/Madrid")),
          Map.entry("roma", ZoneId.of("Europe/Rome")),
          Map.entry("berlin", ZoneId.of("Europe/Berlin")),
          Map.entry("london", ZoneId.of("Europe/London")),
          Map.entry("uk", ZoneId.of("Europe/London")),
          Map.entry("british", ZoneId.of("Europe/London")),
          Map.entry("new york", ZoneId.of("America/New_York")),
          Map.entry("eastern", ZoneId.of("America/New_York")),
          Map.entry("et", ZoneId.of("America/New_York")),
          Map.entry("central", ZoneId.of("America/Chicago")),
          Map.entry("mountain", ZoneId.of("America/Denver")),
          Map.entry("pacific", ZoneId.of("America/Los_Angeles")),
          Map.entry("pt", ZoneId.of("America/Los_Angeles")),
          Map.entry("española", ZoneId.of("Europe/Madrid")),
          Map.entry("peninsular", ZoneId.of("Europe/Madrid")),
          Map.entry("française", ZoneId.of("Europe/Paris")),
          Map.entry("italiana", ZoneId.of("Europe/Rome")),
          Map.entry("московск", ZoneId.of("Europe/Moscow")),
          Map.entry("القاهرة", ZoneId.of("Africa/Cairo")),
          Map.entry("بيروت", ZoneId.of("Asia/Beirut")),
          Map.entry("北京", ZoneId.of("Asia/Shanghai")),
          Map.entry("日本", ZoneId.of("Asia/Tokyo")));
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)\\s*[(,\\uFF08]?\\s*(?:heure (?:de )?(?<fr>paris|française)|hora (?:de )?(?<es>madrid|española|peninsular)|ora (?:di )?(?<it>roma|italiana)|(?<de>berlin)er zeit"
              + "|(?<en>london|new york|paris|berlin|uk|british) time|(?:us )?(?<us>eastern|central|mountain|pacific)(?: (?:standard|daylight))? time|(?<=\\d |[ap]\\.?m |m\\. |noon )(?<short>(?-i:ET|PT))(?!\\p{L})|(?:по )?(?<ru>московск)(?:ому времени|ое время)"
              + "|بتوقيت (?<ar>القاهرة|بيروت)|(?<zh>北京|日本)时?時?间?間?)[)\\uFF09]?");

  private PlaceTime() {}

  /** The zone that a line names. */
  static Optional<ZoneId> in(String line) {
    Matcher m = NAMED.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        return Optional.ofNullable(ZONES.get(m.group(i).toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** The line without that name. */
  static String without(String line) {
    return NAMED.matcher(line).replaceAll("");
  }

  /** A time that states no offset, with that of the zone. */
  static ArticleDate at(ArticleDate date, Optional<ZoneId> zone) {
    return zone.isPresent() && date.timed() && date.offset().isEmpty()
        ? new ArticleDate(
            date.local(), true, Optional.of(zone.get().getRules().getOffset(date.local())))
        : date;
  }
}
