package org.sportel.problems.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedId;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** The typed fields of a category. */
record CategoryForm(
    String code,
    Map<Lang, String> names,
    Map<Lang, String> descriptions,
    Map<Lang, String> groups,
    String keywords,
    String unit,
    String time,
    String length,
    boolean open) {
  private static final int LONGEST = 200;
  private static final int MOST_KEYWORDS = 30;

  static CategoryForm of(MultiValueMap<String, String> sent, Optional<String> code) {
    return new CategoryForm(
        code.orElseGet(() -> ReportAsked.one(sent, "code")),
        texts(sent, "name-"),
        texts(sent, "description-"),
        texts(sent, "group-"),
        ReportAsked.one(sent, "keywords"),
        ReportAsked.one(sent, "unit"),
        ReportAsked.one(sent, "time"),
        ReportAsked.one(sent, "length"),
        !ReportAsked.one(sent, "open").isEmpty());
  }

  static CategoryForm empty() {
    return new CategoryForm("", Map.of(), Map.of(), Map.of(), "", "", "WORKING_DAY", "", true);
  }

  static CategoryForm of(ProblemCategory category) {
    return new CategoryForm(
        category.code(),
        texts(category.name()),
        texts(category.description()),
        texts(category.group()),
        String.join(", ", category.keywords()),
        category.unit().map(UUID::toString).orElse(""),
        category.time().map(time -> time.unit().name()).orElse("WORKING_DAY"),
        category.time().map(time -> String.valueOf(time.length())).orElse(""),
        category.open());
  }

  private static Map<Lang, String> texts(MultiValueMap<String, String> sent, String field) {
    var texts = new LinkedHashMap<Lang, String>();
    for (var lang : Lang.values()) {
      var text = ReportAsked.one(sent, field + lang.tag());
      if (!text.isEmpty()) {
        texts.put(lang, text);
      }
    }
    return texts;
  }

  private static Map<Lang, String> texts(LocalText text) {
    var texts = new LinkedHashMap<Lang, String>();
    for (var lang : Lang.values()) {
      var own = text.texts().get(lang.tag());
      if (own != null) {
        texts.put(lang, own);
      }
    }
    return texts;
  }

  FieldErrors errors(Lang own) {
    var errors = FieldErrors.none();
    if (!names.containsKey(own)) {
      errors = errors.with("name-" + own.tag(), "problems.category.nameMissing");
    }
    if (!descriptions.containsKey(own)) {
      errors = errors.with("description-" + own.tag(), "problems.category.descriptionMissing");
    }
    if (!groups.containsKey(own)) {
      errors = errors.with("group-" + own.tag(), "problems.category.groupMissing");
    }
    for (var text :
        Stream.of(names, descriptions, groups).flatMap(m -> m.values().stream()).toList()) {
      if (text.length() > LONGEST) {
        errors = errors.with("", "problems.category.long", LONGEST);
      }
    }
    if (!length.isEmpty() && whole().isEmpty()) {
      errors = errors.with("length", "problems.category.lengthWrong");
    }
    return errors;
  }

  private Optional<Integer> whole() {
    boolean digits =
        !length.isEmpty()
            && length.length() < 4
            && length.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        ? Optional.of(Integer.valueOf(length)).filter(n -> n > 0 && n <= unitOf().most())
        : Optional.empty();
  }

  private DeadlineRule.Unit unitOf() {
    return Arrays.stream(DeadlineRule.Unit.values())
        .filter(one -> one.name().equals(time))
        .findFirst()
        .orElse(DeadlineRule.Unit.WORKING_DAY);
  }

  /** The category; the form must be right. */
  ProblemCategory category(List<ProblemAttribute> attributes) {
    return new ProblemCategory(
        code,
        text(names),
        text(descriptions),
        text(groups),
        Stream.of(keywords.split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .limit(MOST_KEYWORDS)
            .toList(),
        TypedId.find(unit),
        whole().map(n -> new ProblemCategory.Time(unitOf(), n)),
        attributes,
        open);
  }

  private static LocalText text(Map<Lang, String> texts) {
    var tags = new LinkedHashMap<String, String>();
    texts.forEach((lang, text) -> tags.put(lang.tag(), text));
    return new LocalText(tags);
  }
}
