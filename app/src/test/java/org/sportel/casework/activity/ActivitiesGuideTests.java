package org.sportel.casework.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.CaseActivity;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of activities is made from them; {@code -Dsportel.write-docs=true} renews it. */
@SportelTest
class ActivitiesGuideTests {
  private static final Path GUIDE = Path.of("..", "docs", "procedure-activities.md");
  private static final Path SOURCES = Path.of("src/main/java/org/sportel/casework/activity");
  private static final Pattern DOC =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Component", Pattern.DOTALL);
  private static final String HEAD =
      """
      # Activities
      What a service, send or business-rule task of a model may ask of the program, named by its type.
      Made from `org.sportel.casework.activity` by `ActivitiesGuideTests` with `-Dsportel.write-docs=true`.
      A text may also stand in a task header of the input's name, its translations in `NAME.sq` and so on.
      A missing or wrong input and an unknown type stop the case visibly; an error listed here may be
      caught by an error event on the task.
      """;

  @Autowired List<CaseActivity> activities;

  @Test
  void everyActivityIsDescribedWithWhatItTakesAndGives() throws IOException {
    var text = new StringBuilder(HEAD);
    for (var activity :
        activities.stream()
            .sorted(Comparator.comparing((CaseActivity known) -> known.contract().type()))
            .toList()) {
      text.append(section(activity));
    }
    if (Boolean.getBoolean("sportel.write-docs")) {
      Files.writeString(GUIDE, text);
    }
    assertThat(GUIDE).hasContent(text.toString());
  }

  private static String section(CaseActivity activity) throws IOException {
    var contract = activity.contract();
    return "\n## "
        + contract.type()
        + "\n"
        + doc(activity)
        + "\n\n| | |\n|---|---|\n| done | "
        + contract.moment().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " |\n| takes | "
        + contract.inputs().stream()
            .map(ActivitiesGuideTests::input)
            .collect(Collectors.joining(", "))
        + " |\n| gives | "
        + contract.outputs().stream()
            .map(output -> output.name() + " (" + type(output.type()) + ")")
            .collect(Collectors.joining(", "))
        + " |\n| errors | "
        + String.join(", ", contract.errors())
        + " |\n";
  }

  private static String input(ActivityContract.Input input) {
    return input.name() + " (" + type(input.type()) + (input.required() ? "" : ", optional") + ")";
  }

  private static String type(ActivityContract.Type type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String doc(CaseActivity activity) throws IOException {
    var source = SOURCES.resolve(activity.getClass().getSimpleName() + ".java");
    var found = DOC.matcher(Files.readString(source));
    assertThat(found.find()).as("Javadoc of " + source).isTrue();
    return found
        .group(1)
        .replaceAll("\\s*\\n?\\s+\\* ?", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .strip();
  }
}
