package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges a page by the rules of WCAG 2.2 AA that a machine can judge, drawing editors included.
 * Left out are single elements that the drawing libraries write themselves and that no setting of
 * theirs changes: the head of dmn-js over the numbers of its rules, which holds no text, and the
 * title of a menu of bpmn-js, which is a third-level heading wherever it opens. Of a long table the
 * first twenty rows are judged: the others are written by the same template. Colours, which take
 * more than half of the time, are judged where a page is seen for the first time: they do not
 * depend on its width.
 */
final class Axe {
  private static final Path SOURCE = Path.of("../assets/node_modules/axe-core/axe.min.js");
  private static final String RUN =
      """
      async colours => {
        const left = ['.tjs-table th.index-column', 'h3.djs-popup-title', 'tbody tr:nth-of-type(n+21)'];
        const result = await axe.run({ exclude: left.map(element => [element]) }, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast': { enabled: colours } },
          resultTypes: ['violations'],
        });
        return {
          passes: result.passes.length,
          violations: result.violations.flatMap(v =>
            v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': ' + n.html.slice(0, 160)
              + ' ' + (n.failureSummary ?? ''))),
        };
      }
      """;

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private Axe() {}

  static void judge(Page page, String name, Look look) {
    page.evaluate(source());
    @SuppressWarnings("unchecked")
    var result = (Map<String, Object>) page.evaluate(RUN, SEEN.add(name));
    var where = name + " " + look;
    assertThat((List<?>) result.get("violations")).as("axe on " + where).isEmpty();
    assertThat((Integer) result.get("passes")).as("rules passed on " + where).isGreaterThan(10);
  }

  private static String source() {
    try {
      return Files.readString(SOURCE);
    } catch (IOException missing) {
      throw new UncheckedIOException("Build the front end first", missing);
    }
  }
}
