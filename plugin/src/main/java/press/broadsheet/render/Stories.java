package press.broadsheet.render;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.AuthorKind;
import press.broadsheet.article.Byline;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Problem;
import press.broadsheet.render.view.BylineView;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.PictureView;
import press.broadsheet.render.view.StoryView;
import press.broadsheet.render.view.TimeView;
import press.broadsheet.site.AuthorCard;

/** Makes of cards what pages show of them. */
final class Stories {

  private static final int WORDS_A_MINUTE = 230;

  private final Edition edition;

  Stories(Edition edition) {
    this.edition = edition;
  }

  List<StoryView> views(List<ArticleCard> cards) {
    return cards.stream().map(this::view).toList();
  }

  StoryView view(ArticleCard card) {
    return new StoryView(
        edition.addresses().href(card.address()),
        card.title(),
        card.subtitle().isEmpty() ? card.summary() : card.subtitle(),
        card.kicker(),
        card.type().word(),
        section(card),
        bylines(card),
        published(card),
        readingTime(card),
        picture(card),
        card.language(),
        Script.direction(card.language()));
  }

  Optional<LinkView> section(ArticleCard card) {
    return edition
        .catalog()
        .section(card.section())
        .map(s -> new LinkView(s.name(), edition.addresses().href(s.address())));
  }

  /** The names of a byline; one who is in it by two spellings is shown once. */
  List<BylineView> bylines(ArticleCard card) {
    return card.authors().stream().map(this::byline).distinct().toList();
  }

  TimeView published(ArticleCard card) {
    return edition.dates().view(card.published(), card.timed());
  }

  /** “6 min”; nothing for what is read in less than two. */
  String readingTime(ArticleCard card) {
    int minutes = Math.round((float) card.words() / WORDS_A_MINUTE);
    return minutes < 2 ? "" : edition.messages().count("reading-time", minutes, "minutes");
  }

  Optional<PictureView> picture(ArticleCard card) {
    return card.image().flatMap(image -> picture(card.file(), card.address(), "image", image));
  }

  /**
   * A picture named in front matter; one at another site's address is left out with a warning
   * (BS0303).
   */
  Optional<PictureView> picture(String file, String address, String field, ImageRef image) {
    if (image.src().matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
      edition
          .problems()
          .add(
              Problem.warning(
                  "BS0303",
                  edition.texts().at(file, field),
                  "The picture “"
                      + image.src()
                      + "” is on another site; pages load nothing from other sites.",
                  "Save it into assets/ and name it there."));
      return Optional.empty();
    }
    return edition
        .links()
        .picture(file, address, field, image.src(), edition.problems())
        .map(
            f ->
                new PictureView(
                    edition.addresses().href(f.path().address()),
                    f.width(),
                    f.height(),
                    image.alt(),
                    image.caption(),
                    image.credit()));
  }

  private BylineView byline(Byline byline) {
    Optional<AuthorCard> author = edition.catalog().author(byline.name());
    String name = author.map(AuthorCard::name).orElse(byline.name());
    AuthorKind kind = author.map(AuthorCard::kind).orElseGet(() -> AuthorKind.of(byline.name()));
    String href = author.map(a -> edition.addresses().href(a.address())).orElse("");
    return new BylineView(
        Slug.of(name).isEmpty() ? byline.name() : name, href, kind.word(), byline.role());
  }
}
