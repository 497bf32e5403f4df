package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;

/** Tells a paragraph about an author from one about anybody else. */
final class AuthorNote {

  private static final int LEAST = 8;
  private static final int MAX_BRACKETS = 400;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern HEADING =
      Pattern.compile(
          "about the (?:authors?|writers?|reviewers?|interviewers?)|the authors?|author bio(?:graphy)?"
              + "|über den autor|über die autor(?:in|en|innen)|zur person|zum autor|zur autorin|der autor|die autorin"
              + "|à propos de l[’']aut(?:eur|rice|eure)|à propos des aut(?:eurs|rices)|l[’']aut(?:eur|rice|eure)"
              + "|sobre (?:el|la) autora?|acerca del autor|el autor|la autora"
              + "|(?:sull|l)[’'](?:autor[ei]|autrice)|chi è l[’'](?:autore|autrice)|over de auteur"
              + "|об автор(?:е|ах)|автор|عن (?:الكاتبة?|المؤلفة?)|نبذة عن (?:الكاتبة?|المؤلفة?)|الكاتبة? في سطور"
              + "|关于作者|作者简介|作者介绍|關於作者|作者簡介|著者について|筆者紹介|著者紹介|プロフィール|著者プロフィール|筆者プロフィール",
          FLAGS);

  /** Such words begin a note that stands for one author without naming them. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "^[(\\[\\uFF08*_\\s–—-]*(?:the (?:present )?(?:author|writer|reviewer|columnist|essayist|poet|contributor) (?:is|was|lives|works|writes|teaches|has|served|wishes)\\b"
              + "|(?:der|unser|dieser) (?:autor|verfasser|rezensent|kolumnist|gastautor) (?:ist|war|lebt|arbeitet|schreibt|lehrt|leitet|hat)\\b|(?:die|unsere) (?:autorin|verfasserin|rezensentin|kolumnistin|gastautorin) (?:ist|war|lebt|arbeitet|schreibt|lehrt|leitet|hat)\\b"
              + "|(?:l[’']aut(?:eur|rice|eure)|la chroniqueuse|le chroniqueur) (?:est|vit|écrit|enseigne|travaille|a)\\b"
              + "|(?:el autor|la autora|la columnista|el columnista) (?:es|vive|escribe|trabaja|enseña|ha)\\b"
              + "|l[’'](?:autore|autrice) (?:è|vive|scrive|insegna|lavora|ha)(?!\\p{L})"
              + "|автор\\s+(?:—|–|-|живет|живёт|работает|является|преподает|преподаёт|пишет|был)|(?:الكاتبة?|المؤلفة?) (?:هو|هي|يعمل|تعمل|يقيم|تقيم|من|كاتبة?|أستاذة?|باحثة?|صحفية?|صحافية?|أكاديمية?|روائية?|شاعرة?)(?!\\p{L})"
              + "|\\*?\\s?(?:كاتبة?|أستاذة?|باحثة?|أكاديمية?) \\p{IsArabic}"
              + "|(?:latest book|latest novel|dernier (?:ouvrage|livre|roman|essai|recueil)(?: paru)?|à paraître|zuletzt erschienen|último (?:libro|título)(?: publicado)?|ultimo (?:libro|romanzo)(?: pubblicato)?|последняя книга|آخر (?:كتبه|كتبها|إصداراته|إصداراتها))\\s*[:\\uFF1A]"
              + "|(?:近著|最新著書|最新刊|近作|新著)(?:に|は|[:\\uFF1A])|(?:本文)?作者(?:系|为|為|是|单位|現任|现任|曾任|供职)|作者简介[:\\uFF1A]|(?:筆者|著者)(?:は|＝|＝)|筆者プロフィール|著者プロフィール"
              + "|[\\p{IsHiragana}\\p{IsKatakana}・ \\u3000]{4,24}[\\s\\u3000]\\d{4}年(?:、.{1,12})?生まれ)",
          FLAGS);

  /** What is said of an author who is called by a part of the name. */
  private static final Pattern LIVES =
      Pattern.compile(
          "^,? (?:is|was|lives|covers|teaches|writes|works|reports|edits|has|studies|ist|war|lebt|arbeitet|schreibt|lehrt|leitet|est|vit|écrit|enseigne|travaille|dirige|es|vive|escribe|trabaja|enseña|è|vive|scrive|insegna|lavora|живет|живёт|работает|пишет|преподает|преподаёт|[—–-])(?!\\p{L})",
          FLAGS);

  private static final int LEAST_NAME = 3;
  private static final Pattern JAPANESE_LIFE =
      Pattern.compile("生まれ|年生|著書|著者|作家|記者|随筆家|詩人|評論家|研究者|教授|ライター|在住|記者");
  private static final Pattern BRACKETS =
      Pattern.compile("(?s)^[(\\uFF08\\[［](?<in>.+)[)\\uFF09\\]］]$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?s)^(?:l[’']auteur|l[’']autrice|el autor|la autora|acerca del autor|l[’']autore|l[’']autrice|автор|о авторе|نبذة عن الكاتبة?|作者|筆者|著者プロフィール|筆者プロフィール|the author|author|bio|作者简介|作者介绍|关于作者|作者簡介|筆者紹介|著者紹介|プロフィール|об авторе|عن الكاتبة?|about the author|über den autor|über die autorin|sobre el autor|sobre la autora|zur person|zum autor|zur autorin|à propos de l[’']auteur|à propos de l[’']autrice|sull[’']autor[ei]|sull[’']autrice|der autor|die autorin)\\s*[:\\uFF1A]\\s*(?<text>\\S.*)$",
          FLAGS);
  private static final Pattern SPEAKS =
      Pattern.compile(
          "^(?:\\s?[:\\uFF1A]|\\s+(?:said|says|told|asked|sagte|a dit|dijo|ha detto|сказал|сказала)\\b)");

  private AuthorNote() {}

  /** Whether a line is the heading of what is said about the authors. */
  static boolean isHeading(String line) {
    return HEADING.matcher(line.strip().replaceFirst("\\s*[:\\uFF1A]$", "")).matches();
  }

  /** What follows such a heading on its own line; empty if there is none. */
  static Optional<String> afterHeading(String text) {
    Matcher m = LABELLED.matcher(text);
    return m.matches() ? Optional.of(m.group("text")) : Optional.empty();
  }

  /** The author whom a paragraph is about. */
  static Optional<String> about(String text, List<Byline> authors) {
    String words = text.strip();
    Matcher brackets = BRACKETS.matcher(words);
    String inside =
        (brackets.matches() ? brackets.group("in") : words)
            .replaceFirst("^\\(?[*†‡]+\\)?\\s*", "")
            .strip();
    for (Byline author : authors) {
      if (begins(inside, author.name())) {
        return Optional.of(author.name());
      }
    }
    for (Byline author : authors) {
      if (beginsShort(inside, author.name())) {
        return Optional.of(author.name());
      }
    }
    List<Byline> writers = authors.stream().filter(a -> a.role().isEmpty()).toList();
    if (writers.size() != 1) {
      return Optional.empty();
    }
    String only = writers.get(0).name();
    boolean isUnnamed =
        UNNAMED.matcher(words).find()
            || brackets.matches()
                && words.length() <= MAX_BRACKETS
                && EastAsianName.isScript(words)
                && JAPANESE_LIFE.matcher(words).find()
            || afterHeading(words).isPresent();
    return isUnnamed ? Optional.of(only) : Optional.empty();
  }

  /** Whether a text tells something of nobody named that can only be its author. */
  static boolean isUnnamed(String text) {
    return UNNAMED.matcher(text.strip()).find();
  }

  /** “Okafor teaches …” of Ines Okafor. */
  private static boolean beginsShort(String text, String name) {
    String[] parts = name.split(" ");
    if (parts.length < 2) {
      return false;
    }
    int space = text.indexOf(' ');
    String family = parts[parts.length - 1];
    if (space > 1 // “Winnie Okafor has …” of Winifred Okafor
        && family.length() >= LEAST_NAME
        && text.codePointAt(0) == name.codePointAt(0)
        && text.startsWith(family + " ", space + 1)
        && LIVES.matcher(text.substring(space + 1 + family.length())).find()
        && text.length() <= MAX_BRACKETS) {
      return true;
    }
    for (String part : List.of(parts[0], family)) {
      if (part.length() >= LEAST_NAME
          && text.startsWith(part + " ")
          && LIVES.matcher(text.substring(part.length())).find()
          && text.length() <= MAX_BRACKETS) {
        return true;
      }
    }
    return false;
  }

  /** A note without the brackets or stars around it. */
  static String bare(String note) {
    Matcher brackets = BRACKETS.matcher(note.strip());
    String inside = brackets.matches() ? brackets.group("in").strip() : note.strip();
    return inside
        .replaceFirst("^(?:\\(?[*†‡]+\\)?\\s*|_+|[—–]+\\s*(?=\\p{Lu}))", "")
        .replaceFirst("\\s*[*_]+$", "")
        .strip();
  }

  /** Whether a text begins with a name and goes on to tell something of it. */
  static boolean begins(String text, String name) {
    String plain = text;
    if (!starts(plain, name) && text.length() > name.length()) {
      plain = text.replaceAll("^[*_“„«\"—–]+\\s?", "");
      plain = starts(plain, name) ? plain : NameTitles.untitled(plain);
    }
    boolean begins = starts(plain, name);
    String after = begins ? plain.substring(name.length()) : "";
    boolean isWord =
        after.isEmpty()
            || !Character.isLetterOrDigit(after.codePointAt(0))
            || !Character.isLowerCase(name.codePointBefore(name.length()));
    return begins && isWord && after.length() > LEAST && !SPEAKS.matcher(after).find();
  }

  /** As it is written or in capitals. */
  private static boolean starts(String text, String name) {
    return text.startsWith(name)
        || text.regionMatches(true, 0, name, 0, name.length())
            && Look.isCapitals(text.substring(0, name.length()));
  }
}
