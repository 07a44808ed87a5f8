package org.sportel.network.web;

import java.util.Optional;
import org.sportel.network.NewCounter;
import org.sportel.network.UnitId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** A counter as the form sends it; its name in the organisation's own language. */
record CounterForm(String number, String name, String unit) {
  private static final int HIGHEST = 999;

  static CounterForm empty() {
    return new CounterForm("", "", "");
  }

  static CounterForm of(MultiValueMap<String, String> sent) {
    return new CounterForm(
        UnitForm.first(sent, "number").strip(),
        UnitForm.first(sent, "counterName"),
        UnitForm.first(sent, "counterUnit"));
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (value().isEmpty()) {
      errors = errors.with("number", "network.counter.number.wrong", HIGHEST);
    }
    if (name.isBlank()) {
      errors = errors.with("counterName", "network.counter.name.missing");
    }
    return errors;
  }

  NewCounter counter(Lang own) {
    var text = LocalText.of(own.tag(), name.strip());
    return new NewCounter(value().orElseThrow(), text, UnitForm.id(unit).map(UnitId::new));
  }

  private Optional<Integer> value() {
    try {
      return Optional.of(Integer.valueOf(number)).filter(n -> n >= 1 && n <= HIGHEST);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
