package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sportel.Sportel;
import org.springframework.modulith.core.ApplicationModules;

@Tag("sources")
class ModularityTests {
  private final ApplicationModules modules = ApplicationModules.of(Sportel.class);

  @Test
  void modulesKeepToTheirBorders() {
    modules.verify();
  }

  @Test
  void thePlatformUsesNothingAndTheWebOnlyThePlatform() {
    assertThat(
            modules
                .getModuleByName("platform")
                .orElseThrow()
                .getDirectDependencies(modules)
                .stream())
        .isEmpty();
    assertThat(
            modules.getModuleByName("web").orElseThrow().getDirectDependencies(modules).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString()))
        .allMatch("platform"::equals);
  }
}
