package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;

/** The dateline that opens the first paragraph of a report, and the agency that it names. */
final class OpeningDateline {

  private final Findings found;
  private final Manuscript text;

  OpeningDateline(Findings found, Manuscript text) {
    this.found = found;
    this.text = text;
  }

  /** Takes it off the paragraph that it opens. */
  void take() {
    boolean arePoints = text.size() > 1 && text.block(0) instanceof Block.Items;
    int index = arePoints ? 1 : 0; // a release puts its points above the dateline
    if (text.size() == 0 || !(text.block(index) instanceof Block.Paragraph p)) {
      return;
    }
    Dateline.at(p.text().plain(), place -> isKnown(place, p), place -> isSaid(place, p))
        .filter(d -> p.text().canCut(d.length()))
        .filter(
            d ->
                found.meta.dateline.isEmpty()
                    || d.place().isEmpty()
                    || Look.sameWords(found.meta.dateline, d.place()))
        .ifPresent(
            d -> {
              found.said(p.text().plain().substring(0, d.length()));
              found.meta.dateline = d.place().isEmpty() ? found.meta.dateline : d.place();
              d.date()
                  .ifPresent(
                      x -> found.date(x.toString(), new DateLine(d.date(), Optional.empty())));
              if (!d.rest().isEmpty()) {
                found.drop(d.rest(), "part of the dateline");
              }
              if (!d.agency().isEmpty()) {
                agency(spelledOut(d.agency()));
              }
              d.reporters().ifPresent(r -> found.byline(p.text().plain(), r));
              text.set(index, new Block.Paragraph(p.text().from(d.length()), p.hint(), p.line()));
            });
  }

  private boolean isKnown(String place, Block.Paragraph p) {
    return found.meta.type == ArticleType.PRESS_RELEASE || isSaid(place, p);
  }

  private boolean isSaid(String place, Block.Paragraph p) {
    return MarkedDateline.isOne(place, p, text.blocks())
        || found.meta.title.contains(place)
        || p.text().plain().indexOf(place, place.length()) > 0
        || text.mentions(place, 0);
  }

  /** The agency that a byline spells out, as in “By Ines Okafor, Meridian Wire”; no author. */
  private String spelledOut(String sign) {
    for (Byline author : List.copyOf(found.meta.authors)) {
      if (author.name().contains(" ") && Agency.isShortFor(sign, author.name())) {
        found.meta.authors.remove(author);
        return author.name();
      }
    }
    return sign;
  }

  /** Takes an agency as where the text is from. */
  void agency(String name) {
    if (Agency.isNone(name)) {
      found.drop(name, "part of the dateline");
    } else if (found.meta.source.isEmpty()) {
      found.agency(name);
    } else if (!found.meta.source.get().name().equals(name)) {
      found.drop(name, "agency in the dateline");
    }
  }
}
