package org.chancery.meaning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery.meaning");

  private static final JavaClasses RUNTIME =
      new ClassFileImporter().importPackages("ai.onnxruntime");

  @Test
  void theRoomKnowsTheArchivesInterfaceAndTheRuntimeAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.chancery.meaning..",
            "org.chancery.archive.meaning..",
            "org.chancery.archive.holding..",
            "ai.onnxruntime..",
            "com.fasterxml.jackson.core..")
        .check(ROOM);
  }

  @Test
  void nothingThatRunsTheModelKnowsTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.net.http..", "javax.net..")
        .check(ROOM);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(RUNTIME);
    assertThat(RUNTIME).isNotEmpty();
  }
}
