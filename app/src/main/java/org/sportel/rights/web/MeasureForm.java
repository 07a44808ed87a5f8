package org.sportel.rights.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.network.CentreId;
import org.sportel.network.UnitId;
import org.sportel.platform.Lang;
import org.sportel.platform.text.TypedId;
import org.sportel.platform.text.TypedText;
import org.sportel.rights.LocalWords;
import org.sportel.rights.measures.KeepMeasure;
import org.sportel.rights.measures.RightsMeasure;
import org.sportel.rights.model.PeopleGroup;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenErrors;
import org.sportel.web.components.SpokenText;
import org.springframework.util.MultiValueMap;

/** A measure as typed. */
record MeasureForm(
    SpokenText what,
    List<String> groups,
    String unit,
    String centre,
    String evidence,
    DayFields review,
    boolean shown) {
  static final SpokenErrors ERRORS =
      new SpokenErrors("rights.refused.WORDS_MISSING", "rights.refused.WORDS_LONG");

  MeasureForm {
    groups = List.copyOf(groups);
  }

  static MeasureForm empty() {
    return new MeasureForm(
        SpokenText.empty(), List.of(), "", "", "", new DayFields("", "", ""), true);
  }

  static MeasureForm of(RightsMeasure measure) {
    return new MeasureForm(
        SpokenText.of(measure.what()),
        measure.groups().stream().map(Enum::name).sorted().toList(),
        measure.unit().value().toString(),
        measure.centre().map(centre -> centre.value().toString()).orElse(""),
        measure.evidence(),
        DayFields.of(measure.review()),
        measure.shown());
  }

  static MeasureForm of(MultiValueMap<String, String> sent) {
    var single = sent.toSingleValueMap();
    return new MeasureForm(
        SpokenText.of(single, "what"),
        sent.getOrDefault("groups", List.of()),
        single.getOrDefault("unit", ""),
        single.getOrDefault("centre", ""),
        TypedText.text(single.getOrDefault("evidence", "")),
        DayFields.of(single, "review"),
        sent.containsKey("shown"));
  }

  /** What is wrong with it, apart from what only the register knows. */
  FieldErrors errors(Lang own) {
    var errors = ERRORS.of(what, "what", own, LocalWords.LONGEST);
    if (chosen().findAny().isEmpty()) {
      errors = errors.with("groups", "rights.refused.GROUP_MISSING");
    }
    if (TypedId.find(unit).isEmpty()) {
      errors = errors.with("unit", "rights.measure.unit.missing");
    }
    if (evidence.length() > KeepMeasure.LONGEST_EVIDENCE) {
      errors = errors.with("evidence", "rights.refused.WORDS_LONG", KeepMeasure.LONGEST_EVIDENCE);
    }
    return review.date().isEmpty()
        ? errors.with("review", "rights.measure.review.missing")
        : errors;
  }

  /** The measure; the form must be right. */
  RightsMeasure measure(UUID id) {
    return new RightsMeasure(
        id,
        chosen().collect(Collectors.toSet()),
        what.text(),
        new UnitId(TypedId.find(unit).orElseThrow()),
        Optional.of(centre).flatMap(TypedId::find).map(CentreId::new),
        evidence,
        review.date().orElseThrow(),
        shown);
  }

  private Stream<PeopleGroup> chosen() {
    return Stream.of(PeopleGroup.values()).filter(group -> groups.contains(group.name()));
  }
}
