package org.sportel.catalogue.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sportel.platform.LocalText;

/**
 * Texts of decisions use only fields that they declare or that the service has, letters only those
 * that the service has; all say the same in every language.
 */
final class TemplateCheck {
  /** Texts in paragraphs, of which one may ask for a field. */
  private static final String BODY = "body";

  private static final String BLANKS = " \t\n\u000B\f\r";

  private final List<BundleFinding> findings = new ArrayList<>();

  private final Map<String, String> bodies;
  private final Set<String> names;

  private TemplateCheck(ServiceBundle bundle) {
    this.bodies =
        bundle.parts().stream()
            .collect(Collectors.toMap(Part::path, Part::body, (one, two) -> one));
    this.names = MergeNames.of(bundle);
  }

  static List<BundleFinding> check(ServiceBundle bundle) {
    var check = new TemplateCheck(bundle);
    bundle.templates().forEach((name, template) -> check.template(name, template));
    bundle.letters().forEach((name, letter) -> check.letter(name, letter));
    return check.findings;
  }

  private void letter(String name, LetterTemplate letter) {
    var path = PartKind.LETTER.path(name);
    var languages = new TreeSet<>(letter.title().texts().keySet());
    languages.addAll(letter.body().texts().keySet());
    languages(path, "title", letter.title(), languages);
    languages(path, BODY, letter.body(), languages);
    fields(path, "title", letter.title(), names, "catalogue.bundle.letterField");
    fields(path, BODY, letter.body(), names, "catalogue.bundle.letterField");
  }

  private void template(String name, DecisionTemplate template) {
    var path = PartKind.TEMPLATE.path(name);
    var texts =
        Map.of(
            "granted.title", template.granted().title(),
            "granted.body", template.granted().body(),
            "refused.title", template.refused().title(),
            "refused.body", template.refused().body(),
            "remedy.open", template.remedy().open());
    var known = new TreeSet<>(names);
    known.addAll(template.fields());
    var languages = new TreeSet<String>();
    texts.values().forEach(text -> languages.addAll(text.texts().keySet()));
    texts.forEach(
        (place, text) -> {
          languages(path, place, text, languages);
          fields(path, place, text, known, "catalogue.bundle.mergeField");
        });
    languages(path, "remedy.known", template.remedy().known(), languages);
    fields(
        path,
        "remedy.known",
        template.remedy().known(),
        Set.of("appealPeriod", "appealBody"),
        "catalogue.bundle.mergeField");
  }

  private void languages(String path, String place, LocalText text, Set<String> all) {
    all.stream()
        .filter(lang -> text.texts().getOrDefault(lang, "").isBlank())
        .forEach(lang -> say(path, place, "catalogue.bundle.language", place, lang));
  }

  private void fields(
      String path, String place, LocalText text, Set<String> known, String unknown) {
    for (var words : text.texts().values()) {
      for (int at = words.indexOf("{{"); at >= 0; at = words.indexOf("{{", at + 2)) {
        var end = words.indexOf("}}", at);
        if (end < 0) {
          say(path, place, "catalogue.bundle.mergeOpen", place);
          return;
        }
        var asks = words.startsWith("{{?", at);
        var written = words.substring(at, end + 2);
        var field = words.substring(asks ? at + 3 : at + 2, end);
        if (asks && !(place.endsWith(BODY) && begins(words, at))) {
          findings.add(
              BundleFinding.error(
                  path, place, line(path, written), "catalogue.bundle.mergeAsks", field, place));
        }
        if (!known.contains(field)) {
          findings.add(
              BundleFinding.error(
                  path,
                  place,
                  line(path, written),
                  unknown,
                  field,
                  place,
                  String.join(", ", known)));
        }
      }
    }
  }

  private int line(String path, String written) {
    return LineOf.words(bodies.getOrDefault(path, ""), written);
  }

  /** Whether a paragraph begins here: only there a field that is asked for is understood. */
  private static boolean begins(String words, int at) {
    int breaks = 0;
    int begin = at;
    while (begin > 0 && BLANKS.indexOf(words.charAt(begin - 1)) >= 0) {
      begin--;
      breaks += words.charAt(begin) == '\n' ? 1 : 0;
    }
    return breaks > 1 || words.chars().limit(begin).allMatch(Character::isWhitespace);
  }

  private void say(String path, String place, String reason, Object... args) {
    findings.add(BundleFinding.error(path, place, 0, reason, args));
  }
}
