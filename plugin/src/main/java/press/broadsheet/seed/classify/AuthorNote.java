package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
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
          "^[(\\[\\uFF08*_]*(?:the (?:author|writer|reviewer) (?:is|was|lives|works|writes|teaches|has)\\b"
              + "|(?:der|unser) autor (?:ist|war|lebt|arbeitet|schreibt|lehrt|leitet)\\b|(?:die|unsere) autorin (?:ist|war|lebt|arbeitet|schreibt|lehrt|leitet)\\b"
              + "|l[’']aut(?:eur|rice|eure) (?:est|vit|écrit|enseigne|travaille)\\b"
              + "|(?:el autor|la autora) (?:es|vive|escribe|trabaja|enseña)\\b"
              + "|l[’'](?:autore|autrice) (?:è|vive|scrive|insegna|lavora)(?!\\p{L})"
              + "|автор\\s+(?:—|–|-|живет|живёт|работает|является)|(?:الكاتبة?|المؤلفة?) (?:هو|هي|يعمل|تعمل|يقيم|تقيم|من)(?!\\p{L})"
              + "|(?:本文)?作者(?:系|为|為|是|单位)|作者简介[:\\uFF1A]|筆者は|著者は|筆者プロフィール|著者プロフィール)",
          FLAGS);

  private static final Pattern JAPANESE_LIFE =
      Pattern.compile("生まれ|年生|著書|著者|作家|記者|随筆家|詩人|評論家|研究者|教授|ライター|在住|記者");
  private static final Pattern BRACKETS =
      Pattern.compile("(?s)^[(\\uFF08\\[［](?<in>.+)[)\\uFF09\\]］]$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?s)^(?:作者简介|作者介绍|关于作者|作者簡介|筆者紹介|著者紹介|プロフィール|об авторе|عن الكاتبة?|about the author|über den autor|über die autorin|sobre el autor|sobre la autora|zur person|zum autor|zur autorin|à propos de l[’']auteur|à propos de l[’']autrice|sull[’']autor[ei]|sull[’']autrice|der autor|die autorin)\\s*[:\\uFF1A]\\s*(?<text>\\S.*)$",
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
    var m = LABELLED.matcher(text);
    return m.matches() ? Optional.of(m.group("text")) : Optional.empty();
  }

  /** The author whom a paragraph is about. */
  static Optional<String> about(String text, List<Byline> authors) {
    String words = text.strip();
    var brackets = BRACKETS.matcher(words);
    String inside = brackets.matches() ? brackets.group("in").strip() : words;
    for (Byline author : authors) {
      if (begins(inside, author.name())) {
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

  private static boolean begins(String text, String name) {
    boolean begins = text.startsWith(name);
    if (!begins && text.length() > name.length()) {
      String plain = text.replaceAll("^[*_“„«\"]+", "");
      begins = plain.startsWith(name);
    }
    String after = begins ? text.substring(text.indexOf(name) + name.length()) : "";
    boolean isWord =
        after.isEmpty()
            || !Character.isLetterOrDigit(after.codePointAt(0))
            || !Character.isLowerCase(name.codePointBefore(name.length()));
    return begins && isWord && after.length() > LEAST && !SPEAKS.matcher(after).find();
  }
}
