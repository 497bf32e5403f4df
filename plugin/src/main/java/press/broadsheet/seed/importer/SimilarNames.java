package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds names that may be one person's, and holds back where two people are likely: names that lead
 * to one author are settled, so are those of two authors who have a bio each, an initial that fits
 * several people tells nothing, and of two names that are alike by chance the rarer must be rare.
 */
final class SimilarNames {

  private static final int CROWD = 8;
  private static final int MIN_LETTERS = 4;

  /** The better known first. */
  private static final Comparator<NameShape> RANK =
      Comparator.comparing((NameShape s) -> s.name().author().isEmpty())
          .thenComparing(Comparator.comparingInt(NameShape::articles).reversed())
          .thenComparing(s -> s.name().text());

  private final Map<Set<String>, Pair> found = new HashMap<>();
  private final List<NameShape> heads = new ArrayList<>();

  private SimilarNames() {}

  /**
   * Two names.
   *
   * @param known the better known
   * @param other the other
   * @param likeness what they have in common
   */
  record Pair(PrintedName known, PrintedName other, Likeness likeness) {}

  /** Finds them; each pair of people once, in the order of the names. */
  static List<Pair> among(List<PrintedName> names) {
    SimilarNames search = new SimilarNames();
    search.letters(names);
    List<NameShape> spelled = search.heads.stream().filter(NameShape::isSpelled).toList();
    search.alike(spelled, SimilarNames::sounds, (a, b) -> true, Likeness.SPELLING);
    search.order(spelled);
    search.middles(spelled);
    search.initials(spelled);
    new SlipSearch(spelled).each((a, b) -> search.add(a, b, Likeness.SLIP));
    return search.found.values().stream()
        .sorted(
            Comparator.comparing((Pair p) -> p.other().text()).thenComparing(p -> p.known().text()))
        .toList();
  }

  /** Names of the same letters; from here on the best known way to write them stands for all. */
  private void letters(List<PrintedName> names) {
    Map<String, List<NameShape>> byLetters =
        group(names.stream().map(NameShape::of).toList(), NameShape::letters);
    Map<String, NameShape> headOf = new LinkedHashMap<>();
    byLetters.forEach(
        (letters, same) -> {
          List<NameShape> inOrder = same.stream().sorted(RANK).toList();
          if (!letters.isEmpty()) {
            int all = same.stream().mapToInt(NameShape::articles).sum();
            headOf.put(letters, inOrder.get(0).with(all));
            inOrder.stream().skip(1).forEach(s -> add(inOrder.get(0), s, Likeness.LETTERS));
          }
        });
    heads.addAll(headOf.values());
    for (NameShape head : heads) {
      NameShape other = headOf.get(head.expanded());
      if (other != null) {
        add(head, other, Likeness.LETTERS);
      }
    }
  }

  private void order(List<NameShape> names) {
    Map<String, Set<String>> afterFirst = new HashMap<>();
    names.forEach(n -> afterFirst.computeIfAbsent(n.first(), k -> new HashSet<>()).add(n.last()));
    alike(
        names,
        n ->
            n.parts().stream().allMatch(p -> p.length() > 1)
                ? String.join(" ", new TreeSet<>(n.parts()))
                : "",
        (a, b) ->
            isTurned(a.parts(), b.parts()) && !(isGiven(a, afterFirst) && isGiven(b, afterFirst)),
        Likeness.ORDER);
  }

  /** Whether its first part is a given name of others. */
  private static boolean isGiven(NameShape name, Map<String, Set<String>> afterFirst) {
    return afterFirst.getOrDefault(name.first(), Set.of()).size() > 1;
  }

  private static boolean isTurned(List<String> a, List<String> b) {
    int last = a.size() - 1;
    return a.size() == b.size()
        && (a.get(last).equals(b.get(0)) && a.subList(0, last).equals(b.subList(1, last + 1))
            || b.get(last).equals(a.get(0)) && b.subList(0, last).equals(a.subList(1, last + 1)));
  }

  private void middles(List<NameShape> names) {
    Map<String, List<NameShape>> byEnds =
        group(names, n -> n.first().length() > 1 ? n.first() + " " + n.last() : "");
    byEnds.remove("");
    for (List<NameShape> same : byEnds.values()) {
      List<NameShape> withInitials = same.stream().filter(SimilarNames::hasMiddleInitials).toList();
      for (NameShape plain : same) {
        boolean isFull = plain.parts().size() > 2 && !hasMiddleInitials(plain);
        boolean isShort = plain.parts().size() == 2;
        List<NameShape> fitting =
            withInitials.stream().filter(n -> isShort || fits(n.parts(), plain.parts())).toList();
        if ((isFull || isShort) && fitting.size() == 1) {
          add(plain, fitting.get(0), Likeness.MIDDLE);
        }
      }
    }
  }

  private static boolean hasMiddleInitials(NameShape name) {
    List<String> parts = name.parts();
    return parts.size() > 2
        && parts.subList(1, parts.size() - 1).stream().allMatch(p -> p.length() == 1);
  }

  private void initials(List<NameShape> names) {
    Map<String, List<NameShape>> full =
        group(names, n -> n.first().length() > 1 ? n.last() + " " + n.first().charAt(0) : "");
    full.remove("");
    for (NameShape name : names) {
      if (name.first().length() == 1 && name.last().length() > 2) {
        List<NameShape> all = full.getOrDefault(name.last() + " " + name.first(), List.of());
        if (all.size() <= 8 * CROWD) {
          List<NameShape> fitting =
              all.stream().filter(n -> fits(name.parts(), n.parts())).sorted(RANK).toList();
          if (fitting.stream().map(NameShape::person).distinct().count() == 1) {
            add(name, fitting.get(0), Likeness.INITIAL);
          }
        }
      }
    }
  }

  /** Whether a name with initials may be short for another: “J. Q. Marl” for “Jane Quill Marl”. */
  private static boolean fits(List<String> initials, List<String> full) {
    List<String> a = initials.subList(0, initials.size() - 1);
    List<String> b = full.subList(0, full.size() - 1);
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      if (i < a.size() && i < b.size()) {
        boolean isShort = a.get(i).length() == 1 && b.get(i).startsWith(a.get(i));
        if (!isShort && !a.get(i).equals(b.get(i))) {
          return false;
        }
      } else {
        int length = (i < a.size() ? a : b).get(i).length();
        if (length == 2 || length == 3) {
          return false; // “van”: another surname
        }
      }
    }
    return true;
  }

  /** One key for what sounds the same; empty for names that are too short to tell. */
  private static String sounds(NameShape name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.parts().size(); i++) {
      String part = name.parts().get(i);
      boolean isSurname = i == name.parts().size() - 1;
      String end = !isSurname && part.endsWith("elle") ? "LLE" : ""; // Michele, Michelle
      String word = part.substring(0, part.length() - end.length());
      out.append(
              word.replace("ph", "f")
                  .replace("th", "t")
                  .replace("ck", "k")
                  .replace("c", "k")
                  .replace("y", "i")
                  .replaceAll("(?<!^)z", "s")
                  .replaceAll("(.)\\1", "$1"))
          .append(end)
          .append(' ');
    }
    return name.letters().length() < 2 * MIN_LETTERS ? "" : out.toString();
  }

  private void alike(
      List<NameShape> names,
      Function<NameShape, String> key,
      BiPredicate<NameShape, NameShape> fits,
      Likeness likeness) {
    group(names, key)
        .forEach(
            (k, same) -> {
              for (int i = 0; i < same.size() && same.size() <= CROWD && !k.isEmpty(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                  if (fits.test(same.get(i), same.get(j))) {
                    add(same.get(i), same.get(j), likeness);
                  }
                }
              }
            });
  }

  private static Map<String, List<NameShape>> group(
      List<NameShape> names, Function<NameShape, String> key) {
    return names.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private void add(NameShape a, NameShape b, Likeness likeness) {
    NameShape known = RANK.compare(a, b) <= 0 ? a : b;
    NameShape other = known.equals(a) ? b : a;
    boolean isSettled =
        !a.name().author().isEmpty()
            && (a.name().author().equals(b.name().author())
                || !b.name().author().isEmpty()
                    && !Biographies.isSame(a.name().bio(), b.name().bio()));
    int rare = Math.min(a.articles(), b.articles());
    boolean areTwo =
        likeness.isDoubtful() && rare > 2 && 5 * rare > Math.max(a.articles(), b.articles());
    boolean isTold = a.articles() + b.articles() > 0;
    boolean isShort = a.isSpelled() ? a.letters().length() < MIN_LETTERS : a.letters().length() < 2;
    if (!isSettled && !areTwo && isTold && !isShort) {
      Set<String> key =
          a.person().equals(b.person())
              ? Set.of(a.name().text(), b.name().text())
              : Set.of(a.person(), b.person());
      found.putIfAbsent(key, new Pair(known.name(), other.name(), likeness));
    }
  }
}
