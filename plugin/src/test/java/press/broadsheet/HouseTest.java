package press.broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The house as docs/architecture.md draws it: who may use whom, and which library lives in which
 * room.
 */
class HouseTest {

  private static final String ROOT = "press.broadsheet.";
  private static final JavaClasses CODE = ownClasses();

  /** Rules ask only for names of what is foreign, so no other jar need be read. */
  private static JavaClasses ownClasses() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter().importPath(Path.of("target", "classes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base     | ''",
        "article  | base",
        "markdown | article base",
        "seed     | markdown article base",
        "picture  | base",
        "site     | article base",
        "render   | site markdown picture article base",
        "publish  | base",
        "build    | seed render site markdown picture publish article base",
        "mojo     | build base"
      })
  void aPackageUsesOnlyEarlierStages(String stage, String mayUse) {
    List<String> allowed = new ArrayList<>(List.of(ROOT + stage.strip() + ".."));
    for (String other : mayUse.strip().split(" ")) {
      if (!other.isEmpty()) {
        allowed.add(ROOT + other + "..");
      }
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT + stage.strip() + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("press.broadsheet..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(CODE);
  }

  /** Readers of formats know the common form and the classifier; the importer knows no format. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "classify | ''",
        "importer | ''",
        "xml | ''",
        "layout | classify",
        "office | classify xml layout",
        "pdf | classify layout",
        "text | classify",
        "html | classify",
        "mail | classify text html",
        "agency | classify text html xml",
        "cms | classify html",
        "wordpress | classify cms xml",
        "feed | classify cms text xml"
      })
  void aRoomOfSeedUsesOnlyThese(String room, String mayUse) {
    String seed = ROOT + "seed.";
    List<String> allowed = new ArrayList<>(List.of(ROOT + "seed", seed + room.strip() + ".."));
    for (String other : mayUse.strip().split(" ")) {
      if (!other.isEmpty()) {
        allowed.add(seed + other + "..");
      }
    }
    noClasses()
        .that()
        .resideInAPackage(seed + room.strip() + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "seed..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(CODE);
  }

  @Test
  void nobodyLooksBehindTheDoorOfSeedButTheImporter() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "seed..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "seed..")
                .and(not(resideInAnyPackage(ROOT + "seed", ROOT + "seed.importer"))))
        .check(CODE);
  }

  @Test
  void stagesHaveNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void eachLibraryHasOneRoom() {
    Map<String, String> rooms =
        Map.of(
            "com.vladsch.flexmark..", "markdown",
            "freemarker..", "render",
            "org.apache.maven..", "mojo",
            "org.snakeyaml..", "article",
            "org.tomlj..", "article",
            "org.nibor.autolink..", "markdown",
            "javax.xml.stream..", "seed.xml",
            "org.apache.pdfbox..", "seed.pdf",
            "org.apache.james..", "seed.mail");
    rooms.forEach(
        (library, room) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CODE));
  }

  @Test
  void filesAreWrittenOnlyByTheAtomicWriter() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "base..")
        .should()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.type(Files.class)))
                .and(
                    com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "write.*|newOutputStream|newBufferedWriter|move|delete.*|create.*|set.*")))
                .as("a method of Files that writes"))
        .check(CODE);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "base..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileOutputStream")
        .check(CODE);
  }
}
