package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A byline that has no word such as “by”: “Ines Okafor in Geneva”, “Ines Okafor and Tom Reyes”,
 * “Ines Okafor, 12 March 2026”, “Text Ines Okafor / Photos Tom Reyes”, “（記者 山田太郎）”.
 */
final class BareByline {

  private static final int MAX = 120;
  private static final int MAX_PLACE = 25;
  private static final int MOST_PLACE_WORDS = 3;
  private static final Pattern BARS =
      Pattern.compile("\\s+(?:[|·•–—/-]|//|\\|\\|)\\s+|\\s*[|\\uFF5C│]\\s*|\\s*;\\s+");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?iu)^(?:text|words|story|report|interview|bericht|reportage|texte|récit|texto|crónica|testo|servizio|текст|интервью|нص|نص)\\s+(?=\\p{Lu}|\\p{IsArabic})");
  private static final Pattern DID =
      Pattern.compile(
          "(?iu)^(?<role>photos?|photographs?|photography|pictures?|illustrations?|fotos?|fotografie|bilder|illustrationen|photographies|dessins|fotografías?|ilustraciones|illustrazioni|disegni|фото|иллюстрации|рисунки|تصوير|رسوم)\\s+(?<name>\\p{Lu}.+|\\p{IsArabic}.+)$");
  private static final Pattern DID_WITHIN =
      Pattern.compile(
          "(?iu)(?<=\\p{L})[,\\s]+(?=(?:photos|photographs|pictures|fotos|bilder|illustrationen|fotografías|foto|фото|تصوير)\\s+(?:\\p{Lu}|\\p{IsArabic}))");
  private static final Pattern JOB_IN =
      Pattern.compile(
          "(?iu)^(?<job>.{0,30}?(?:correspondent|reporter|korrespondent(?:in)?|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial|corrispondente|inviat[oa]|корреспондент|собкор|спецкор|مراسلة?|مراسلنا))\\s+(?:in|at|from|aus|à|en|au|aux|a|da|desde|в|на|из|في|من)\\s+(?<place>\\p{Lu}.{1,38}|\\p{IsArabic}.{1,30})$");

  private BareByline() {}

  /** Reads a line; empty if it is anything else. */
  static Optional<BylineLine> parse(String line) {
    String text = line.strip();
    if (text.isEmpty()
        || text.length() > MAX
        || text.indexOf('\n') >= 0
        || text.endsWith(":")
        || BylineWords.WORD.matcher(text).find()) {
      return Optional.empty();
    }
    List<press.broadsheet.article.Byline> authors = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    Optional<DateLine> date = Optional.empty();
    String place = "";
    Matcher says = SAYS.matcher(text);
    boolean isSaid = says.find();
    String whole = isSaid ? DID_WITHIN.matcher(text.substring(says.end())).replaceAll(" / ") : text;
    for (String part : BARS.split(whole)) {
      Optional<DateLine> stated = DateLine.parse(part);
      Matcher did = DID.matcher(part);
      if (stated.isPresent() && date.isEmpty()) {
        date = stated;
      } else if (isSaid && did.matches()) {
        Optional<BylineLine> others =
            BylineLine.parse(did.group("role") + ": " + did.group("name"));
        if (others.isEmpty()) {
          return Optional.empty();
        }
        authors.addAll(others.get().authors());
      } else if (authors.isEmpty()) {
        Optional<BylineLine> names = names(part);
        if (names.isEmpty()) {
          return Optional.empty();
        }
        authors.addAll(names.get().authors());
        rest.addAll(names.get().rest());
        place = names.get().place();
        date = date.or(names.get()::date);
      } else if (isNameBesideSlash(whole, part)) {
        authors.add(new press.broadsheet.article.Byline(PersonName.recased(part.strip()), ""));
      } else if (place.isEmpty()
          && part.length() <= MAX_PLACE
          && Dateline.isPlace(part)
          && !House.isOne(part)
          && !SectionWords.isOne(part)
          && dateIn(whole).isEmpty()) {
        place = part;
      } else if (BylineLine.isJob(part)
          || House.isOne(part)
          || BarLine.isReadingTime(part)
          || BarLine.isSection(part) && dateIn(whole).isPresent()) {
        rest.add(part);
      } else {
        return Optional.empty();
      }
    }
    return authors.isEmpty() || rest.size() > 2
        ? Optional.empty()
        : Optional.of(new BylineLine(authors, place, date, rest));
  }

  /** “INES OKAFOR / TOM REYES”; after a bar it would be a place. */
  private static boolean isNameBesideSlash(String line, String part) {
    return line.contains(" / ")
        && PersonName.isPlainly(part.strip())
        && part.strip().indexOf(' ') > 0
        && Look.isCapitals(part) == Look.isCapitals(line.substring(0, line.indexOf(" / ")));
  }

  private static Optional<DateLine> dateIn(String line) {
    return java.util.Arrays.stream(BARS.split(line))
        .flatMap(p -> DateLine.parse(p).stream())
        .findFirst();
  }

  /** Names beyond doubt, with what they are, where they are, and when. */
  private static Optional<BylineLine> names(String part) {
    String text = part.replaceFirst("\\s*[*†‡¹²]+$", "").strip();
    int comma = text.indexOf(',');
    Matcher job = JOB_IN.matcher(comma < 0 ? "" : text.substring(comma + 1).strip());
    Optional<BylineLine> titled = titled(text);
    if (titled.isPresent()) {
      return titled;
    }
    if (job.matches() && areNames(text.substring(0, comma))) {
      return new BylineParts()
          .read(text.substring(0, comma), true)
          .map(
              b ->
                  new BylineLine(
                      b.authors(), job.group("place"), b.date(), List.of(job.group("job"))));
    }
    return new BylineParts()
        .read(text, false)
        .filter(b -> b.authors().stream().allMatch(a -> isName(a.name())))
        .filter(b -> b.place().split("\\s+").length <= MOST_PLACE_WORDS)
        .filter(
            b ->
                b.rest().stream()
                    .allMatch(r -> BylineLine.isJob(r) || r.startsWith("at ") || House.isOne(r)));
  }

  /** “Oberbürgermeisterin Gesine Trautwein” */
  private static Optional<BylineLine> titled(String text) {
    String[] words = text.split(" ");
    for (int i = 1; i <= 4 && i + 2 <= words.length; i++) {
      String before = String.join(" ", List.of(words).subList(0, i));
      String name = String.join(" ", List.of(words).subList(i, words.length));
      if (BylineLine.isJob(before) && !before.startsWith("The ") && isName(name)) {
        return new BylineParts()
            .read(name, true)
            .map(b -> new BylineLine(b.authors(), "", b.date(), List.of(before)));
      }
    }
    return Optional.empty();
  }

  private static boolean areNames(String text) {
    return new BylineParts()
        .read(text, true)
        .filter(b -> b.authors().stream().allMatch(a -> isName(a.name())))
        .isPresent();
  }

  private static boolean isName(String name) {
    boolean isHouse =
        java.util.Arrays.stream(name.split("\\s+"))
            .anyMatch(w -> SectionWords.isOne(w) || TypeWords.of(w).isPresent());
    return !isHouse
        && !Rubrics.isOne(name)
        && (PersonName.isPlainly(name) || PersonName.isDesk(name));
  }
}
