package org.sportel.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Arrows between packages point one way; what is made from tables and templates is left out, and
 * still the interpreter.
 */
@Tag("sources")
class CyclesTests {
  private static final List<String> LEFT_OUT = List.of("/db/", "/Jte", "/sportel/procedure/");

  @Test
  void noPackagesNeedEachOther() {
    slices()
        .matching("org.sportel.(**)")
        .should()
        .beFreeOfCycles()
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> LEFT_OUT.stream().noneMatch(location::contains))
                .importPackages("org.sportel"));
  }
}
