package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Status;
import press.broadsheet.seed.Attachment;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.Origin;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.classify.Classifier;
import press.broadsheet.seed.classify.EmbargoLine;
import press.broadsheet.seed.classify.PhraseWriter;

/**
 * Makes drafts of what was found in a mail: its letterhead says what the article does not say, and
 * its pictures go along.
 */
record MailDraft(Mail.Letterhead outer, Contents contents, Optional<Letter> letter) {

  /** The same draft by another name within its seed. */
  static Draft named(Draft d, String entry) {
    return new Draft(
        entry, d.meta(), d.body(), d.bios(), d.dropped(), d.origins(), d.attachments(), d.text());
  }

  /** The same draft with more that was left out. */
  static Draft with(Draft d, List<Draft.Dropped> leftOut) {
    List<Draft.Dropped> dropped = new ArrayList<>(d.dropped());
    dropped.addAll(leftOut);
    return new Draft(
        d.entry(), d.meta(), d.body(), d.bios(), dropped, d.origins(), d.attachments(), d.text());
  }

  /** A draft from a mail within this one, with the words of the letter around it. */
  static Draft covered(Draft d, Mail.Letterhead outer, Optional<Letter> letter, Contents contents) {
    List<Draft.Dropped> dropped = new ArrayList<>(note(letter, contents));
    dropSubject(outer.subject(), d.meta().title(), dropped);
    dropped.addAll(d.dropped());
    String text = letter.map(l -> l.body().words(0, l.body().lines().size()) + "\n").orElse("");
    return new Draft(
        d.entry(),
        d.meta(),
        d.body(),
        d.bios(),
        dropped,
        d.origins(),
        d.attachments(),
        text + d.text());
  }

  /** The draft of an attached file. */
  Draft ofAttached(Draft d) {
    Mail.Letterhead head = letter.map(Letter::letterhead).orElse(outer);
    SubjectLine subject = SubjectLine.of(head.subject());
    FrontMatter.Builder meta = d.meta().toBuilder();
    Map<String, Origin> origins = new TreeMap<>(d.origins());
    boolean isNamedAfterFile = meta.title.isEmpty() || origins.get("title") == Origin.FILE_NAME;
    if (isNamedAfterFile && !subject.headline().isEmpty()) {
      meta.title = subject.headline();
      meta.assumed.remove("title");
      origins.put("title", Origin.PROPERTIES);
    }
    if (meta.authors.isEmpty() && !head.sender().isEmpty()) {
      meta.authors.add(Byline.of(head.sender()));
      origins.put("authors", Origin.PROPERTIES);
    }
    boolean isStated = meta.date.isPresent() && !meta.assumed.contains("date");
    if (!isStated || origins.get("date") == Origin.PROPERTIES) { // of the day it was begun
      meta.date = head.date().or(() -> d.meta().date());
      if (head.date().isPresent()) {
        meta.assumed.remove("date");
        origins.put("date", Origin.PROPERTIES);
      }
    }
    if (meta.type == ArticleType.NEWS && subject.type() != ArticleType.NEWS) {
      meta.type = subject.type();
      origins.put("type", Origin.PROPERTIES);
    }
    List<Draft.Dropped> dropped = new ArrayList<>(note(letter, contents));
    dropped.addAll(d.dropped());
    dropSubject(head.subject(), meta.title, dropped);
    List<Block.Figure> pictures =
        MailPictures.of(List.of(), contents).captioned(words(letter)).attached();
    String body = d.body();
    if (meta.image.isEmpty() && !pictures.isEmpty() && !body.contains("](")) {
      meta.image = Optional.of(image(pictures.get(0)));
      meta.assumed.add("image");
      origins.put("image", Origin.GUESSED);
      pictures = pictures.subList(1, pictures.size());
    }
    Draft whole =
        new Draft(
            d.entry(),
            meta.build(),
            withFigures(body, pictures),
            d.bios(),
            dropped,
            origins,
            d.attachments(),
            said(head, d.text()));
    return withFiles(whole);
  }

  /**
   * The draft of the mail's own text.
   *
   * @param beside what else was found and is left out
   */
  Draft ofBody(Letter own, List<Draft> beside, FileName name) {
    SubjectLine subject = SubjectLine.of(own.letterhead().subject());
    MailPictures pictures =
        MailPictures.of(MailHeadline.first(own.blocks()), contents).captioned(noted(own));
    List<Draft.Dropped> dropped = new ArrayList<>(contents.dropped());
    dropped.addAll(own.dropped());
    dropped.addAll(pictures.dropped());
    beside.forEach(d -> dropped.add(new Draft.Dropped(d.text(), "attached text")));
    FrontMatter.Builder properties = FrontMatter.builder();
    properties.title = subject.headline();
    properties.date = own.letterhead().date();
    if (!own.letterhead().sender().isEmpty()) {
      properties.authors.add(Byline.of(own.letterhead().sender()));
    }
    FrontMatter.Builder stated = FrontMatter.builder();
    boolean needsTitle =
        !subject.headline().isEmpty()
            && !MailHeadline.isThere(pictures.blocks(), subject.headline());
    stated.title = needsTitle ? subject.headline() : "";
    stated.type = subject.type();
    List<Block.Figure> more = new ArrayList<>(pictures.attached());
    boolean showsNone = pictures.blocks().stream().noneMatch(Block.Figure.class::isInstance);
    boolean takesFirst = showsNone && !more.isEmpty();
    if (takesFirst) {
      stated.image = Optional.of(image(more.remove(0)));
      stated.assumed.add("image");
    }
    RawArticle raw =
        RawArticle.of(pictures.blocks())
            .withStated(stated.build())
            .withProperties(properties.build())
            .withDropped(dropped);
    boolean marks = pictures.blocks().stream().anyMatch(Block.Heading.class::isInstance);
    Draft d = Classifier.classify(marks ? raw.withMarkedHeadings() : raw, name);
    Map<String, Origin> origins = new TreeMap<>(d.origins());
    if (needsTitle) {
      origins.put("title", Origin.PROPERTIES);
    }
    if (subject.type() != ArticleType.NEWS) {
      origins.put("type", Origin.PROPERTIES);
    }
    if (takesFirst) {
      origins.put("image", Origin.GUESSED);
    }
    List<Draft.Dropped> left = new ArrayList<>(d.dropped());
    dropSubject(own.letterhead().subject(), d.meta().title(), left);
    FrontMatter.Builder meta = d.meta().toBuilder();
    embargo(subject.label(), meta, origins);
    boolean isSentOnly =
        meta.type == ArticleType.PRESS_RELEASE && origins.get("authors") == Origin.PROPERTIES;
    if (isSentOnly) { // whoever sends a release has not signed it
      meta.authors.clear();
      origins.remove("authors");
    }
    return withFiles(
        new Draft(
            "",
            meta.build(),
            withFigures(d.body(), more),
            d.bios(),
            left,
            origins,
            List.of(),
            said(own.letterhead(), beside.isEmpty() ? "" : beside.get(0).text())));
  }

  /** All that the mail says. */
  private String said(Mail.Letterhead head, String attached) {
    String body = letter.map(l -> l.body().words(0, l.body().lines().size())).orElse("");
    StringBuilder out = new StringBuilder(head.subject());
    for (String part : List.of(body, attached)) {
      out.append(out.length() == 0 || part.isEmpty() ? "" : "\n").append(part);
    }
    return out.toString();
  }

  private static String words(Optional<Letter> letter) {
    return letter.map(l -> l.body().words(0, l.body().lines().size())).orElse("");
  }

  /** What stands in the letter above and below its article. */
  private static String noted(Letter own) {
    return own.dropped().stream().map(Draft.Dropped::text).collect(Collectors.joining("\n"));
  }

  /** The letter around what is attached. */
  private static List<Draft.Dropped> note(Optional<Letter> letter, Contents contents) {
    List<Draft.Dropped> out = new ArrayList<>(contents.dropped());
    letter.ifPresent(
        l -> {
          String own = l.body().words(l.from(), l.to());
          if (!own.isEmpty()) {
            out.add(new Draft.Dropped(own, "note to the editor"));
          }
          out.addAll(l.dropped());
        });
    return out;
  }

  /** The pictures and files that the draft shows; the others are named. */
  private Draft withFiles(Draft d) {
    List<Attachment> files = new ArrayList<>(d.attachments());
    List<Draft.Dropped> dropped = new ArrayList<>(d.dropped());
    Set<String> known = new HashSet<>();
    files.forEach(f -> known.add(f.name().toLowerCase(Locale.ROOT)));
    String image = d.meta().image().map(ImageRef::src).orElse("");
    for (MailPart.File file : contents.files()) {
      String reference = Attachment.reference(file.name());
      boolean isShown = image.equals(reference) || d.body().contains(reference);
      if (isShown && known.add(file.name().toLowerCase(Locale.ROOT))) {
        files.add(new Attachment(file.name(), file.bytes()));
      }
    }
    return new Draft(
        d.entry(), d.meta(), d.body(), d.bios(), dropped, d.origins(), files, d.text());
  }

  private static String withFigures(String body, List<Block.Figure> figures) {
    StringBuilder out = new StringBuilder(body);
    for (Block.Figure f : figures) {
      out.append(body.isEmpty() || body.endsWith("\n") ? "\n" : "\n\n");
      PhraseWriter.picture(f.src(), f.alt(), (f.caption() + " " + f.credit()).strip(), out);
      out.append('\n');
    }
    return out.toString();
  }

  /** An embargo that only the subject states; one whose end cannot be read makes a draft. */
  private static void embargo(String label, FrontMatter.Builder meta, Map<String, Origin> origins) {
    Optional<EmbargoLine> line =
        EmbargoLine.parse(label.replaceFirst("\\s*[:\uFF1A|–—-]\\s*$", ""))
            .filter(e -> !e.isNone());
    if (line.isEmpty() || meta.publishAt.isPresent()) {
      return;
    }
    meta.publishAt = line.get().until();
    if (meta.publishAt.isPresent()) {
      origins.put("publishAt", Origin.PROPERTIES);
    } else if (meta.status == Status.PUBLISHED) {
      meta.status = Status.DRAFT;
      meta.assumed.add("status");
    }
  }

  /** What the subject says and the headline does not. */
  private static void dropSubject(String subject, String title, List<Draft.Dropped> dropped) {
    SubjectLine line = SubjectLine.of(subject);
    boolean isTold = !line.headline().isEmpty() && words(title).containsAll(words(line.headline()));
    if (!isTold && !subject.isBlank()) {
      dropped.add(new Draft.Dropped(subject, "subject of the mail"));
    } else if (!line.label().isEmpty()) {
      dropped.add(new Draft.Dropped(line.label(), "label in the subject of the mail"));
    }
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  private static ImageRef image(Block.Figure figure) {
    return new ImageRef(figure.src(), figure.alt(), figure.caption(), figure.credit());
  }
}
