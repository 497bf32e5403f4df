package press.broadsheet.seed.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;
import press.broadsheet.base.Spool;
import press.broadsheet.seed.Attachment;
import press.broadsheet.seed.Draft;

/**
 * Keeps on disk what an import cannot keep in memory: the drafts between reading and conversion,
 * and files between conversion and writing. Thread-safe.
 */
final class DraftStore {

  private final Spool spool;
  private final String name;
  private final RecordBytes records = new RecordBytes();
  private final Map<Draft.Bio, Draft.Bio> bios = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private volatile Optional<ProblemException> failure = Optional.empty();

  /**
   * A store in this spool.
   *
   * @param name the spool as a person would name it
   */
  DraftStore(Spool spool, String name) {
    this.spool = spool;
    this.name = name;
  }

  /**
   * Puts a draft aside.
   *
   * @param seed the seed's name
   * @throws ProblemException BS0281 if the disk refuses
   */
  Card put(String seed, Draft draft) {
    List<HeldFile> files = new ArrayList<>();
    for (Attachment file : draft.attachments()) {
      files.add(new HeldFile(file.name(), Digest.of(file.bytes()), put(file.bytes())));
    }
    FrontMatter meta = draft.meta();
    return new Card(
        draft.entry(),
        Placement.slug(seed, meta),
        meta.date().map(ArticleDate::local).map(t -> t.toLocalDate()),
        meta.aliases(),
        meta.authors().stream().map(Byline::name).map(this::shared).toList(),
        draft.bios().stream().map(this::shared).toList(),
        files,
        Sketch.of(meta, draft.body()),
        put(records.of(withoutFiles(draft))));
  }

  /**
   * The draft, without the files that its seed holds.
   *
   * @throws ProblemException BS0281 if the disk refuses
   */
  Draft draft(Card card) {
    return records.read(get(card.draft()), Draft.class);
  }

  /**
   * Puts bytes aside.
   *
   * @throws ProblemException BS0281 if the disk refuses
   */
  Spool.Piece put(byte[] bytes) {
    try {
      return spool.put(bytes);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * The bytes that were put aside.
   *
   * @throws ProblemException BS0281 if the disk refuses
   */
  byte[] get(Spool.Piece piece) {
    try {
      return spool.get(piece);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Ends the import if the disk has refused anything, whoever hid that. */
  void refuseIfFailed() {
    failure.ifPresent(
        e -> {
          throw e;
        });
  }

  private ProblemException failed(IOException e) {
    ProblemException problem = failure(name, e);
    failure = Optional.of(problem);
    return problem;
  }

  /** What ends an import that has no place to put things aside. */
  static ProblemException failure(String name, IOException e) {
    return new ProblemException(
        Problem.error(
            "BS0281",
            Location.of(name),
            "Import cannot put aside what it has read: " + SourceText.reason(e) + ".",
            "Check that the disk has room for as much as the seeds take, and that the folder's"
                + " permissions let you write."));
  }

  /** Many articles have the same byline, and end with the same bio. */
  private Draft.Bio shared(Draft.Bio bio) {
    Draft.Bio known = bios.putIfAbsent(bio, bio);
    return known == null ? bio : known;
  }

  private String shared(String name) {
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  private static Draft withoutFiles(Draft draft) {
    return draft.attachments().isEmpty()
        ? draft
        : new Draft(
            draft.entry(),
            draft.meta(),
            draft.body(),
            draft.bios(),
            draft.dropped(),
            draft.origins(),
            List.of(),
            draft.text());
  }
}
