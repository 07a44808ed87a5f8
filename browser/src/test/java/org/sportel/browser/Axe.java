package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges a page by the rules of WCAG 2.2 AA that a machine can judge, drawing editors included.
 * Left out are single elements that the drawing libraries write themselves and that no setting of
 * theirs changes: the head of dmn-js over the numbers of its rules, which holds no text, and the
 * title of a menu of bpmn-js, which is a third-level heading wherever it opens. Of a long table the
 * first twenty rows are judged: the others are written by the same template.
 *
 * <p>A page is judged once for its shape: which elements it shows, within what, with which classes
 * and attributes, with a text or a label or without. A shape seen before at another size is judged
 * by the rules that measure; at the same size it is not judged again. Colours, which take more than
 * half of the time, are judged of every text whose elements have not stood within one another with
 * the same classes before.
 */
final class Axe {
  private static final Path SOURCE = Path.of("../assets/node_modules/axe-core/axe.min.js");

  /** What the rules look at but do not measure, as one digest, and the digests of all texts. */
  private static final String SHAPE =
      """
      () => {
        const digest = text => {
          let [a, b] = [7, 11];
          for (let i = 0; i < text.length; i++) {
            a = (Math.imul(a, 31) + text.charCodeAt(i)) | 0;
            b = (Math.imul(b, 131) + text.charCodeAt(i)) | 0;
          }
          return a.toString(36) + '.' + b.toString(36);
        };
        const parts = new Set([document.title ? 'title' : '', document.documentElement.lang]);
        const ids = new Set();
        const ways = new Map();
        window.textsOfShape = new Map();
        let headings = '';
        const kind = e => e.tagName + '.' + e.getAttribute('class') + '#' + e.getAttribute('role')
          + (e.disabled ?? '') + (e.getAttribute('style') ?? '') + (e.ariaCurrent ?? '');
        for (const e of document.querySelectorAll('*')) {
          if (e.matches('tbody tr:nth-of-type(n+21) *')) continue;
          const way = (ways.get(e.parentElement) ?? '') + '>' + kind(e);
          ways.set(e, way);
          const shown = e.checkVisibility();
          if (shown && /^H[1-6]$/.test(e.tagName)) headings += e.tagName;
          if (e.id && ids.has(e.id)) parts.add('twice ' + e.id);
          ids.add(e.id);
          if (shown && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) {
            textsOfShape.set(digest(way), e);
          }
          const given = e.getAttributeNames()
            .filter(n => n !== 'class' && n !== 'role' && n !== 'style')
            .map(n => n + (e.getAttribute(n) ? '' : '!')).sort();
          parts.add([kind(e), kind(e.parentElement ?? e), given, shown, e.lang, e.type,
            e.textContent.trim() !== '', (e.labels ?? []).length].join(' '));
        }
        return [digest(headings + [...parts].sort().join()), ...textsOfShape.keys()];
      }
      """;

  private static final String RUN =
      """
      async ([rules, texts]) => {
        const left = ['.tjs-table th.index-column', 'h3.djs-popup-title', 'tbody tr:nth-of-type(n+21)'];
        const where = { exclude: left.map(element => [element]) };
        if (texts.length) where.include = texts.map(text => textsOfShape.get(text));
        const result = await axe.run(where, { ...rules, resultTypes: ['violations'] });
        return {
          passes: result.passes.length,
          violations: result.violations.flatMap(v =>
            v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': ' + n.html.slice(0, 160)
              + ' ' + (n.failureSummary ?? ''))),
        };
      }
      """;

  private static final Map<String, Object> COLOURS = rules("color-contrast");
  private static final Map<String, Object> MEASURED =
      rules("target-size", "scrollable-region-focusable");
  private static final Map<String, Object> ALL_BUT_COLOURS =
      Map.of(
          "runOnly",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
          "rules",
          Map.of("color-contrast", Map.of("enabled", false)));

  private static final Set<String> SHAPES = ConcurrentHashMap.newKeySet();
  private static final Set<String> TEXTS = ConcurrentHashMap.newKeySet();

  private Axe() {}

  /**
   * Pages of this context bring the rules along, read by a page only when it is judged: sending
   * them to each anew takes four times as long, reading them on each page as long as half of its
   * loading.
   */
  static void accompany(BrowserContext context) {
    context.addInitScript("window.bringsAxe = () => {" + source() + "\n};");
  }

  static void judge(Page page, String name, Look look) {
    @SuppressWarnings("unchecked")
    var digests = (List<String>) page.evaluate(SHAPE);
    var where = name + " " + look;
    var shape = digests.getFirst();
    if (SHAPES.add(shape + look)) {
      boolean known = !SHAPES.add(shape);
      int passed = run(page, where, known ? MEASURED : ALL_BUT_COLOURS, List.of());
      assertThat(known || passed > 10).as("rules passed on " + where).isTrue();
    }
    var texts = digests.stream().skip(1).filter(TEXTS::add).toList();
    if (!texts.isEmpty()) {
      run(page, where, COLOURS, texts);
    }
  }

  private static int run(Page page, String where, Map<String, Object> rules, List<String> texts) {
    page.frames().forEach(frame -> frame.evaluate("() => { window.axe ?? bringsAxe(); }"));
    var result = (Map<?, ?>) page.evaluate(RUN, List.of(rules, texts));
    assertThat((List<?>) result.get("violations")).as("axe on " + where).isEmpty();
    return Objects.requireNonNull((Integer) result.get("passes"));
  }

  private static Map<String, Object> rules(String... names) {
    return Map.of("runOnly", Map.of("type", "rule", "values", List.of(names)));
  }

  private static String source() {
    try {
      return Files.readString(SOURCE);
    } catch (IOException missing) {
      throw new UncheckedIOException("Build the front end first", missing);
    }
  }
}
