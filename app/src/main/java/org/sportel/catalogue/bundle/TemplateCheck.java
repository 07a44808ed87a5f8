package org.sportel.catalogue.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sportel.platform.LocalText;

/** Texts of decisions use only fields that they declare, and say the same in every language. */
final class TemplateCheck {
  private final List<BundleFinding> findings = new ArrayList<>();

  private TemplateCheck() {}

  static List<BundleFinding> check(ServiceBundle bundle) {
    var check = new TemplateCheck();
    bundle.templates().forEach((name, template) -> check.template(name, template));
    return check.findings;
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
    var languages = new TreeSet<String>();
    texts.values().forEach(text -> languages.addAll(text.texts().keySet()));
    texts.forEach(
        (place, text) -> {
          languages(path, place, text, languages);
          fields(path, place, text, Set.copyOf(template.fields()));
        });
    languages(path, "remedy.known", template.remedy().known(), languages);
    fields(path, "remedy.known", template.remedy().known(), Set.of("appealPeriod", "appealBody"));
  }

  private void languages(String path, String place, LocalText text, Set<String> all) {
    all.stream()
        .filter(lang -> text.texts().getOrDefault(lang, "").isBlank())
        .forEach(lang -> say(path, place, "catalogue.bundle.language", place, lang));
  }

  private void fields(String path, String place, LocalText text, Set<String> known) {
    for (var words : text.texts().values()) {
      for (int at = words.indexOf("{{"); at >= 0; at = words.indexOf("{{", at + 2)) {
        var end = words.indexOf("}}", at);
        if (end < 0) {
          say(path, place, "catalogue.bundle.mergeOpen", place);
          return;
        }
        var field = words.substring(words.startsWith("{{?", at) ? at + 3 : at + 2, end);
        if (!known.contains(field)) {
          say(path, place, "catalogue.bundle.mergeField", field, place);
        }
      }
    }
  }

  private void say(String path, String place, String reason, Object... args) {
    findings.add(BundleFinding.error(path, place, 0, reason, args));
  }
}
