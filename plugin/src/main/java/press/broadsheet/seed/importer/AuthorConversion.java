package press.broadsheet.seed.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;

/**
 * Turns what seeds say about their authors into author's files. Of several bios of one author, the
 * one that the ledger knows is kept, else the one in the first seed; those that say something else
 * are reported.
 */
final class AuthorConversion {

  private record Claim(Arrival arrival, Draft.Bio bio) {}

  private final SeedFolder folder;
  private final ReferenceRewriting references;
  private final SortedMap<String, List<Claim>> claims = new TreeMap<>();

  /** For the articles of one import, in the order of their seeds. */
  AuthorConversion(SeedFolder folder, ReferenceRewriting references, List<Place> places) {
    this.folder = folder;
    this.references = references;
    for (Place place : places) {
      for (Draft.Bio bio : place.arrival().bios()) {
        String slug = Slug.of(bio.name());
        if (!slug.isEmpty()) {
          claims.computeIfAbsent(slug, s -> new ArrayList<>()).add(new Claim(place.arrival(), bio));
        }
      }
    }
  }

  /**
   * The author's files, by slug, without those whose bio cannot be converted.
   *
   * @param known the ledger's lines of authors, by slug
   */
  List<Conversion> all(Map<String, LedgerRow> known, Problems problems) {
    List<Conversion> conversions = new ArrayList<>();
    claims.forEach(
        (slug, all) -> {
          Optional<LedgerRow> row = Optional.ofNullable(known.get(slug));
          Claim giver = giver(all, row);
          reportOthers(giver, all, problems);
          try {
            conversions.add(conversion(slug, row, giver, problems));
          } catch (ProblemException e) {
            problems.addAll(e.problems());
          }
        });
    return conversions;
  }

  private static Claim giver(List<Claim> claims, Optional<LedgerRow> row) {
    return claims.stream()
        .filter(
            c ->
                row.isPresent()
                    && c.arrival().seed().equals(row.get().seed())
                    && c.arrival().entry().equals(row.get().entry()))
        .findFirst()
        .orElse(claims.get(0));
  }

  private void reportOthers(Claim giver, List<Claim> claims, Problems problems) {
    for (Claim other : claims) {
      if (!other.bio().text().strip().equals(giver.bio().text().strip())) {
        problems.add(
            Problem.warning(
                "BS0263",
                folder.at(other.arrival().seed()),
                "Its bio of "
                    + other.bio().name()
                    + " differs from that in “"
                    + giver.arrival().seed()
                    + "”, which was used.",
                "Correct the bio in authors/"
                    + Slug.of(giver.bio().name())
                    + ".md by hand if this one is better."));
      }
    }
  }

  private Conversion conversion(
      String slug, Optional<LedgerRow> row, Claim giver, Problems problems) {
    Arrival arrival = giver.arrival();
    BioContacts contacts = BioContacts.of(giver.bio().text());
    String text = references.body(arrival, giver.bio().text(), problems);
    String file = row.map(LedgerRow::file).orElse(ContentKind.AUTHOR.folder() + slug + ".md");
    String page =
        ArticleWriter.author(
            giver.bio().name(),
            Optional.empty(),
            contacts.email(),
            contacts.links(),
            List.of(),
            text);
    byte[] bytes = new SourceText(file, page).text().getBytes(StandardCharsets.UTF_8);
    return new Conversion(
        ContentKind.AUTHOR,
        slug,
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
