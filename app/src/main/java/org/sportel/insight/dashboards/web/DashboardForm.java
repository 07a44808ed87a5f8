package org.sportel.insight.dashboards.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.insight.dashboards.Dashboard;
import org.sportel.insight.dashboards.DashboardSpan;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;

/**
 * Name, audience and span of a dashboard as typed.
 *
 * @param names by language; one is enough
 * @param audience {@code office} or {@code own}
 * @param version the one that was looked at
 */
record DashboardForm(Map<Lang, String> names, String audience, String span, int version) {
  private static final String OFFICE = "office";
  private static final int DIGITS = 8;

  DashboardForm {
    names = Map.copyOf(names);
  }

  static DashboardForm empty() {
    return new DashboardForm(Map.of(), "own", DashboardSpan.YEAR.name(), 0);
  }

  static DashboardForm of(Dashboard one) {
    var names = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.values()) {
      names.put(lang, one.frame().name().texts().getOrDefault(lang.tag(), ""));
    }
    var frame = one.frame();
    return new DashboardForm(
        names, frame.office() ? OFFICE : "own", frame.span().name(), one.version());
  }

  static DashboardForm of(Map<String, String> sent) {
    var names = new HashMap<Lang, String>();
    for (var lang : Lang.values()) {
      names.put(lang, TypedText.line(sent.getOrDefault("name-" + lang.tag(), "")));
    }
    return new DashboardForm(
        names,
        sent.getOrDefault("audience", ""),
        sent.getOrDefault("span", ""),
        version(sent.getOrDefault("version", "")));
  }

  static int version(String typed) {
    return typed.matches("\\d{1," + DIGITS + "}") ? Integer.parseInt(typed) : 0;
  }

  String name(Lang lang) {
    return names.getOrDefault(lang, "");
  }

  /** What is missing: a name in some language. */
  FieldErrors errors(Lang own) {
    return names.values().stream().allMatch(TypedText::blank)
        ? FieldErrors.none().with("name-" + own.tag(), "insight.dashboard.nameless")
        : FieldErrors.none();
  }

  /** What was typed; only without errors. */
  Dashboard.Frame frame() {
    var texts = new LinkedHashMap<String, String>();
    names.forEach(
        (lang, name) -> {
          if (!TypedText.blank(name)) {
            texts.put(lang.tag(), name);
          }
        });
    return new Dashboard.Frame(
        new LocalText(texts),
        audience.equals(OFFICE),
        Arrays.stream(DashboardSpan.values())
            .filter(one -> one.name().equals(span))
            .findFirst()
            .orElse(DashboardSpan.YEAR));
  }
}
