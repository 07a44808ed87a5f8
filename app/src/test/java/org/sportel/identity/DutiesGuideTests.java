package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DutiesGuideTests {
  private static final Path GUIDE = Path.of("..", "docs", "duties.md");

  @Test
  void theGuidesTableIsMadeFromTheCode() throws IOException {
    var table = table();
    if (Boolean.getBoolean("sportel.write-docs")) {
      Files.writeString(GUIDE, table);
    }
    assertThat(GUIDE).hasContent(table);
  }

  private static String table() {
    return """
        # Duties and powers
        Made from `org.sportel.identity.Duty` by `DutiesGuideTests` with `-Dsportel.write-docs=true`.
        What no duty carries is denied. *Two people*: one administrator proposes it, another confirms it.
        *Code*: whoever holds it signs in with a code beside the password (`SPORTEL_SECOND_FACTOR`).

        | duty | holds in | powers | two people | code |
        |---|---|---|---|---|
        """
        + Arrays.stream(Duty.values())
            .map(DutiesGuideTests::line)
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Duty duty) {
    return "| "
        + duty
        + " | "
        + (duty.inUnits() ? "units with all below them, or the whole tenant" : "the whole tenant")
        + " | "
        + duty.powers().stream().map(Enum::name).sorted().collect(Collectors.joining(", "))
        + " | "
        + twoPeople(duty)
        + " | "
        + (duty.secondFactor() ? "yes" : "")
        + " |";
  }

  private static String twoPeople(Duty duty) {
    return duty.secondPerson()
        ? "yes"
        : Assignment.everywhere(duty).reachesFar() ? "in the whole tenant" : "";
  }
}
