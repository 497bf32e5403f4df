package press.broadsheet.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.FrontMatterSplit;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.markdown.Prose;
import press.broadsheet.render.Texts;

/**
 * Texts converted while the content is read. Outlines are kept; of the converted texts only the
 * latest, up to a fixed size, so that memory does not grow with the archive; others are read and
 * converted again when a page needs them. Thread-safe.
 */
final class TextStore implements Texts {

  /** About 128 MiB of text. */
  private static final long MAX_CHARS = 64L << 20;

  private final Markdown markdown;
  private final java.util.function.Function<String, Converted> again;
  private final Map<String, Outline> outlines = new ConcurrentHashMap<>();
  private final Map<String, Prose> kept = new LinkedHashMap<>();
  private long keptChars;

  /** A text to be converted: what {@link Markdown#render} takes. */
  record Converted(SourceText source, String text, int firstLine, String language) {}

  /**
   * @param again reads a file again whose text is no longer kept
   */
  TextStore(Markdown markdown, java.util.function.Function<String, Converted> again) {
    this.markdown = markdown;
    this.again = again;
  }

  /** Converts a text and keeps its outline. */
  Prose convert(FrontMatter meta, Converted text, Problems problems) {
    Prose prose =
        markdown.render(text.source(), text.text(), text.firstLine(), text.language(), problems);
    outlines.put(text.source().file(), new Outline(meta, prose.references(), prose.headings()));
    keep(text.source().file(), prose);
    return prose;
  }

  @Override
  public Outline outline(String file) {
    Outline outline = outlines.get(file);
    return outline == null
        ? new Outline(FrontMatter.builder().build(), List.of(), List.of())
        : outline;
  }

  @Override
  public Prose prose(String file) {
    synchronized (kept) {
      Prose prose = kept.get(file);
      if (prose != null) {
        return prose;
      }
    }
    Converted text = again.apply(file);
    return markdown.render(
        text.source(), text.text(), text.firstLine(), text.language(), new Problems());
  }

  @Override
  public Location at(String file, String field) {
    SourceText source = again.apply(file).source();
    return FrontMatterSplit.of(source).at(source, field);
  }

  @Override
  public Location at(String file, int line, int column) {
    return again.apply(file).source().at(line, column);
  }

  private void keep(String file, Prose prose) {
    synchronized (kept) {
      keptChars += prose.html().length();
      kept.put(file, prose);
      while (keptChars > MAX_CHARS) {
        String oldest = kept.keySet().iterator().next();
        Prose dropped = kept.remove(oldest);
        keptChars -= dropped == null ? 0 : dropped.html().length();
      }
    }
  }
}
