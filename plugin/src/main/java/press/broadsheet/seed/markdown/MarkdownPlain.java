package press.broadsheet.seed.markdown;

import java.util.regex.Pattern;

/** Takes the commonest marks out of Markdown, to recognise what a line says. */
final class MarkdownPlain {

  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]\\n]{0,500})\\]\\([^)\\n]{0,1000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]{0,500})\\]\\([^)\\n]{0,1000}\\)");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
  private static final Pattern STRESS =
      Pattern.compile("(?<!\\\\)(\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3}|_{1,3}(?![\\p{L}\\p{N}])|`+)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private MarkdownPlain() {}

  /** The words of running text. */
  static String of(String markdown) {
    String text = PICTURE.matcher(markdown).replaceAll("$1");
    text = LINK.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = STRESS.matcher(text).replaceAll("");
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}
