package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms, and the libraries that each may know. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery");

  /** Which rooms each room may know, beside itself. */
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "transcript", Set.of(),
          "record", Set.of("transcript"),
          "dossier", Set.of("record", "transcript"),
          "archive", Set.of("dossier", "record", "transcript"),
          "tei", Set.of("dossier", "record", "transcript"),
          "intake", Set.of("tei", "dossier", "record", "transcript"),
          "edition", Set.of("tei", "dossier", "record", "transcript"),
          "readingroom",
              Set.of("archive", "intake", "edition", "tei", "dossier", "record", "transcript"),
          "cli",
              Set.of(
                  "readingroom",
                  "archive",
                  "intake",
                  "edition",
                  "tei",
                  "dossier",
                  "record",
                  "transcript"));

  /** Which libraries each room may know, beside the Java platform and JSpecify. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "transcript", Set.of(),
          "record", Set.of(),
          "dossier", Set.of(),
          "tei",
              Set.of(
                  "com.ctc.wstx..",
                  "org.codehaus.stax2..",
                  "com.thaiopensource..",
                  "org.relaxng.."),
          "intake",
              Set.of(
                  "org.apache.poi..",
                  "org.openxmlformats..",
                  "org.apache.xmlbeans..",
                  "org.apache.pdfbox..",
                  "org.jsoup.."),
          "archive",
              Set.of(
                  "org.sqlite..",
                  "org.jdbi..",
                  "org.flywaydb..",
                  "com.password4j..",
                  "com.fasterxml.jackson.core..",
                  "org.apache.lucene..",
                  "com.ibm.icu.."),
          "edition", Set.of("com.fasterxml.jackson.core.."),
          "readingroom",
              Set.of(
                  "io.javalin..",
                  "org.eclipse.jetty..",
                  "jakarta.servlet..",
                  "gg.jte..",
                  "kotlin..",
                  "com.fasterxml.jackson.core.."),
          "cli", Set.of("picocli.."));

  @Test
  void everyRoomIsInTheTables() {
    Set<String> found = new java.util.TreeSet<>();
    HOUSE.forEach(c -> found.add(c.getPackageName().split("\\.", -1)[2]));
    assertThatRooms(found).containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
  }

  @Test
  void roomsKnowOnlyTheRoomsBelowAndTheirOwnLibraries() {
    ROOMS.forEach((room, below) -> {
      List<String> known =
          new ArrayList<>(
              List.of(
                  "java..",
                  "javax.xml..",
                  "org.w3c.dom..",
                  "org.xml.sax..",
                  "org.jspecify..",
                  "org.chancery." + room + ".."));
      below.forEach(b -> known.add("org.chancery." + b + ".."));
      known.addAll(LIBRARIES.getOrDefault(room, Set.of()));
      classes()
          .that()
          .resideInAPackage("org.chancery." + room + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(known.toArray(String[]::new))
          .because("the room '" + room + "' knows no others")
          .check(HOUSE);
    });
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.chancery.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyTheCommandLineKnowsTheStandardStreamsAndOnlyItsMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.chancery.cli.Surroundings")
        .should(ACCESS_STANDARD_STREAMS)
        .check(HOUSE);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.chancery.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void noRoomThrowsGenericExceptions() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOUSE);
  }

  @Test
  void theRoomsThatReadAPaperKnowNoFilesNoNetworkAndNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.chancery.transcript..", "org.chancery.record..", "org.chancery.dossier..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.net.http..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.cli..")
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(HOUSE);
  }

  private static org.assertj.core.api.AbstractCollectionAssert<?, ?, String, ?> assertThatRooms(
      Set<String> found) {
    found.remove("testkit");
    return org.assertj.core.api.Assertions.assertThat(found);
  }
}
