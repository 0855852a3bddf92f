package org.chancery.transcript;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The room stands on the Java platform alone and is pure. */
class ArchitectureTest {

  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery.transcript");

  @Test
  void itNeedsNothingButThePlatform() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.chancery.transcript..")
        .check(ROOM);
  }

  @Test
  void itKnowsNoFilesNoClockNoNetworkAndNoPatterns() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.time..", "java.net..", "java.util.regex..")
        .check(ROOM);
  }

  @Test
  void itsPackagesHaveNoCycles() {
    slices().matching("org.chancery.(**)").should().beFreeOfCycles().check(ROOM);
  }

  @Test
  void itWritesToNoStreamAndThrowsNoGenericException() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ROOM);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(ROOM);
  }
}
