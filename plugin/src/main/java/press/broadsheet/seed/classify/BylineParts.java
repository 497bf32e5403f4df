package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;

/** A byline as it is pieced together from the parts of a line, after the word that begins it. */
final class BylineParts {

  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*[|;•\\n\\uFF5C\\uFF1B]\\s*|\\s+·\\s*|(?<![\\p{IsHan}\\p{IsKatakana}])·\\s*|\\s+(?:[–—/-]|//)\\s+"
              + "|(?iu:[.,]\\s+(?=(?:fotos?|photos?|photographs|pictures|fotograf\\p{L}+|illustration\\p{L}*|ilustracion\\p{L}*|illustrazion\\p{L}*|bilder|фото|иллюстрации|تصوير)\\s+(?:by|von|par|de|di)\\s))"
              + "|(?<=\\p{IsHan})[ \\u3000]+(?=(?:通讯员|通訊員|实习生|见习记者|记者|摄影|攝影|图|文|写真|撮影|取材|構成|編集|イラスト|聞き手)[ \\u3000:\\uFF1A/\\uFF0F=\\uFF1D])");
  private static final Pattern AND =
      Pattern.compile(
          "\\s+(?:and|und|sowie|et|y|e|ed|en|и|و|&|with|avec|con)\\s+|\\s*[、&]\\s*"
              + "|(?<=\\p{IsHan}{2})[和与與及](?=\\p{IsHan}{2})|(?<=[\\p{IsHan}\\p{IsKatakana}])と(?=[\\p{IsHan}\\p{IsKatakana}]{2})"
              // “و” is one word with what follows, and also begins some names
              + "|(?<=[\\p{IsArabic}]{2}) و(?!(?:ليد|ائل|سيم|سام|رد|فاء|داد|جدي|ديع|لاء|هيب|حيد|هبة|اصف)(?:\\s|$))(?=\\p{IsArabic}{2,} \\p{IsArabic})",
          BylineWords.FLAGS);

  /** “John Okafor, Jr.” is one name. */
  private static final Pattern GENERATION = Pattern.compile("\\s*,\\s*([JS]r\\.)(?=\\s|,|$)");

  private static final Pattern IN =
      Pattern.compile("\\s+(?:in|à|en|a|aus|da|из|в|من|في)\\s+(?=\\p{Lu}|\\p{IsArabic})");

  /** “Tom Reyes at Mill Lane”: a ground or a hall, not the place from which a report comes. */
  private static final Pattern AT = Pattern.compile("\\s+at\\s+(?:the\\s+)?(?=\\p{Lu})");

  private static final Pattern BRACKETS =
      Pattern.compile("^(.*\\S)\\s*[(\\uFF08]([^()\\uFF08\\uFF09]{1,30})[)\\uFF09]$");

  /** “By INES OKAFOR/Harbour News Service” */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?<=\\p{L}{2})/(?=\\p{Lu}[^/|,]{1,30}(?:News|Press|Service|Wire|Agency|Features|Media|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Courier|Staff)(?:$|[ ,|]))|(?<=\\p{Lu}{3}) (?=(?:The )?(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:Press|News|Service|Wire|Writer|Editor|Reporter|Correspondent)$)|(?<=\\p{Ll}{2})/(?=(?:AP|AFP|dpa|EFE|ANSA|Reuters|TASS|ТАСС)$)");

  private static final int MAX_OTHER = 60;
  private static final int MAX_PLACE = 40;

  private final List<Byline> authors = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private String place = "";
  private Optional<DateLine> date = Optional.empty();

  Optional<BylineLine> read(String text, boolean isLabelled) {
    String apart = HOUSE.matcher(text).replaceFirst(" | ");
    return readParts(apart, isLabelled);
  }

  private Optional<BylineLine> readParts(String text, boolean isLabelled) {
    boolean hasBars = text.matches("(?s).*(?:[|·•\\uFF5C]|\\s//\\s).*");
    boolean hasDashes = text.matches("(?s).*\\s[–—/-]\\s.*");
    for (String part : PARTS.split(text)) {
      boolean isOther =
          !authors.isEmpty() && (hasBars || hasDashes && !PersonName.isPlainly(part.strip()));
      if (!part.isBlank() && !part(part.strip(), isLabelled, isOther)) {
        return Optional.empty();
      }
    }
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(new BylineLine(authors, place, date, rest));
  }

  /**
   * @param isOther whether it comes after a bar: a publication or a place, unless it says “by”
   */
  private boolean part(String part, boolean isLabelled, boolean isOther) {
    if (BylineWords.EDITED.matcher(part).matches()) {
      rest.add(part);
      return true;
    }
    Matcher role = BylineWords.ROLE.matcher(part);
    if (role.matches()) {
      return names(role.group(2), role(role.group(1)), isLabelled);
    }
    Optional<DateLine> stated = DateLine.parse(part);
    if (stated.isPresent() && date.isEmpty()) {
      date = stated;
      return true;
    }
    String people =
        part.replaceFirst("^(?:(?:By|BY|by)|通讯员|通訊員|实习生|见习记者|记者)[\\s\\u3000:\\uFF1A]+", "");
    if (!authors.isEmpty() && BylineLine.isJob(part)) {
      rest.add(part);
      return true;
    }
    boolean mayBePeople = !isOther || people.length() < part.length();
    if (mayBePeople && names(people, "", isLabelled)) {
      return true;
    }
    if (authors.isEmpty() || part.length() > MAX_OTHER || part.matches(".*[.!?]$")) {
      return false;
    }
    rest.add(part);
    return true;
  }

  /** Names with “and” and commas between them; a comma may also bring a title, place or date. */
  private boolean names(String text, String role, boolean isLabelled) {
    String whole = GENERATION.matcher(text).replaceAll(" $1");
    List<String> commaParts = new ArrayList<>(List.of(whole.split("\\s*[,،\\uFF0C]\\s*")));
    joinDate(commaParts);
    long size = commaParts.stream().filter(p -> !NameTitles.isLetters(p)).count();
    List<Byline> found = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String in = "";
    for (int i = 0; i < commaParts.size(); i++) {
      String part = commaParts.get(i).replaceFirst("^(?:and|und|et|y|e|и)\\s+", "");
      Matcher nested = BylineWords.ROLE.matcher(part);
      if (nested.matches() && i > 0) {
        for (String name : AND.split(nested.group(2))) {
          if (!PersonName.isName(name)) {
            return false;
          }
          add(name, role(nested.group(1)), found, others);
        }
        continue;
      }
      if (i > 0 && (NameTitles.isLetters(part) || Agency.isOne(part))) {
        others.add(part);
        continue;
      }
      if (i > 0 && date.isEmpty() && DateLine.parse(part).isPresent()) {
        date = DateLine.parse(part);
        continue;
      }
      Matcher at = AT.matcher(part);
      if (at.find()
          && isNames(part.substring(0, at.start()))
          && part.length() - at.end() <= MAX_PLACE) {
        others.add(part.substring(at.start()).strip());
        part = part.substring(0, at.start());
      }
      Matcher inPlace = IN.matcher(part);
      String people = part;
      if (inPlace.find()
          && isNames(part.substring(0, inPlace.start()))
          && part.substring(inPlace.end()).length() <= MAX_PLACE) {
        people = part.substring(0, inPlace.start());
        in = part.substring(inPlace.end());
      }
      if (i > 0 && (BylineLine.isJob(people) || !isNames(people))) {
        others.add(part);
      } else if (i > 0 && size == 2 && isOneWord(people) && !hasAnd(commaParts.get(0))) {
        in = part; // “By Ines Okafor, Geneva”
      } else if (isNames(people)) {
        for (String name : AND.split(people)) {
          add(name, role, found, others);
        }
      } else {
        return false;
      }
    }
    if (others.stream().anyMatch(o -> isSentence(o, isLabelled))) {
      return false;
    }
    authors.addAll(found);
    rest.addAll(others);
    place = in.isEmpty() ? place : in;
    return !found.isEmpty();
  }

  private static boolean isOneWord(String people) {
    return !people.contains(" ") && !EastAsianName.isScript(people);
  }

  private static boolean hasAnd(String text) {
    return AND.matcher(text).find();
  }

  private static boolean isSentence(String other, boolean isLabelled) {
    boolean endsOne =
        !isLabelled
            && other.endsWith(".")
            && !NameTitles.isLetters(other)
            && !NameTitles.isBefore(other);
    return other.length() > MAX_OTHER || endsOne;
  }

  /** Adds a name; what stands in brackets behind it is what the person did, or is. */
  private static void add(String text, String role, List<Byline> found, List<String> others) {
    Matcher brackets = BRACKETS.matcher(text.strip());
    String name = text.replaceFirst("\\s*[*†‡¹²]+$", "");
    String job = role;
    if (brackets.matches()) {
      name = brackets.group(1);
      String inner = brackets.group(2).strip();
      if (BylineWords.ROLE_ALONE.matcher(inner).matches()) {
        job = role(inner);
      } else if (!BylineWords.WRITING.matcher(inner).matches()) {
        others.add(inner);
      }
    }
    for (String each : EastAsianName.isScript(name) ? EastAsianName.all(name) : List.of(name)) {
      NameTitles titled = NameTitles.of(each);
      others.addAll(titled.titles());
      found.add(new Byline(PersonName.recased(titled.name()), job));
    }
  }

  /** A word for a job, small in English, where it is printed large only to begin the line. */
  private static String role(String word) {
    return BylineWords.ENGLISH_ROLE.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : word;
  }

  /** “March 3, 2026” holds a comma of its own. */
  private static void joinDate(List<String> parts) {
    for (int i = parts.size() - 1; i > 1; i--) {
      String joined = parts.get(i - 1) + ", " + parts.get(i);
      if (DateLine.parse(joined).isPresent()) {
        parts.set(i - 1, joined);
        parts.remove(i);
      }
    }
  }

  private static boolean isNames(String text) {
    for (String part : AND.split(text)) {
      Matcher brackets = BRACKETS.matcher(part.strip());
      String person = brackets.matches() ? brackets.group(1) : part;
      for (String name :
          EastAsianName.isScript(person) ? EastAsianName.all(person) : List.of(person)) {
        if (!PersonName.isName(NameTitles.of(name).name())) {
          return false;
        }
      }
    }
    return true;
  }
}
