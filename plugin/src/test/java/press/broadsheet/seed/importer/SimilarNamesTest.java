package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarNamesTest {

  @ParameterizedTest
  @CsvSource({
    "INES OKAFOR, Ines Okafor, LETTERS",
    "Inés Okafor, Ines Okafor, LETTERS",
    "Ines Van Dyck, Ines Vandyck, LETTERS",
    "Jean-Luc Roth, Jean Luc Roth, LETTERS",
    "Jörg Roth, Joerg Roth, LETTERS",
    "Søren Holm, Soeren Holm, LETTERS",
    "Артём Петров, Артем Петров, LETTERS",
    "山田 太郎, 山田太郎, LETTERS",
    "ليلى المرساوي, لَيلى المرساوي, LETTERS",
    "Ines Okafro, Ines Okafor, SLIP",
    "Ines Okafr, Ines Okafor, SLIP",
    "Ines Okafoor, Ines Okafor, SPELLING",
    "Ines Okador, Ines Okafor, SLIP",
    "Иван Достоевкий, Иван Достоевский, SLIP",
    "Alexnader Roth, Alexander Roth, SLIP",
    "Katharina Wojciechowska, Kahtarina Wojciehcowska, SLIP",
    "Maria Wojcichowsska, Maria Wojciechowska, SLIP",
    "Katrin Roth, Kathrin Roth, SPELLING",
    "Sophia Marlowe, Sofia Marlowe, SPELLING",
    "Anna Meyer, Anna Meier, SPELLING",
    "Erik Holmgren, Eric Holmgren, SPELLING",
    "Okafor Ines, Ines Okafor, ORDER",
    "'Okafor, Ines', Ines Okafor, ORDER",
    "Lopez Ana Maria, Ana Maria Lopez, ORDER",
    "Jane Q. Marl, Jane Marl, MIDDLE",
    "Jane Q. Marl, Jane Quill Marl, MIDDLE",
    "J. Marl, Jane Marl, INITIAL",
    "J. Q. Marl, Jane Quill Marl, INITIAL",
    "J. van Marl, Jane van Marl, INITIAL",
    "И. Петров, Иван Петров, INITIAL",
  })
  void theseMayBeOnePerson(String a, String b, Likeness likeness) {
    assertThat(found(a, b)).containsExactly(likeness);
    assertThat(found(b, a)).containsExactly(likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "Jan Beck, Jana Beck",
    "Jan Beck, Jon Beck",
    "Martin Okafor, Marvin Okafor",
    "Andrea Okafor, Andreas Okafor",
    "Daniel Okafor, Daniela Okafor",
    "Alexander Roth, Alexandra Roth",
    "Christian Roth, Christina Roth",
    "Michele Rossini, Michelle Rossini",
    "Mario Rossini, Maria Rossini",
    "Marian Kowalska, Marina Kowalska",
    "Alex Petrov, Alex Petrova",
    "Иван Петров, Ивана Петрова",
    "Саша Иванов, Саша Иванова",
    "Robin Kowalski, Robin Kowalska",
    "Anna Hansen, Anna Jansen",
    "Anna Keller, Anna Heller",
    "Anna Roth, Anna Rath",
    "Tom Reyes, Tim Reyes",
    "Maria Jose Silva, Jose Maria Silva",
    "J. Marl, Tom Marl",
    "J. Marl, Jane van Marl",
    "Jane Q. Marl, Jane R. Marl",
    "Juan Perez, Juan Carlos Perez",
    "王小明, 王小朋",
    "李明, 李民",
    "김민준, 김민중",
    "Reporter 17, Reporter 18",
    "Loic, Loïs",
    "Jo, Joe",
    "Ines Okafor, Tom Reyes",
  })
  void theseAreTwo(String a, String b) {
    assertThat(found(a, b)).isEmpty();
  }

  @Test
  void anInitialThatFitsSeveralTellsNothing() {
    assertThat(found("J. Marl", "Jane Marl", "John Marl")).isEmpty();
    assertThat(found("J. Marl", "Jane Marl", "Tom Marl")).containsExactly(Likeness.INITIAL);
    assertThat(found("Jane Marl", "Jane Q. Marl", "Jane R. Marl")).isEmpty();
  }

  @Test
  void givenNamesThatOthersHaveMayStandInAnyOrder() {
    assertThat(found("Martin Thomas", "Thomas Martin", "Martin Roth", "Thomas Beck")).isEmpty();
    assertThat(found("Martin Okafor", "Okafor Martin", "Martin Roth"))
        .containsExactly(Likeness.ORDER);
  }

  @Test
  void ofManyWaysToWriteANameEachIsComparedWithTheCommonest() {
    List<SimilarNames.Pair> pairs =
        SimilarNames.among(
            List.of(
                name("INES OKAFOR", 1),
                name("Ines Okafor", 9),
                name("Ines okafor", 2),
                name("Ines Okafro", 1)));
    assertThat(pairs)
        .extracting(p -> p.other().text() + "/" + p.known().text())
        .containsExactly(
            "INES OKAFOR/Ines Okafor", "Ines Okafro/Ines Okafor", "Ines okafor/Ines Okafor");
  }

  @Test
  void twoWhoWriteOftenAreTwo() {
    assertThat(pairs(name("Ines Okafor", 40), name("Ines Okador", 25))).isEmpty();
    assertThat(pairs(name("Ines Okafor", 40), name("Ines Okador", 7))).hasSize(1);
    assertThat(pairs(name("Ines Okafor", 3), name("Ines Okador", 3))).isEmpty();
    assertThat(pairs(name("Ines Okafor", 40), name("INES OKAFOR", 25))).hasSize(1);
  }

  @Test
  void whatFilesOfAuthorsSaySettlesIt() {
    PrintedName ines = new PrintedName("Ines Okafor", "authors/a.md", "Ines covers rivers.", 3);
    assertThat(pairs(ines, new PrintedName("Ines Okafro", "authors/a.md", "Ines", 1))).isEmpty();
    assertThat(pairs(ines, new PrintedName("Ines Okafro", "authors/b.md", "She sings.", 1)))
        .isEmpty();
    assertThat(
            pairs(ines, new PrintedName("Ines Okafro", "authors/b.md", "Ines covers rivers.", 1)))
        .hasSize(1);
    assertThat(pairs(name("Ines Okafro", 1), ines).get(0).known()).isEqualTo(ines);
    assertThat(
            pairs(
                new PrintedName("Ines Okafor", "authors/a.md", "", 0),
                new PrintedName("Ines Okafro", "authors/b.md", "", 0)))
        .isEmpty();
  }

  /** Each name among 80,000 others; people who share names are no slips of each other. */
  @Test
  void eightyThousandNames() {
    Random random = new Random(5);
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < 80_000) {
      names.add(word(random, 700) + " " + word(random, 60_000));
    }
    List<PrintedName> all = new ArrayList<>();
    names.forEach(n -> all.add(name(n, 1)));
    all.add(name("Ines Okafor", 12));
    all.add(name("Ines Okafro", 1));
    all.add(name("Katharina Wojciechowska", 12));
    all.add(name("Kahtarina Wojciehcowska", 1));
    List<SimilarNames.Pair> pairs =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> SimilarNames.among(all));
    assertThat(pairs)
        .extracting(p -> p.other().text())
        .contains("Ines Okafro", "Kahtarina Wojciehcowska");
  }

  /** All in one bucket of every kind. */
  @ParameterizedTest
  @ValueSource(strings = {"Anna Ma%s", "A%s Marlowe", "J. %s Marlowe", "%1$s %1$s", "Jan %s Beck"})
  void aFamilyOfNamesTakesNoTime(String form) {
    List<PrintedName> all = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      all.add(name(String.format(java.util.Locale.ROOT, form, letters(i)), 1));
    }
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SimilarNames.among(all));
  }

  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int n = number + 1; n > 0; n /= 26) {
      out.append((char) ('a' + n % 26));
    }
    return out.toString();
  }

  private static String word(Random random, int many) {
    Random its = new Random(random.nextInt(many));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 2 + its.nextInt(4); i++) {
      out.append("bdfgklmnprstvz".charAt(its.nextInt(14))).append("aeiou".charAt(its.nextInt(5)));
    }
    return out.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + out.substring(1) + "n";
  }

  private static List<Likeness> found(String... names) {
    return pairs(List.of(names).stream().map(n -> name(n, 1)).toArray(PrintedName[]::new)).stream()
        .map(SimilarNames.Pair::likeness)
        .toList();
  }

  private static List<SimilarNames.Pair> pairs(PrintedName... names) {
    return SimilarNames.among(List.of(names));
  }

  private static PrintedName name(String text, int articles) {
    return new PrintedName(text, "", "", articles);
  }
}
