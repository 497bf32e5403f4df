package press.broadsheet.seed.classify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.Origin;
import press.broadsheet.seed.RawArticle;

/**
 * Tells what each block of an article is. The one place where that is decided, whatever format the
 * seed had: what stands above the text, what stands below it, and the text itself.
 */
public final class Classifier {

  private Classifier() {}

  /**
   * The draft of an article.
   *
   * @param name the file's name, for the date and, if there is no headline at all, the title
   */
  public static Draft classify(RawArticle article, FileName name) {
    String words = BlockText.of(article.blocks());
    String language = LanguageGuess.of(words);
    Findings found = new Findings(article, language);
    List<Block> blocks = new ArrayList<>(article.blocks());
    List<Block> notes = notesAtEnd(blocks);
    Manuscript text = new Manuscript(blocks);
    if (!notes.isEmpty() && NotesHeading.isOne(text.plain(text.size() - 1))) {
      found.drop(text.plain(text.size() - 1), "heading of the footnotes");
      text.removeLast();
    }
    PictureLines.read(found, text);
    if (text.size() > 0) {
      new HeadReader(found, text, article.marksHeadings(), article.readsLabels()).read();
    }
    if (text.size() > 0) {
      new TailReader(found, text, article.marksHeadings()).read();
    }
    Interview.recognise(found, text);
    List<Block> body = new ArrayList<>(found.ratingAbove);
    body.addAll(BodyReader.read(found, text.blocks(), article.marksHeadings()));
    body.addAll(found.ratingBelow);
    body.addAll(notes);
    complete(found, article, name, language);
    SourceLink.add(found, article.blocks());
    FrontMatter meta = found.meta.build();
    Accounting.close(found, words, body, meta);
    return new Draft(
        article.entry(),
        meta,
        BlockWriter.write(body),
        found.bios,
        found.dropped,
        found.origins(meta),
        article.attachments(),
        words);
  }

  /**
   * Whether a text has a headline of its own. So a reader learns if what its format has for one,
   * such as the subject of a mail, is needed.
   */
  public static boolean hasHeadline(RawArticle article) {
    Findings found = new Findings(article, LanguageGuess.of(BlockText.of(article.blocks())));
    Manuscript text = new Manuscript(article.blocks());
    if (text.size() > 0) {
      new HeadReader(found, text, article.marksHeadings(), article.readsLabels()).read();
    }
    return !found.meta.title.isEmpty();
  }

  /** Notes stand below all else, and so hide what is the end of the text; takes them off. */
  private static List<Block> notesAtEnd(List<Block> blocks) {
    int from = blocks.size();
    while (from > 0 && blocks.get(from - 1) instanceof Block.Note) {
      from--;
    }
    List<Block> tail = blocks.subList(from, blocks.size());
    List<Block> notes = List.copyOf(tail);
    tail.clear();
    return notes;
  }

  private static void complete(Findings found, RawArticle article, FileName name, String language) {
    properties(found, article.properties());
    if (found.meta.title.isEmpty()) {
      found.meta.title = name.words();
      found.assume("title");
      found.origin("title", Origin.FILE_NAME);
    }
    if (found.meta.date.isEmpty() && name.date().isPresent()) {
      found.meta.date = name.date();
      found.origin("date", Origin.FILE_NAME);
    }
    dates(found);
    if (found.meta.slug.isEmpty() && name.date().isPresent()) {
      found.meta.slug = Slug.of(name.rest());
    }
    found.typeFrom(found.meta.section);
    if (found.meta.language.isEmpty()) {
      found.meta.language = language;
      if (!language.isEmpty()) {
        found.assume("language");
      }
    }
  }

  /** What the file's properties say counts where the text says nothing. */
  private static void properties(Findings found, FrontMatter known) {
    FrontMatter.Builder meta = found.meta;
    if (meta.title.isEmpty() && !known.title().isEmpty()) {
      meta.title = known.title();
      found.origin("title", Origin.PROPERTIES);
    }
    if (meta.authors.isEmpty() && !known.authors().isEmpty()) {
      meta.authors.addAll(known.authors());
      found.origin("authors", Origin.PROPERTIES);
    }
    if (meta.date.isEmpty() && known.date().isPresent()) {
      meta.date = known.date();
      found.origin("date", Origin.PROPERTIES);
    }
    if (meta.updated.isEmpty() && known.updated().isPresent()) {
      meta.updated = known.updated();
      found.origin("updated", Origin.PROPERTIES);
    }
    if (meta.language.isEmpty() && !known.language().isEmpty()) {
      meta.language = known.language();
      found.origin("language", Origin.PROPERTIES);
    }
    if (meta.summary.isEmpty() && !known.summary().isEmpty()) {
      meta.summary = known.summary();
      found.origin("summary", Origin.PROPERTIES);
    }
    if (meta.section.isEmpty() && !known.section().isEmpty()) {
      meta.section = known.section();
      found.origin("section", Origin.PROPERTIES);
    }
    for (String tag : meta.tags.isEmpty() ? known.tags() : List.<String>of()) {
      meta.tags.add(tag);
      found.origin("tags", Origin.PROPERTIES);
    }
  }

  /** An article came out at the latest on the day it was last changed. */
  private static void dates(Findings found) {
    Optional<ArticleDate> updated = found.meta.updated;
    if (updated.isEmpty()) {
      return;
    }
    LocalDate day = updated.get().local().toLocalDate();
    if (found.meta.date.isEmpty()) {
      found.meta.date = Optional.of(ArticleDate.of(day));
      found.assume("date");
    } else if (day.isBefore(found.meta.date.get().local().toLocalDate())) {
      found.drop("updated: " + updated.get(), "change before the date");
      found.meta.updated = Optional.empty();
    }
  }
}
