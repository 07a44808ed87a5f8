package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a module contributes to a page of another is drawn by the name of a template and one value:
 * a second parameter, also one with a usual value, is only missed when somebody opens the page.
 */
@Tag("sources")
class PanelTemplateTests {
  private static final Pattern DRAWN = Pattern.compile("(.*\\.)?templates(\\(\\))?\\.of");
  private static final Pattern PARAMETER = Pattern.compile("(?m)^@param ");
  private static final Path TEMPLATES = Path.of("src/main/jte");

  @Test
  void aTemplateThatIsDrawnByItsNameHasOneParameter() {
    var wrong = new ArrayList<String>();
    int[] seen = {0};
    for (var method : Sources.all().methods().toList()) {
      if (method.owner().source().main()) {
        for (var name : drawn(method)) {
          seen[0]++;
          if (PARAMETER.matcher(text(name)).results().count() != 1) {
            wrong.add(name);
          }
        }
      }
    }
    assertThat(seen[0]).isGreaterThan(20);
    assertThat(wrong).isEmpty();
  }

  private static List<String> drawn(Sources.Method method) {
    var names = new ArrayList<String>();
    new TreeScanner<Boolean, Boolean>() {
      @Override
      public Boolean visitMethodInvocation(MethodInvocationTree call, Boolean unused) {
        if (DRAWN.matcher(call.getMethodSelect().toString()).matches()) {
          for (var argument : call.getArguments()) {
            if (argument instanceof LiteralTree literal
                && literal.getValue() instanceof String name
                && name.matches("[a-z]+/.*")) {
              names.add(name);
            }
          }
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(method.tree(), false);
    return names;
  }

  private static String text(String name) {
    try {
      return Files.readString(TEMPLATES.resolve(name + ".jte"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
