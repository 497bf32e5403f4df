package press.broadsheet.seed.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.markdown.MarkdownText;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.WordAccount;
import press.broadsheet.seed.classify.BlockWriter;

/**
 * Carries the template tags of other generators over into Markdown: those of Liquid (Jekyll,
 * Eleventy) and the shortcodes of Hugo and Zola. A tag without an equivalent is taken out, kept
 * among what was dropped, and reported with its place. Code is left alone, but for {@code {% raw
 * %}}, which is there only to protect code from the generator.
 */
final class TemplateTags {

  private static final int MAX_REPORTED = 200;
  private static final int MAX_TAG = 2000;
  private static final Pattern RAW = Pattern.compile("\\{%-?\\s*(raw|verbatim)\\s*-?%\\}");
  private static final Pattern END_RAW = Pattern.compile("\\{%-?\\s*end(raw|verbatim)\\s*-?%\\}");
  private static final Pattern END_COMMENT = Pattern.compile("\\{%-?\\s*endcomment\\s*-?%\\}");
  private static final Pattern END_HIGHLIGHT =
      Pattern.compile(
          "\\{%-?\\s*endhighlight\\s*-?%\\}|\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]\\}\\}");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\\n]{0,200}\\}");
  private static final Pattern MORE =
      Pattern.compile(
          "<!--\\s{0,9}(?:more|read ?more|excerpt|end[-_ ]?excerpt|truncate|summary)\\s{0,9}-->[ \\t]{0,9}(?:\\n[ \\t]{0,9}(?=\\n))?\\n?");
  private static final Pattern COMMENT =
      Pattern.compile("\\{#[ \\n-]([^{}]{0,1500}?)#\\}(?:[ \\t]{0,9}\\n(?=[ \\t]{0,9}\\n))?");
  private static final Pattern NO_TAG = Pattern.compile("<(?=/?[#@])");

  private final SourceText source;
  private final int start;
  private final String text;
  private final Problems problems;
  private final List<Draft.Dropped> dropped;
  private final TagEquivalent equivalent;
  private final TagEquivalent inHtml;
  private final BitSet code;
  private final StringBuilder out = new StringBuilder();
  private final Deque<QuotedPart> parts = new ArrayDeque<>();
  private final Set<String> missed = new HashSet<>();
  private int reported;

  private TemplateTags(
      SourceText source,
      String body,
      Map<String, String> page,
      Problems problems,
      List<Draft.Dropped> dropped) {
    this.source = source;
    this.start = source.text().length() - body.length();
    this.text = body;
    this.problems = problems;
    this.dropped = dropped;
    this.equivalent = new TagEquivalent(page, false);
    this.inHtml = new TagEquivalent(page, true);
    this.code = CodeRanges.of(body);
  }

  /**
   * The body without template tags.
   *
   * @param source the seed, which ends with the body
   * @param page the texts of the front matter, by field, for tags that print them
   * @param problems takes a warning (BS0213) for each tag that is not carried over, and one
   *     (BS0214) for a tag without its end
   * @param dropped takes what is taken out
   */
  static String carryOver(
      SourceText source,
      String body,
      Map<String, String> page,
      Problems problems,
      List<Draft.Dropped> dropped) {
    if (!body.contains("{") && !body.contains("<")) {
      return body;
    }
    return new TemplateTags(source, body, page, problems, dropped).run();
  }

  private String run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next = c == '{' ? tag(at) : c == '<' && !code.get(at) ? notATag(at) : at;
      if (next == at) {
        out.append(c);
        next = at + 1;
      }
      at = next;
    }
    if (reported > MAX_REPORTED) {
      problems.add(
          Problem.warning(
              "BS0213",
              source.at(1, 0),
              (reported - MAX_REPORTED) + " more template tags were left out.",
              "Put in Markdown what they showed."));
    }
    return out.toString();
  }

  /** Reads a tag; gives the offset after it, or the same offset if there is none. */
  private int tag(int at) {
    Matcher raw = RAW.matcher(text).region(at, text.length());
    if (raw.lookingAt()) {
      return raw(at, raw.end());
    }
    if (code.get(at)) {
      return at;
    }
    Matcher comment = COMMENT.matcher(text).region(at, text.length());
    if (comment.lookingAt()) {
      dropped.add(new Draft.Dropped(comment.group(1).strip(), "comment"));
      return comment.end();
    }
    Matcher attributes = ATTRIBUTES.matcher(text).region(at, text.length());
    if (attributes.lookingAt()) {
      dropped.add(new Draft.Dropped(attributes.group(), "attribute list"));
      return attributes.end();
    }
    String open = text.startsWith("{{", at) ? "{{" : text.startsWith("{%", at) ? "{%" : "";
    if (open.isEmpty()) {
      return at;
    }
    boolean isShortcode =
        open.equals("{{") && at + 2 < text.length() && "<%".indexOf(text.charAt(at + 2)) >= 0;
    String close =
        isShortcode
            ? (text.charAt(at + 2) == '<' ? ">}}" : "%}}")
            : open.equals("{{") ? "}}" : "%}";
    int end = end(at, close);
    if (end < 0) {
      unclosed(at, open);
      return at;
    }
    TemplateTag.Kind kind =
        isShortcode
            ? TemplateTag.Kind.SHORTCODE
            : open.equals("{{") ? TemplateTag.Kind.OUTPUT : TemplateTag.Kind.TAG;
    String inner = text.substring(at + (isShortcode ? 3 : 2), end).replaceAll("^-|-$", "").strip();
    return tag(kind, inner, at, end + close.length());
  }

  private int tag(TemplateTag.Kind kind, String inner, int from, int to) {
    if (kind == TemplateTag.Kind.SHORTCODE && inner.startsWith("/*")) {
      String shown = text.substring(from, to).replaceAll("/\\*|\\*/", "");
      out.append(MarkdownText.escape(shown)); // written to be shown, not run
      return to;
    }
    TemplateTag tag = TemplateTag.parse(kind, inner);
    if (kind == TemplateTag.Kind.TAG && tag.name().equals("comment")) {
      return comment(from, to);
    }
    if (kind != TemplateTag.Kind.OUTPUT && tag.name().equals("highlight")) {
      return highlight(tag, from, to);
    }
    if (kind != TemplateTag.Kind.OUTPUT && isPart(tag, to)) {
      return to;
    }
    boolean isQuoted = inner.startsWith("\"") || inner.startsWith("'");
    boolean isInHtml = HtmlBlockStart.isOpenAfter(out);
    Optional<String> markdown = (isInHtml ? inHtml : equivalent).of(tag, isQuoted);
    if (markdown.isPresent()) {
      out.append(markdown.get());
      unused(tag, markdown.get());
    } else {
      if (isQuoted && tag.filters().stream().anyMatch(f -> f.endsWith("link"))) {
        out.append(MarkdownText.escape(GeneratorAuthors.name(tag.name()))); // the link's text
      }
      leaveOut(from, to);
    }
    return to;
  }

  /** What a tag said and its equivalent does not, such as how wide a picture was. */
  private void unused(TemplateTag tag, String markdown) {
    Stream<String> words = tag.words().stream().skip(tag.name().startsWith("include") ? 1 : 0);
    Stream.concat(words, tag.named().values().stream())
        .filter(said -> !isSaid(said, markdown))
        .forEach(said -> dropped.add(new Draft.Dropped(said, "setting of a template tag")));
  }

  /** Films have another address where people watch them, with the same id at its end. */
  private static boolean isSaid(String said, String markdown) {
    String id = said.replaceFirst("^\\S*/(?=[\\w-]{6,20}$)", "");
    WordAccount words = new WordAccount();
    words.add(markdown);
    return markdown.contains(id) || words.take(GeneratorFields.plain(said)).isEmpty();
  }

  /** Whether a tag begins or ends a quotation or a note, and then does so. */
  private boolean isPart(TemplateTag tag, int to) {
    QuotedPart last = parts.peek();
    if (last != null && last.isEndedBy(tag.name())) {
      parts.pop();
      String inner = out.substring(last.from());
      out.setLength(last.from());
      boolean isOnOwnLine = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
      out.append(isOnOwnLine ? "" : "\n\n").append(last.write(inner));
      return true;
    }
    Optional<QuotedPart> begun = QuotedPart.begun(tag, out.length());
    boolean isPart =
        begun.isPresent()
            && parts.isEmpty()
            && !HtmlBlockStart.isOpenAfter(out)
            && isThere(begun.get().end(), begun.get().end().matcher(text), to);
    if (isPart) {
      parts.push(begun.get());
    }
    return isPart;
  }

  private int raw(int from, int to) {
    Matcher end = END_RAW.matcher(text);
    if (!isThere(END_RAW, end, to)) {
      if (!code.get(from)) {
        leaveOut(from, to);
        return to;
      }
      return from;
    }
    out.append(text, to, end.start());
    return end.end();
  }

  private int comment(int from, int to) {
    Matcher end = END_COMMENT.matcher(text);
    if (!isThere(END_COMMENT, end, to)) {
      leaveOut(from, to);
      return to;
    }
    dropped.add(new Draft.Dropped(text.substring(to, end.start()).strip(), "comment"));
    return end.end();
  }

  private int highlight(TemplateTag tag, int from, int to) {
    Matcher end = END_HIGHLIGHT.matcher(text);
    if (!isThere(END_HIGHLIGHT, end, to)) {
      leaveOut(from, to);
      return to;
    }
    String listing = text.substring(to, end.start()).replaceAll("^\\s*\\n|\\s+$", "");
    String language = tag.word(0).replaceAll("[^\\w+#-]", "");
    listing = listing.replaceAll(RAW.pattern() + "|" + END_RAW.pattern(), "");
    String indent = indent();
    boolean isIndented =
        !indent.isEmpty() && listing.lines().allMatch(l -> l.isBlank() || l.startsWith(indent));
    if (isIndented) { // within the item of a list
      listing = listing.replaceAll("(?m)^" + indent, "");
      out.setLength(out.length() - indent.length());
    }
    boolean isOnOwnLine = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    out.append(isOnOwnLine ? "" : "\n\n");
    String fenced = BlockWriter.write(List.of(new Block.Preformatted(listing, language, 0)));
    out.append(isIndented ? fenced.replaceAll("(?m)^(?=.)", indent) : fenced);
    int after = end.end();
    while (after < text.length() && " \t".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean isLast = after == text.length() || text.charAt(after) == '\n';
    out.append(isLast ? "" : "\n\n"); // a fence closes on a line of its own
    return after;
  }

  /** The white space on the line that is being written, if there is nothing else on it. */
  private String indent() {
    int start = out.lastIndexOf("\n") + 1;
    String line = out.substring(start);
    return line.isBlank() ? line : "";
  }

  /** {@code <#assign x>} is a word to us, not an element; the mark of an excerpt's end is none. */
  private int notATag(int at) {
    Matcher more = MORE.matcher(text).region(at, text.length());
    if (more.lookingAt()) {
      dropped.add(new Draft.Dropped(more.group().strip(), "end of the excerpt"));
      return more.end();
    }
    if (!NO_TAG.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt()) {
      return at;
    }
    out.append("\\<");
    return at + 1;
  }

  /** Whether the mark comes after that offset; one that was missed once is not sought again. */
  private boolean isThere(Pattern mark, Matcher matcher, int from) {
    if (missed.contains(mark.pattern())) {
      return false;
    }
    boolean found = matcher.find(from);
    if (!found) {
      missed.add(mark.pattern());
    }
    return found;
  }

  private int end(int at, String close) {
    int limit = Math.min(text.length(), at + MAX_TAG);
    String window = text.substring(at, limit);
    int end = window.indexOf(close, 2);
    int blank = window.indexOf("\n\n");
    return end < 0 || blank >= 0 && blank < end ? -1 : at + end;
  }

  private void leaveOut(int from, int to) {
    String tag = text.substring(from, to);
    dropped.add(new Draft.Dropped(tag, "template tag"));
    if (++reported <= MAX_REPORTED) {
      problems.add(
          Problem.warning(
              "BS0213",
              source.at(start + from),
              "“" + tag.replaceAll("\\s+", " ") + "” means nothing here and was left out.",
              "Put in Markdown what it showed, if readers should see it."));
    }
  }

  private void unclosed(int at, String open) {
    if (++reported <= MAX_REPORTED) {
      problems.add(
          Problem.warning(
              "BS0214",
              source.at(start + at),
              "“" + open + "” begins a template tag that has no end; it is shown as it is.",
              "Close the tag, or write “\\" + open + "” if readers should see it."));
    }
  }
}
