package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.Status;

/** What newsrooms write after “Status:”. */
final class StatusWords {

  private static final Pattern DRAFT =
      Pattern.compile(
          "draft|rough draft|first draft|entwurf|rohfassung|brouillon|projet|borrador|bozza|черновик"
              + "|مسودة|草稿|初稿|下書き|未公開|未发布|unpublished|unveröffentlicht|non publié|in progress"
              + "|hold|on hold|embargoed");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "published|live|final|ready|approved|veröffentlicht|freigegeben|fertig|publiée?|prêt"
              + "|publicado|listo|pubblicato|pronto|опубликовано|готово|منشور|جاهز|已发布|定稿|終稿|公開"
              + "|公開済み|完成");
  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "withdrawn|retracted|killed|zurückgezogen|retirée?|retirado|ritirato|отозвано|مسحوب|撤回"
              + "|撤稿|取り下げ");

  private StatusWords() {}

  /** The status; empty if the word is none that we know. */
  static Optional<Status> of(String word) {
    String key = word.strip().toLowerCase(Locale.ROOT);
    if (DRAFT.matcher(key).matches()) {
      return Optional.of(Status.DRAFT);
    }
    if (WITHDRAWN.matcher(key).matches()) {
      return Optional.of(Status.WITHDRAWN);
    }
    return PUBLISHED.matcher(key).matches() ? Optional.of(Status.PUBLISHED) : Optional.empty();
  }
}
