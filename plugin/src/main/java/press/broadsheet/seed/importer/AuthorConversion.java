package press.broadsheet.seed.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.article.Author;
import press.broadsheet.article.AuthorKind;
import press.broadsheet.article.AuthorNames;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;

/**
 * Turns what seeds say about their authors into author's files, one an author by whatever name. Of
 * several bios of one author, the one that the ledger knows is kept, else the one in the first
 * seed; those that say something else are reported, unless a person has written the author's file.
 */
final class AuthorConversion {

  private record Claim(Arrival arrival, Draft.Bio bio) {
    boolean hasText() {
      return !bio.text().isBlank();
    }
  }

  private final SeedFolder folder;
  private final ReferenceRewriting references;
  private final ContentFolder content;
  private final Map<String, LedgerRow> rows = new HashMap<>();
  private final Map<String, LedgerRow> rowsByFile = new HashMap<>();
  private Optional<AuthorNames> names = Optional.empty();
  private final SortedMap<String, List<Claim>> claims = new TreeMap<>();

  /** For the articles of one import, in the order of their seeds. */
  AuthorConversion(
      SeedFolder folder,
      ReferenceRewriting references,
      ContentFolder content,
      Ledger ledger,
      List<Place> places) {
    this.folder = folder;
    this.references = references;
    this.content = content;
    for (LedgerRow row : ledger.rows()) {
      if (row.kind() == ContentKind.AUTHOR) {
        rows.put(row.id(), row);
        rowsByFile.put(row.file(), row);
      }
    }
    for (Place place : places) {
      for (Draft.Bio bio : Biographies.merged(place.arrival().bios(), this::id)) {
        String id = id(bio.name());
        if (!id.isEmpty()) {
          claims.computeIfAbsent(id, s -> new ArrayList<>()).add(new Claim(place.arrival(), bio));
        }
      }
    }
  }

  /** The author's files, by id, without those whose bio cannot be converted. */
  List<Conversion> all(Problems problems) {
    List<Conversion> conversions = new ArrayList<>();
    claims.forEach(
        (id, all) -> {
          Claim giver = giver(all, Optional.ofNullable(rows.get(id)));
          if (!isPersons(id, giver)) {
            reportOthers(file(id, giver), giver, all, problems);
          }
          try {
            conversions.add(conversion(id, giver, all, problems));
          } catch (ProblemException e) {
            problems.addAll(e.problems());
          }
        });
    return conversions;
  }

  /** The author with a file whom a name means. */
  private Optional<Author> author(String name) {
    if (names.isEmpty()) {
      names = Optional.of(new AuthorNames(content.authors()));
    }
    return names.orElseThrow().of(name);
  }

  /** What the ledger calls the author of that name; empty if it has no letter. */
  private String id(String name) {
    return author(name)
        .map(
            a ->
                Optional.ofNullable(rowsByFile.get(a.source().file()))
                    .map(LedgerRow::id)
                    .orElse(a.slug()))
        .orElseGet(() -> Slug.of(name));
  }

  private static Claim giver(List<Claim> claims, Optional<LedgerRow> row) {
    List<Claim> withText = claims.stream().filter(Claim::hasText).toList();
    List<Claim> from = withText.isEmpty() ? claims : withText;
    return from.stream()
        .filter(
            c ->
                row.isPresent()
                    && c.arrival().seed().equals(row.get().seed())
                    && c.arrival().entry().equals(row.get().entry()))
        .findFirst()
        .orElse(from.get(0));
  }

  /** Whether a person has written the author's file, or changed it. */
  private boolean isPersons(String id, Claim giver) {
    LedgerRow row = rows.get(id);
    if (row == null) {
      return author(giver.bio().name()).isPresent();
    }
    Standing standing = content.of(row);
    return standing.isThere() && standing.digest().filter(row::wrote).isEmpty();
  }

  private String file(String id, Claim giver) {
    return Optional.ofNullable(rows.get(id))
        .map(LedgerRow::file)
        .or(() -> author(giver.bio().name()).map(a -> a.source().file()))
        .orElse(ContentKind.AUTHOR.folder() + id + ".md");
  }

  private void reportOthers(String file, Claim giver, List<Claim> claims, Problems problems) {
    for (Claim other : claims) {
      if (other.hasText() && !Biographies.isSame(other.bio().text(), giver.bio().text())) {
        problems.add(
            Problem.warning(
                "BS0263",
                folder.at(other.arrival().seed()),
                "Its bio of "
                    + other.bio().name()
                    + " differs from that in “"
                    + giver.arrival().seed()
                    + "”, which was used.",
                "Correct the bio in " + file + " by hand if this one is better."));
      }
    }
  }

  private Conversion conversion(String id, Claim giver, List<Claim> all, Problems problems) {
    Arrival arrival = giver.arrival();
    Optional<Author> author = author(giver.bio().name());
    boolean isAlias =
        author.filter(a -> !Slug.of(a.name()).equals(Slug.of(giver.bio().name()))).isPresent();
    String name = isAlias ? author.orElseThrow().name() : giver.bio().name();
    Set<String> stated = new LinkedHashSet<>();
    all.forEach(claim -> stated.addAll(claim.bio().links()));
    BioContacts contacts = BioContacts.of(List.copyOf(stated), giver.bio().text());
    String text = references.body(arrival, giver.bio().text(), problems);
    String file = file(id, giver);
    String page =
        ArticleWriter.author(
            name,
            AuthorKind.of(name),
            Optional.empty(),
            contacts.email(),
            contacts.links(),
            List.of(),
            text);
    byte[] bytes = new SourceText(file, page).text().getBytes(StandardCharsets.UTF_8);
    return new Conversion(
        ContentKind.AUTHOR,
        id,
        file,
        arrival.seed(),
        arrival.entry(),
        arrival.digest(),
        arrival.converter(),
        ContentDigest.of(bytes),
        () -> bytes,
        List.of(),
        List.of(),
        Map.of());
  }
}
