package press.broadsheet.seed.importer;

import java.util.Optional;
import press.broadsheet.article.ImageRef;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.markdown.Reference;
import press.broadsheet.seed.Attachment;

/**
 * Turns what a seed refers to into what that is among the content: {@code other.txt} into {@code
 * /articles/2026/01/other.md}, {@code photo.jpg} into {@code /assets/2026/photo.jpg}. What is not
 * found stays as it was written. Thread-safe.
 */
final class ReferenceRewriting {

  private final SeedFolder folder;
  private final SeedLinks links;
  private final ContentFolder content;
  private final Markdown markdown = new Markdown();

  ReferenceRewriting(SeedFolder folder, SeedLinks links, ContentFolder content) {
    this.folder = folder;
    this.links = links;
    this.content = content;
  }

  /** The text with its links and pictures rewritten; warns of pictures that are not there. */
  String body(Arrival arrival, String text, Problems problems) {
    MissingFiles missing = new MissingFiles(folder, arrival);
    try {
      String rewritten =
          markdown.rewriteTargets(text, reference -> target(arrival, reference, missing));
      missing.report(problems);
      return rewritten;
    } catch (ProblemException e) {
      throw new ProblemException(
          e.problems().stream().map(p -> placed(arrival.seed(), p)).toList());
    }
  }

  /** A place in a draft is none in its seed. */
  private Problem placed(String seed, Problem problem) {
    return new Problem(
        problem.code(), problem.severity(), folder.at(seed), problem.what(), problem.hint());
  }

  /** The picture on top, its source a path in {@code assets/} if it is there. */
  ImageRef image(Arrival arrival, ImageRef image, Problems problems) {
    MissingFiles missing = new MissingFiles(folder, arrival);
    Optional<SeedLinks.Target> held = held(arrival, image.src(), missing);
    if (held.isPresent()) {
      return at(held.get(), image);
    }
    Optional<LocalReference> local = LocalReference.parse(image.src());
    Optional<SeedLinks.Target> found = local.flatMap(l -> links.attachment(arrival.seed(), l));
    if (local.isPresent() && found.isEmpty() && !isInAssets(local.get())) {
      missing.add(image.src());
    }
    missing.report(problems);
    return found
        .or(() -> uploaded(arrival.seed(), image.src()))
        .map(target -> at(target, image))
        .orElse(image);
  }

  private static ImageRef at(SeedLinks.Target target, ImageRef image) {
    String src = target.file().substring(ContentKind.ASSET.folder().length());
    return new ImageRef(src, image.alt(), image.caption(), image.credit());
  }

  /** What a reference to a file within the seed means. */
  private Optional<SeedLinks.Target> held(Arrival arrival, String target, MissingFiles missing) {
    Optional<String> name = Attachment.named(target);
    Optional<SeedLinks.Target> held = name.flatMap(n -> links.held(arrival, n));
    if (name.isPresent() && held.isEmpty()) {
      missing.addHeld(name.get());
    }
    return held;
  }

  private String target(Arrival arrival, Reference reference, MissingFiles missing) {
    Optional<SeedLinks.Target> held = held(arrival, reference.target(), missing);
    if (held.isPresent()) {
      return held.get().reference();
    }
    String seed = arrival.seed();
    Optional<LocalReference> local = LocalReference.parse(reference.target());
    if (local.isEmpty()) {
      return uploaded(seed, reference.target())
          .map(SeedLinks.Target::reference)
          .orElse(reference.target());
    }
    boolean isImage = reference.kind() == Reference.Kind.IMAGE;
    Optional<SeedLinks.Target> found =
        isImage ? Optional.empty() : links.article(seed, local.get());
    found = found.or(() -> links.attachment(seed, local.get()));
    if (found.isEmpty()
        && (isImage || SeedReading.isAttachment(local.get().path()))
        && !isInAssets(local.get())) {
      missing.add(reference.target());
    }
    return found.map(SeedLinks.Target::reference).orElse(reference.target());
  }

  /** A copy, among the seeds, of what was uploaded to the site that an export comes from. */
  private Optional<SeedLinks.Target> uploaded(String seed, String address) {
    return LocalReference.uploaded(address).stream()
        .flatMap(reference -> links.attachment(seed, reference).stream())
        .findFirst();
  }

  /** Whether a person has put the file among the assets by hand. */
  private boolean isInAssets(LocalReference reference) {
    return reference.isRooted()
        && reference.path().startsWith(ContentKind.ASSET.folder())
        && content.has(reference.path());
  }
}
