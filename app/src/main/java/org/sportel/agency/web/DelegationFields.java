package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.agency.DelegateServices;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.WhoTakes;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Tenant;
import org.sportel.platform.text.TypedId;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;

/** Reads what the form of a delegation sends, and offers its choices. */
final class DelegationFields {
  /** What the field of a service begins with. */
  static final String DELIVERY = "delivery-";

  private DelegationFields() {}

  /**
   * What was typed.
   *
   * @throws AgencyRefusal CENTRE_UNKNOWN, CHOICE_MISSING, DAY_WRONG
   */
  static DelegateServices.Entry entry(
      Map<String, String> typed, Tenant host, List<Centre> centres) {
    return new DelegateServices.Entry(
        host,
        centre(typed.getOrDefault("centre", ""), centres),
        who(typed.getOrDefault("who", "")),
        services(typed),
        DayFields.of(typed, "from")
            .date()
            .orElseThrow(() -> AgencyRefusal.at("from", AgencyRefusal.Reason.DAY_WRONG)),
        until(DayFields.of(typed, "until")),
        typed.getOrDefault("act", ""));
  }

  private static Optional<CentreId> centre(String typed, List<Centre> centres) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var found =
        TypedId.find(typed)
            .map(CentreId::new)
            .filter(id -> centres.stream().anyMatch(one -> one.id().equals(id)));
    if (found.isEmpty()) {
      throw AgencyRefusal.at("centre", AgencyRefusal.Reason.CENTRE_UNKNOWN);
    }
    return found;
  }

  private static WhoTakes who(String typed) {
    return Arrays.stream(WhoTakes.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElseThrow(() -> AgencyRefusal.at("who", AgencyRefusal.Reason.CHOICE_MISSING));
  }

  private static Map<String, DeliveryKind> services(Map<String, String> typed) {
    var services = new HashMap<String, DeliveryKind>();
    typed.forEach(
        (field, value) ->
            Arrays.stream(DeliveryKind.values())
                .filter(one -> field.startsWith(DELIVERY) && one.name().equals(value))
                .filter(one -> one != DeliveryKind.NONE)
                .forEach(one -> services.put(field.substring(DELIVERY.length()), one)));
    return services;
  }

  private static Optional<LocalDate> until(DayFields typed) {
    if (typed.empty()) {
      return Optional.empty();
    }
    return Optional.of(
        typed.date().orElseThrow(() -> AgencyRefusal.at("until", AgencyRefusal.Reason.DAY_WRONG)));
  }

  /** A form that begins today. */
  static Map<String, String> preset(Map<String, String> typed, LocalDate today) {
    var preset = new HashMap<>(typed);
    var day = DayFields.of(today);
    preset.put("from-day", day.day());
    preset.put("from-month", day.month());
    preset.put("from-year", day.year());
    preset.put("who", WhoTakes.EVERY_CLERK.name());
    return preset;
  }

  static List<Option> deliveries() {
    return Arrays.stream(DeliveryKind.values())
        .filter(one -> one != DeliveryKind.NONE)
        .map(one -> Option.of(one.name(), delivery(one)))
        .toList();
  }

  static String delivery(DeliveryKind kind) {
    return t("standards.delivery." + kind);
  }

  static Cell state(AgencyDelegation one, LocalDate day) {
    var state = one.on(day);
    var tone =
        switch (state) {
          case IN_FORCE -> Tone.GREEN;
          case PLANNED -> Tone.PLAIN;
          case ENDED, REVOKED -> Tone.GREY;
        };
    return Cell.tag(t("agency.state." + state), tone);
  }

  static FieldErrors errors(AgencyRefusal refused) {
    return FieldErrors.of(refused);
  }
}
