package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.broadsheet.article.Author;
import press.broadsheet.article.AuthorKind;
import press.broadsheet.article.AuthorNames;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;

/**
 * The names in all bylines of an import, and in the files of authors. Reports those that may be one
 * person's, and those that two files claim. An article that an editor has changed counts with the
 * names that it has now; one that was deleted does not count.
 */
final class PrintedNames {

  private static final int SHOWN = 3;

  private final SeedFolder folder;
  private final ContentFolder content;
  private final SortedMap<String, Uses> uses = new TreeMap<>();

  PrintedNames(SeedFolder folder, ContentFolder content) {
    this.folder = folder;
    this.content = content;
  }

  /** Where a name is printed: how often, and the first few places. */
  private static final class Uses {
    int articles;
    final List<String> seeds = new ArrayList<>(1);

    void add(String seed) {
      articles++;
      if (seeds.size() < SHOWN && !seeds.contains(seed)) {
        seeds.add(seed);
      }
    }
  }

  /** Adds an article and what is done with it. */
  void add(Place place, Step step) {
    List<String> names =
        switch (step.decision()) {
          case CREATE, REFRESH, UNCHANGED, ADOPT -> place.arrival().card().authors();
          case KEEP_EDITED, PROPOSE -> content.bylines(step.standing().file());
          default -> List.of();
        };
    for (String name : names) {
      String text = name.strip().replaceAll("\\s+", " ");
      if (!text.isEmpty() && !text.contains("@")) {
        uses.computeIfAbsent(text, k -> new Uses()).add(place.arrival().seed());
      }
    }
  }

  /** Warns of names that may be one person's (BS0288), and of those with two owners (BS0289). */
  void report(Problems problems) {
    List<Author> authors = content.authors();
    AuthorNames owners = new AuthorNames(authors);
    authors.forEach(author -> claims(author, owners, problems));
    Map<String, Author> stated = new TreeMap<>();
    for (Author author : authors) {
      Stream.concat(Stream.of(author.name()), author.aliases().stream())
          .filter(name -> owners.of(name).filter(author::equals).isPresent())
          .forEach(name -> stated.putIfAbsent(name, author));
    }
    List<PrintedName> names = new ArrayList<>();
    stated.forEach((name, author) -> add(names, name, Optional.of(author)));
    uses.keySet().stream()
        .filter(name -> !stated.containsKey(name))
        .forEach(name -> add(names, name, owners.of(name)));
    SimilarNames.among(names).forEach(pair -> problems.add(similar(pair)));
  }

  private void add(List<PrintedName> names, String name, Optional<Author> author) {
    if (author.map(Author::kind).orElseGet(() -> AuthorKind.of(name)) == AuthorKind.PERSON) {
      Uses its = uses.get(name);
      names.add(
          new PrintedName(
              name,
              author.map(a -> a.source().file()).orElse(""),
              author.map(Author::bio).orElse(""),
              its == null ? 0 : its.articles));
    }
  }

  private static void claims(Author author, AuthorNames owners, Problems problems) {
    Stream.concat(Stream.of(author.name()), author.aliases().stream())
        .distinct()
        .forEach(
            name ->
                owners
                    .of(name)
                    .filter(owner -> !owner.equals(author))
                    .ifPresent(
                        owner ->
                            problems.add(
                                Problem.warning(
                                    "BS0289",
                                    Location.of(author.source().file()),
                                    "Its name “"
                                        + name
                                        + "” is also one of "
                                        + owner.source().file()
                                        + ", and bylines with it lead there.",
                                    "Take the name out of one of the two files, or make them"
                                        + " one."))));
  }

  private Problem similar(SimilarNames.Pair pair) {
    String file =
        pair.known().author().isEmpty()
            ? ContentKind.AUTHOR.folder() + Slug.of(pair.known().text()) + ".md"
            : pair.known().author();
    Uses its = uses.getOrDefault(pair.other().text(), uses.get(pair.known().text()));
    return Problem.warning(
        "BS0288",
        its == null ? Location.of(file) : folder.at(its.seeds.get(0)),
        shown(pair.other()) + " and " + shown(pair.known()) + " " + pair.likeness().words() + ".",
        "If they are one person, correct the name in the seed or in the article, or write “aliases: ["
            + pair.other().text()
            + "]” in "
            + file
            + "; if they are two, give each a file in authors/.");
  }

  /** “Ines Okafor” (12 articles: seeds/a.txt, seeds/b.txt, seeds/c.txt …; authors/ines.md). */
  private String shown(PrintedName name) {
    List<String> places = new ArrayList<>();
    Uses its = uses.get(name.text());
    if (its != null) {
      List<String> seeds = its.seeds.stream().map(seed -> folder.at(seed).file()).toList();
      places.add(
          (its.articles == 1 ? "1 article: " : its.articles + " articles: ")
              + String.join(", ", seeds)
              + (its.articles > seeds.size() && seeds.size() == SHOWN ? " …" : ""));
    }
    if (!name.author().isEmpty()) {
      places.add(name.author());
    }
    return "“" + name.text() + "” (" + String.join("; ", places) + ")";
  }
}
