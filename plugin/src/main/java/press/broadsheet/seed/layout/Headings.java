package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BarLine;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;
import press.broadsheet.seed.classify.EndMark;
import press.broadsheet.seed.classify.FieldLabel;

/**
 * Tells headings by their look where styles do not: a short line in bold, or in larger letters than
 * the text.
 */
final class Headings {

  private static final int MAX_HEADING = 140;
  private static final int MAX_KICKER = 40;
  private static final int MAX_DEK = 360;
  private static final int LONG = 160;
  private static final double LARGER = 1.1;

  /** “■最後の常連”, as Japanese and Chinese writers mark a subhead. */
  private static final Pattern MARKED = Pattern.compile("[■◆●▼▽◇□▲△★☆◎]\\s?[^。．.！!？?■◆●\\n]{2,40}");

  private static final Pattern RELEASE =
      Pattern.compile(
          "(?iu)\\W*(?:(?:press|media|news) (?:release|statement|notice)|(?:presse|medien)(?:mitteilung|information)|presseinfo|communiqué de presse|nota de prensa|comunicado(?: de prensa)?|comunicato(?: stampa)?|пресс-релиз|بيان صحفي|新闻稿|プレスリリース|報道資料)\\W*");

  private final List<Part> parts;
  private final double size;
  private final boolean isBoldText;
  private int firstText;

  private Headings(List<Part> parts) {
    this.parts = new ArrayList<>(parts);
    this.size = bodySize(parts);
    int bold = 0;
    int all = 0;
    for (Part part : parts) {
      if (part instanceof Part.Para p && p.is(StyleMeaning.Role.TEXT)) {
        all += p.plain().length();
        bold += p.look().face().isBold() ? p.plain().length() : 0;
      }
    }
    this.isBoldText = bold * 2 > all;
    this.firstText = firstText();
  }

  /**
   * @param isMarked whether there are headings; if not, short lines may be some
   */
  record Told(List<Part> parts, boolean isMarked) {}

  static Told tell(List<Part> parts) {
    Headings headings = new Headings(parts);
    boolean isStyled =
        headings.has(StyleMeaning.Role.TITLE) || headings.has(StyleMeaning.Role.HEADING);
    int title = headings.title();
    title = headings.withoutBoxes(title);
    headings.split(title);
    headings.byline(title);
    boolean hasSubheads = headings.hasBelow(title) || headings.subheads(title);
    if (title < 0 && (isStyled || hasSubheads)) {
      title = headings.plainTitle();
      headings.byline(title);
    }
    if (title < 0 && !isStyled && !hasSubheads) {
      headings.plainByline();
    }
    headings.around(title);
    return new Told(headings.parts, isStyled || hasSubheads);
  }

  /** The size in which most of the text is set; 0 if it is not known. */
  static double bodySize(List<Part> parts) {
    Map<Double, Integer> sizes = new HashMap<>();
    for (Part part : parts) {
      if (part instanceof Part.Para p && p.look().face().size() > 0) {
        sizes.merge(p.look().face().size(), p.plain().length(), Integer::sum);
      }
    }
    return sizes.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private boolean has(StyleMeaning.Role role) {
    return parts.stream().anyMatch(p -> p instanceof Part.Para a && a.is(role));
  }

  private int firstText() {
    for (int i = 0; i < parts.size(); i++) {
      if (text(i).filter(p -> isLong(p.plain()) && !isDekLook(p)).isPresent()) {
        return i;
      }
    }
    return parts.size();
  }

  /** A hundred characters say in Chinese what three hundred say elsewhere. */
  private static boolean isLong(String text) {
    boolean isEastern = text.codePoints().filter(Character::isIdeographic).count() > 10;
    return text.length() * (isEastern ? 3 : 1) > LONG;
  }

  private boolean isDekLook(Part.Para p) {
    return p.look().face().isItalic() || isLoud(p);
  }

  /** The paragraph at a place, if it is text and no more is known of it. */
  private Optional<Part.Para> text(int index) {
    return index < parts.size()
            && index >= 0
            && parts.get(index) instanceof Part.Para p
            && p.is(StyleMeaning.Role.TEXT)
            && p.place().isEmpty()
        ? Optional.of(p)
        : Optional.empty();
  }

  private boolean isLoud(Part.Para p) {
    Face face = p.look().face();
    return isLarge(p) || face.isBold() && !isBoldText || face.isUnderlined();
  }

  private boolean isLarge(Part.Para p) {
    return size > 0 && p.look().face().size() >= size * LARGER;
  }

  private boolean isCandidate(Part.Para p) {
    String text = p.plain();
    if (MARKED.matcher(text).matches()) {
      return true;
    }
    boolean isOpen = !text.matches("(?s).*[.,;…。][\"'”’»]*$") || isLarge(p) && !text.endsWith(",");
    return isLoud(p)
        && text.length() <= MAX_HEADING
        && isOpen
        && text.codePoints().anyMatch(Character::isLetter)
        && !isField(text);
  }

  private static boolean isField(String text) {
    return FieldLabel.parse(text).isPresent()
        || BylineLine.parse(text).isPresent()
        || DateLine.parse(text).isPresent()
        || DateLine.isPlaced(text)
        || Caption.of(text).isWithCredit()
        || BarLine.parse(text).isPresent()
        || EndMark.isOne(text)
        || text.matches("(?i).*for immediate release.*|by:?")
        || RELEASE.matcher(text).matches();
  }

  /** Finds the headline, marks it, and says where it is; -1 if neither style nor look tells. */
  private int title() {
    int heading = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Para p) {
        if (p.is(StyleMeaning.Role.TITLE)) {
          return i;
        }
        heading = heading < 0 && p.is(StyleMeaning.Role.HEADING) ? i : heading;
      }
    }
    List<Integer> loud = new ArrayList<>();
    int end = heading < 0 ? firstText : Math.min(heading, firstText);
    for (int i = 0; i < Math.min(end, 8); i++) {
      if (text(i).filter(this::isCandidate).isPresent()) {
        loud.add(i);
      }
    }
    Optional<Integer> title = loudest(loud);
    if (title.isEmpty()) {
      return heading >= 0 && heading <= firstText ? heading : -1;
    }
    int at = title.get();
    Part.Para p = (Part.Para) parts.get(at);
    parts.set(at, p.as(StyleMeaning.of(StyleMeaning.Role.TITLE)));
    return at;
  }

  /** The largest, else the first that is no kicker. */
  private Optional<Integer> loudest(List<Integer> loud) {
    if (loud.isEmpty()) {
      return Optional.empty();
    }
    double largest = loud.stream().mapToDouble(i -> face(i).size()).max().orElse(0);
    List<Integer> most = loud.stream().filter(i -> face(i).size() >= largest).toList();
    if (most.size() > 1 && most.size() == loud.size()) {
      String first = ((Part.Para) parts.get(most.get(0))).plain();
      String second = ((Part.Para) parts.get(most.get(1))).plain();
      boolean isKicker =
          first.length() <= MAX_KICKER
              && second.length() > first.length()
              && (isCapitals(first) && !isCapitals(second) || first.split(" ").length == 1);
      return Optional.of(most.get(isKicker ? 1 : 0));
    }
    return Optional.of(most.get(0));
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && !text.equals(text.toLowerCase(java.util.Locale.ROOT));
  }

  private Face face(int index) {
    return ((Part.Para) parts.get(index)).look().face();
  }

  /** Where headings are marked, a first short line above the text is a headline all the same. */
  private int plainTitle() {
    for (int i = 0; i < Math.min(firstText, 4); i++) {
      Optional<Part.Para> p = text(i);
      if (p.isEmpty()) {
        return -1;
      }
      String line = p.get().plain();
      if (!isField(line)) {
        boolean isTitle = line.length() <= MAX_HEADING && !line.matches("(?s).*[.,;:。]$");
        if (isTitle) {
          parts.set(i, p.get().as(StyleMeaning.of(StyleMeaning.Role.TITLE)));
        }
        return isTitle ? i : -1;
      }
    }
    return -1;
  }

  /**
   * A name, perhaps with what its bearer is, below the first short lines; they are title and dek.
   */
  private void plainByline() {
    boolean isTitle =
        text(0).filter(p -> p.plain().length() <= MAX_HEADING && !isField(p.plain())).isPresent();
    if (!isTitle || firstText > 3) {
      return;
    }
    byline(0);
    if (paragraph(1).filter(p -> p.is(StyleMeaning.Role.TEXT)).isPresent()
        && paragraph(2).filter(p -> p.is(StyleMeaning.Role.BYLINE)).isPresent()) {
      parts.set(1, ((Part.Para) parts.get(1)).as(StyleMeaning.of(StyleMeaning.Role.DEK)));
    }
  }

  /** Whether a style marks headings other than the headline. */
  private boolean hasBelow(int title) {
    for (int i = 0; i < parts.size(); i++) {
      if (i != title && parts.get(i) instanceof Part.Para p && p.is(StyleMeaning.Role.HEADING)) {
        return true;
      }
    }
    return false;
  }

  /** Puts the boxes that float above the headline below the first text; where that is then. */
  private int withoutBoxes(int title) {
    List<Part> boxes = new ArrayList<>();
    for (int i = 0; i < title; i++) {
      if (parts.get(i) instanceof Part.Box) {
        boxes.add(parts.get(i));
      }
    }
    if (boxes.isEmpty()) {
      return title;
    }
    parts.removeAll(boxes);
    firstText = firstText();
    parts.addAll(Math.min(firstText + 1, parts.size()), boxes);
    return title - boxes.size();
  }

  /** Parts the lines of a paragraph above the text if one of them is a byline or a date. */
  private void split(int title) {
    for (int i = Math.max(title, 0); i < Math.min(firstText, title + 5); i++) {
      Optional<Part.Para> p = paragraph(i);
      String[] lines = p.map(Part.Para::plain).orElse("").split("\\n");
      boolean isSplit =
          lines.length > 1
              && Arrays.stream(lines).allMatch(l -> l.length() <= MAX_HEADING)
              && Arrays.stream(lines).skip(1).anyMatch(l -> isField(l.strip()));
      if (p.isEmpty() || !isSplit) {
        continue;
      }
      parts.remove(i);
      for (int n = 0; n < lines.length; n++) {
        StyleMeaning meaning = n == 0 ? p.get().meaning() : StyleMeaning.TEXT;
        Phrase words = Phrase.of(lines[n].strip());
        parts.add(i + n, new Part.Para(meaning, words, p.get().look(), Optional.empty()));
      }
      firstText += lines.length - 1;
    }
  }

  private Optional<Part.Para> paragraph(int index) {
    return index >= 0 && index < parts.size() && parts.get(index) instanceof Part.Para p
        ? Optional.of(p)
        : Optional.empty();
  }

  /** A name alone below the headline or the dek. */
  private void byline(int title) {
    for (int i = title + 1; title >= 0 && i < Math.min(parts.size() - 1, title + 4); i++) {
      Optional<Part.Para> p =
          paragraph(i)
              .filter(a -> a.is(StyleMeaning.Role.TEXT) || a.is(StyleMeaning.Role.DEK))
              .filter(a -> a.place().isEmpty());
      if (p.isEmpty() || p.get().plain().length() > LONG) {
        return;
      }
      if (isField(p.get().plain())) {
        if (BylineLine.parse(p.get().plain()).isPresent()) {
          return;
        }
        continue;
      }
      List<String> others = new ArrayList<>();
      for (int j = i + 1; j < parts.size(); j++) {
        paragraph(j).map(Part.Para::plain).ifPresent(others::add);
      }
      String next = paragraph(i + 1).map(Part.Para::plain).orElse("");
      Optional<Part.Para> name = NameLine.of(p.get(), next, others);
      if (name.isPresent()) {
        parts.set(i, name.get());
        return;
      }
    }
  }

  /** Marks subheads by their look, those of one look on one level; whether there are some. */
  private boolean subheads(int title) {
    Map<String, List<Integer>> byLook = new LinkedHashMap<>();
    for (int i = Math.max(title + 1, 0); i + 1 < parts.size(); i++) {
      Optional<Part.Para> p = text(i).filter(this::isCandidate);
      if (p.isPresent()) {
        byLook.computeIfAbsent(look(p.get()), k -> new ArrayList<>()).add(i);
      }
    }
    byLook.values().removeIf(this::isOther);
    Map<Double, List<List<Integer>>> bySize = new TreeMap<>(Comparator.reverseOrder());
    byLook
        .values()
        .forEach(
            group ->
                bySize
                    .computeIfAbsent(face(group.get(0)).size(), k -> new ArrayList<>())
                    .add(group));
    int level = 2;
    for (List<List<Integer>> groups : bySize.values()) {
      for (List<Integer> group : groups) {
        for (int i : group) {
          parts.set(i, unmarked((Part.Para) parts.get(i)).as(StyleMeaning.heading(level)));
        }
      }
      level++;
    }
    return !bySize.isEmpty();
  }

  private static Part.Para unmarked(Part.Para p) {
    return MARKED.matcher(p.plain()).matches()
        ? new Part.Para(p.meaning(), Phrase.of(p.plain().substring(1).strip()), p.look(), p.place())
        : p;
  }

  private static String look(Part.Para p) {
    if (MARKED.matcher(p.plain()).matches()) {
      return p.plain().substring(0, 1);
    }
    Face f = p.look().face();
    return f.size() + "/" + f.isBold() + f.isItalic() + f.isUnderlined();
  }

  /** Bold lines that are no subheads: all above the text, questions of an interview, verse. */
  private boolean isOther(List<Integer> group) {
    if (group.get(group.size() - 1) < firstText) {
      return true;
    }
    long questions =
        group.stream().filter(i -> ((Part.Para) parts.get(i)).plain().endsWith("?")).count();
    if (questions > 1 && questions * 2 > group.size()) {
      return true;
    }
    int run = 1;
    for (int i = 1; i < group.size(); i++) {
      run = group.get(i) == group.get(i - 1) + 1 ? run + 1 : 1;
      if (run > 2) {
        return true;
      }
    }
    return false;
  }

  /** Puts a writer's name in italics right above the headline below it. */
  private boolean nameAbove(int title) {
    Optional<Part.Para> above = title < 1 ? Optional.empty() : text(title - 1);
    boolean isOne =
        above.filter(NameAndDate::isName).isPresent()
            && face(title - 1).isItalic()
            && !isCapitals(above.get().plain());
    if (isOne) {
      parts.set(title - 1, parts.get(title));
      parts.set(title, above.get().as(StyleMeaning.of(StyleMeaning.Role.BYLINE)));
    }
    return isOne;
  }

  /** What stands beside the headline: a kicker above it, a dek below. */
  private void around(int headline) {
    int title = nameAbove(headline) ? headline - 1 : headline;
    for (int i = title - 1; i >= 0 && text(i).isPresent(); i--) {
      Part.Para p = (Part.Para) parts.get(i);
      boolean isShort = p.plain().length() <= MAX_KICKER && !p.plain().matches("(?s).*[,\\uFF0C]$");
      if (isShort && !isField(p.plain())) {
        parts.set(i, p.as(StyleMeaning.of(StyleMeaning.Role.KICKER)));
      }
    }
    for (int i = Math.max(title + 1, 0); i < Math.min(firstText, title + 5); i++) {
      Optional<Part.Para> p = text(i);
      Optional<Part.Para> next = text(i + 1);
      if (p.filter(NameAndDate::isName).isPresent()
          && next.filter(n -> !NameAndDate.parted(n).isEmpty()).isPresent()) {
        parts.set(i, p.get().as(StyleMeaning.of(StyleMeaning.Role.BYLINE)));
        break; // a name, and below it a place and a date
      }
      List<Part> two = p.isPresent() ? NameAndDate.parted(p.get()) : List.of();
      if (!two.isEmpty()) {
        parts.remove(i);
        parts.addAll(i, two);
        break;
      }
    }
    Optional<Part.Para> below = title < 0 ? Optional.empty() : text(title + 1);
    if (below.isEmpty() || has(StyleMeaning.Role.DEK) || !isLoud(below.get())) {
      return;
    }
    String words = below.get().plain();
    if (words.length() <= MAX_DEK && words.split("\\s+").length > 3 && !isField(words)) {
      parts.set(title + 1, below.get().as(StyleMeaning.of(StyleMeaning.Role.DEK)));
    }
  }
}
