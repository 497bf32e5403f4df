package press.broadsheet.seed.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Source;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.Classifier;

/** Makes drafts of what agencies send. */
final class AgencyDraft {

  private static final Map<String, ArticleType> GENRES =
      Map.ofEntries(
          Map.entry("analysis", ArticleType.ANALYSIS),
          Map.entry("background", ArticleType.ANALYSIS),
          Map.entry("backgrounder", ArticleType.ANALYSIS),
          Map.entry("explainer", ArticleType.ANALYSIS),
          Map.entry("opinion", ArticleType.OPINION),
          Map.entry("commentary", ArticleType.OPINION),
          Map.entry("comment", ArticleType.OPINION),
          Map.entry("editorial", ArticleType.OPINION),
          Map.entry("column", ArticleType.OPINION),
          Map.entry("review", ArticleType.REVIEW),
          Map.entry("interview", ArticleType.INTERVIEW),
          Map.entry("obituary", ArticleType.OBITUARY),
          Map.entry("press release", ArticleType.PRESS_RELEASE),
          Map.entry("live", ArticleType.LIVE));

  private AgencyDraft() {}

  /**
   * The draft of an item.
   *
   * @param entry names it in its seed; empty if that holds but one
   */
  static Draft of(AgencyItem item, String entry, FileName name) {
    FrontMatter.Builder meta = FrontMatter.builder();
    List<Block> blocks = new ArrayList<>(item.blocks);
    meta.title = item.headline;
    meta.summary = item.summary;
    meta.section = item.section;
    meta.language = item.language;
    meta.status = item.status;
    meta.publishAt = item.release;
    meta.expires = item.expires;
    item.tags.stream().filter(t -> !meta.tags.contains(t)).forEach(meta.tags::add);
    dates(item, meta);
    deks(item, meta);
    bylines(item, meta);
    dateline(item, meta, blocks);
    item.genres.stream()
        .map(
            g -> GENRES.get(g.toLowerCase(Locale.ROOT).replaceFirst("^.*:|\\s*\\(.*$", "").strip()))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .ifPresent(t -> meta.type = t);
    for (String source : item.sources) {
      if (!source.isBlank() && meta.source.isEmpty()) {
        meta.source = Optional.of(new Source(source.strip(), "", false));
      } else if (meta.source.filter(s -> !s.name().equals(source.strip())).isPresent()) {
        item.drop(source, "holder of the copyright");
      }
    }
    if (item.urgency.matches("\\d{1,2}")) {
      meta.extra.put("urgency", Long.valueOf(item.urgency));
    }
    pictures(item, meta, blocks);
    String said = said(item, blocks);
    RawArticle raw =
        RawArticle.of(blocks)
            .withEntry(entry)
            .withStated(meta.build())
            .withMarkedHeadings()
            .withoutLabels()
            .withDropped(item.dropped);
    Draft d = Classifier.classify(raw, name);
    return new Draft(
        d.entry(), d.meta(), d.body(), d.bios(), d.dropped(), d.origins(), d.attachments(), said);
  }

  private static void dates(AgencyItem item, FrontMatter.Builder meta) {
    meta.date = item.created.or(() -> item.changed);
    boolean isLater =
        item.created.isPresent()
            && item.changed.isPresent()
            && item.changed.get().local().isAfter(item.created.get().local());
    meta.updated = isLater ? item.changed : Optional.empty();
    Optional<ArticleDate> release = item.release;
    boolean isOut =
        release.isPresent()
            && meta.date.isPresent()
            && !release.get().local().isAfter(meta.date.get().local());
    meta.publishAt = isOut ? Optional.empty() : release;
  }

  private static void deks(AgencyItem item, FrontMatter.Builder meta) {
    for (String dek : item.deks) {
      if (meta.subtitle.isEmpty()) {
        meta.subtitle = dek;
      } else if (!meta.subtitle.equals(dek)) {
        item.drop(dek, "a second subtitle");
      }
    }
  }

  private static void bylines(AgencyItem item, FrontMatter.Builder meta) {
    for (String line : item.bylines) {
      Optional<BylineLine> read = BylineLine.names(line);
      if (read.isPresent()) {
        for (Byline author : read.get().authors()) {
          if (meta.authors.stream().noneMatch(a -> a.name().equalsIgnoreCase(author.name()))) {
            meta.authors.add(author);
          }
        }
        read.get().rest().forEach(r -> item.drop(r, "title in the byline"));
        if (!read.get().place().isEmpty() && item.dateline.isEmpty()) {
          item.dateline = read.get().place();
        }
      } else if (!line.isBlank()) {
        meta.authors.add(Byline.of(line.strip()));
      }
    }
  }

  /** The place without the day; where the text itself begins with it, it is read there. */
  private static void dateline(AgencyItem item, FrontMatter.Builder meta, List<Block> blocks) {
    String place =
        item.dateline
            .replaceFirst("\\s*[—–-]+\\s*$", "")
            .replaceFirst("\\s*\\([^)]*\\)\\s*$", "")
            .replaceFirst(
                ",?\\s*(?:\\p{L}+\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}+\\.?)(?:,?\\s+\\d{4})?\\s*$",
                "")
            .replaceFirst(",?\\s*[\\d./-]{6,10}\\s*$", "")
            .replaceFirst("[,\\s]+$", "")
            .strip();
    String first =
        blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph p)
            ? ""
            : p.text().plain().strip();
    boolean isRepeated =
        !place.isEmpty()
            && first.toLowerCase(Locale.ROOT).startsWith(place.toLowerCase(Locale.ROOT))
            && first
                .substring(0, Math.min(first.length(), 100))
                .matches("(?s).*\\s?[—–―-]{1,2}\\s.*");
    meta.dateline = isRepeated ? "" : place;
    String rest = item.dateline.replace(place, "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    if (!rest.isEmpty()) {
      item.drop(rest, "day in the dateline");
    }
  }

  /** What the text shows is completed by what is known of it; the first of the rest is on top. */
  private static void pictures(AgencyItem item, FrontMatter.Builder meta, List<Block> blocks) {
    for (AgencyPicture picture : item.pictures) {
      boolean isShown = false;
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof Block.Figure figure && picture.isShownBy(figure)) {
          blocks.set(i, picture.with(figure));
          isShown = true;
        }
      }
      boolean isTop = !blocks.isEmpty() && blocks.get(0) instanceof Block.Figure;
      if (!isShown && meta.image.isEmpty() && !isTop) {
        meta.image = Optional.of(picture.image());
      } else if (!isShown) {
        blocks.add(picture.figure());
      }
      for (String words : picture.words()) {
        if (!picture.caption().contains(words)) {
          item.drop(words, "headline of the picture");
        }
      }
    }
  }

  private static String said(AgencyItem item, List<Block> blocks) {
    StringBuilder out = new StringBuilder(item.headline);
    item.deks.forEach(d -> out.append('\n').append(d));
    item.bylines.forEach(b -> out.append('\n').append(b));
    if (!item.dateline.isEmpty()) {
      out.append('\n').append(item.dateline);
    }
    out.append('\n').append(BlockText.of(blocks));
    return out.toString().strip();
  }
}
