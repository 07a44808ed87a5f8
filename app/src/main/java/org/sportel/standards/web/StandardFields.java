package org.sportel.standards.web;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.Centre;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedText;
import org.sportel.standards.StandardsRefusal;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.Equipment;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** Reads what the forms of this module send, and offers their choices. */
final class StandardFields {
  private StandardFields() {}

  /**
   * The choice that was made.
   *
   * @throws StandardsRefusal CHOICE_MISSING
   */
  static <E extends Enum<E>> E choice(Class<E> type, Map<String, String> typed, String field) {
    return find(type, typed.getOrDefault(field, ""))
        .orElseThrow(() -> StandardsRefusal.at(field, StandardsRefusal.Reason.CHOICE_MISSING));
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }

  /**
   * The day that was typed.
   *
   * @throws StandardsRefusal DAY_WRONG
   */
  static LocalDate day(Map<String, String> typed, String field) {
    return TypedDay.of(
            typed.getOrDefault(field + "-day", ""),
            typed.getOrDefault(field + "-month", ""),
            typed.getOrDefault(field + "-year", ""))
        .orElseThrow(() -> StandardsRefusal.at(field, StandardsRefusal.Reason.DAY_WRONG));
  }

  /**
   * A whole number; empty where nothing was typed.
   *
   * @throws StandardsRefusal NUMBER_WRONG
   */
  static Optional<Integer> number(Map<String, String> typed, String field, int most) {
    var text = TypedText.line(typed.getOrDefault(field, ""));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean digits = text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || Integer.parseInt(text) > most) {
      throw StandardsRefusal.at(field, StandardsRefusal.Reason.NUMBER_WRONG, most);
    }
    return Optional.of(Integer.valueOf(text));
  }

  /** The equipment whose field says so. */
  static Set<Equipment> pieces(Map<String, String> typed, String word) {
    var pieces = EnumSet.noneOf(Equipment.class);
    for (var one : Equipment.values()) {
      if (typed.getOrDefault("has-" + one.name(), "").equals(word)) {
        pieces.add(one);
      }
    }
    return pieces;
  }

  static List<Option> options(Enum<?>[] values, String key) {
    return Arrays.stream(values).map(one -> Option.of(one.name(), t(key + one.name()))).toList();
  }

  static List<Option> levels() {
    return options(Centre.Level.values(), "network.level.");
  }

  static List<Option> pieces() {
    return options(Equipment.values(), "standards.equipment.");
  }

  /** What a basket can ask at least: anything but nothing. */
  static List<Option> leastDeliveries() {
    return options(DeliveryKind.values(), "standards.delivery.").stream()
        .filter(option -> !option.value().equals(DeliveryKind.NONE.name()))
        .toList();
  }

  static FieldErrors errors(StandardsRefusal refused) {
    return FieldErrors.of(refused);
  }
}
