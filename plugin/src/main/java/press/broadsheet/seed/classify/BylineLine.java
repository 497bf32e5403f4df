package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;

/**
 * A line that says who made an article: “By Ines Okafor”, “Author: Ines Okafor”, “Von Lena Roth und
 * Jan Beck”, “By Ines Okafor in Geneva | Photographs by Tom Reyes”. A sentence that happens to
 * begin with “By” is none.
 *
 * @param authors in the order named, with roles
 * @param place where they report from, if the line says so; else empty
 * @param date what the line says of dates
 * @param rest words of the line that are none of these, such as a title (“Arts Editor”)
 */
public record BylineLine(
    List<Byline> authors, String place, Optional<DateLine> date, List<String> rest) {

  private static final int MAX_CHARS = 240;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** With a colon, anything that can be a name follows. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:by|byline|authors?|writer|written by|story by|text(?: by)?|words(?: by)?"
              + "|report(?:er|ing)?(?: by)?|interview(?: by)?|autor(?:in|en|es|a)?|texte"
              + "|auteure?s?|autore|autrice|auteurs|tekst|von|par|por|di|door|автор|текст"
              + "|المؤلف|الكاتب|بقلم|كتب|مأت|מאת|文|記者|筆者|著者|執筆|作者|取材・文|글|기자)"
              + "\\s*[::]\\s*(?=\\S)",
          FLAGS);

  /** Without one, a capital letter must follow, and the rest must read as names. */
  private static final Pattern WORD =
      Pattern.compile(
          "^(?:(?:[Ww]ritten|WRITTEN|[Ss]tory|STORY|[Tt]ext|[Ww]ords|[Rr]eport(?:ed|ing)?"
              + "|[Ii]nterview(?:ed)?|INTERVIEW|[Rr]eview(?:ed)?|REVIEW|[Aa]nalysis|[Oo]pinion)"
              + "\\s+)?(?:By|BY|by)\\s+|^(?:Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Texte? (?:von|par)"
              + "|Interview (?:von|par|door))\\s+|^(?:بقلم|كتبت?|מאת|Автор)\\s+|^記者[ \\u3000]+");

  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:with )?(photo(?:graph)?s?|photography|pictures?|illustrations?|graphics?|video|maps?"
              + "|additional reporting|research|edited|translat(?:ed|ion)|fotos?|bilder"
              + "|illustrationen|übersetzung|fotografie|photographies?|traduction|fotografías?)"
              + "(?:\\s+(?:by|von|par|de|por|di|door)\\s+|\\s*[::]\\s*)(.+)$",
          FLAGS);

  private static final Pattern PARTS = Pattern.compile("\\s*[|;·•\\n]\\s*|\\s+[–—/]\\s+");
  private static final Pattern AND =
      Pattern.compile("\\s+(?:and|und|et|y|e|en|и|و|&|with)\\s+|\\s*[、&]\\s*|\\s*،\\s*", FLAGS);

  /** “John Okafor, Jr.” is one name. */
  private static final Pattern GENERATION = Pattern.compile("\\s*,\\s*([JS]r\\.)(?=\\s|,|$)");

  private static final Pattern IN = Pattern.compile("\\s+(?:in|à|en|a|aus)\\s+(?=\\p{Lu})");
  private static final Pattern TITLE =
      Pattern.compile(
          ".*\\b(?:(?:correspondent|editor|reporter|writer|critic|columnist|contributor|producer"
              + "|photographer|chief|director|professor|analyst|journaliste?|correspondant)s?"
              + "|special to|korrespondent(?:in(?:nen)?|en)?|redakteur(?:in(?:nen)?|e)?"
              + "|journalist(?:in(?:nen)?|en))\\b.*",
          FLAGS);

  public BylineLine {
    authors = List.copyOf(authors);
    rest = List.copyOf(rest);
  }

  /** Reads a line; empty if it is not a byline. */
  public static Optional<BylineLine> parse(String line) {
    String text = line.strip();
    if (text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    if (ROLE.matcher(text).matches()) {
      return new Parts().read(text, true);
    }
    Matcher label = LABEL.matcher(text);
    if (label.find()) {
      return new Parts().read(text.substring(label.end()), true);
    }
    Matcher word = WORD.matcher(text);
    return word.find() ? new Parts().read(text.substring(word.end()), false) : Optional.empty();
  }

  /** Whether a line of its own says what an author is, such as “Staff Writer”. */
  static boolean isTitle(String line) {
    return !line.isBlank()
        && line.length() <= 50
        && Character.isUpperCase(line.codePointAt(0))
        && !line.matches(".*[.!?:]$")
        && line.split("\\s+").length <= 5
        && TITLE.matcher(line).matches();
  }

  /** Reads what follows “by”, as a field of that name holds it; empty if these are no names. */
  public static Optional<BylineLine> names(String text) {
    return parse(text).or(() -> new Parts().read(text, true));
  }

  /** A byline as it is pieced together from the parts of a line. */
  private static final class Parts {
    private final List<Byline> authors = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private String place = "";
    private Optional<DateLine> date = Optional.empty();

    private Optional<BylineLine> read(String text, boolean isLabelled) {
      boolean hasBars = text.matches("(?s).*[|·•].*");
      for (String part : PARTS.split(text)) {
        boolean isOther = hasBars && !authors.isEmpty();
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
      Matcher role = ROLE.matcher(part);
      if (role.matches()) {
        return names(role.group(2), role.group(1).toLowerCase(Locale.ROOT), isLabelled);
      }
      Optional<DateLine> stated = DateLine.parse(part);
      if (stated.isPresent() && date.isEmpty()) {
        date = stated;
        return true;
      }
      String people = part.replaceFirst("^(?:By|BY|by)\\s+", "");
      boolean mayBePeople = !isOther || people.length() < part.length();
      if (mayBePeople && names(people, "", isLabelled)) {
        return true;
      }
      if (authors.isEmpty() || part.length() > 60 || part.matches(".*[.!?]$")) {
        return false;
      }
      rest.add(part);
      return true;
    }

    /** Names with “and” and commas between them; a comma may also bring a title, place or date. */
    private boolean names(String text, String role, boolean isLabelled) {
      String whole = GENERATION.matcher(text).replaceAll(" $1");
      List<String> commaParts = new ArrayList<>(List.of(whole.split("\\s*,\\s*")));
      joinDate(commaParts);
      long size = commaParts.stream().filter(p -> !NameTitles.isLetters(p)).count();
      List<Byline> found = new ArrayList<>();
      List<String> others = new ArrayList<>();
      String in = "";
      for (int i = 0; i < commaParts.size(); i++) {
        String part = commaParts.get(i).replaceFirst("^(?:and|und|et|y|e)\\s+", "");
        Matcher nested = ROLE.matcher(part);
        if (nested.matches() && i > 0) {
          String job = nested.group(1).toLowerCase(Locale.ROOT);
          for (String name : AND.split(nested.group(2))) {
            if (!PersonName.isName(name)) {
              return false;
            }
            found.add(author(name, job, others));
          }
          continue;
        }
        if (i > 0 && NameTitles.isLetters(part)) {
          others.add(part);
          continue;
        }
        if (i > 0 && date.isEmpty() && DateLine.parse(part).isPresent()) {
          date = DateLine.parse(part);
          continue;
        }
        Matcher inPlace = IN.matcher(part);
        String people = part;
        if (inPlace.find()
            && isNames(part.substring(0, inPlace.start()))
            && part.substring(inPlace.end()).length() <= 40) {
          people = part.substring(0, inPlace.start());
          in = part.substring(inPlace.end());
        }
        if (i > 0 && (TITLE.matcher(people).matches() || !isNames(people))) {
          others.add(part);
        } else if (i > 0 && size == 2 && !people.contains(" ") && !hasAnd(text)) {
          in = part; // “By Ines Okafor, Geneva”
        } else if (isNames(people)) {
          for (String name : AND.split(people)) {
            found.add(author(name, role, others));
          }
        } else {
          return false;
        }
      }
      if (others.stream()
          .anyMatch(
              o ->
                  o.length() > 60
                      || !isLabelled
                          && o.endsWith(".")
                          && !NameTitles.isLetters(o)
                          && !NameTitles.isBefore(o))) {
        return false;
      }
      authors.addAll(found);
      rest.addAll(others);
      place = in.isEmpty() ? place : in;
      return !found.isEmpty();
    }

    private static Byline author(String text, String role, List<String> others) {
      NameTitles name = NameTitles.of(text);
      others.addAll(name.titles());
      return new Byline(PersonName.recased(name.name()), role);
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

    private static boolean hasAnd(String text) {
      return AND.matcher(text).find();
    }

    private static boolean isNames(String text) {
      for (String name : AND.split(text)) {
        if (!PersonName.isName(NameTitles.of(name).name())) {
          return false;
        }
      }
      return true;
    }
  }
}
