package org.sportel.casework.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseFilter.Due;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.CaseFilter.Who;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.SavedFilter;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.web.list.WorklistPage.Asked;
import org.sportel.platform.text.TypedId;

/** Reads what a list's address asks for, and writes such addresses. */
final class WorklistAddress {
  private WorklistAddress() {}

  /** The filter; what is no choice narrows nothing. */
  static CaseFilter filter(Asked asked) {
    return new CaseFilter(
        Optional.of(asked.service()).filter(code -> !code.isEmpty()),
        asked.words(),
        TypedId.find(asked.unit()),
        choice(CaseState.class, asked.state()),
        choice(Who.class, asked.who()),
        choice(Due.class, asked.due()).orElse(Due.ANY),
        asked.fee().equals("open"),
        choice(Order.class, asked.order()).orElse(Order.URGENT));
  }

  static String of(WorklistView view, Asked asked) {
    var address = new StringBuilder("/desk/cases?view=" + code(view));
    add(address, "service", asked.service());
    add(address, "unit", asked.unit());
    add(address, "state", asked.state());
    add(address, "due", asked.due());
    add(address, "fee", asked.fee());
    add(address, "who", asked.who());
    add(address, "order", asked.order());
    add(address, "q", asked.words());
    return address.toString();
  }

  /** The address of a list that somebody keeps. */
  static String of(SavedFilter kept) {
    var asked = Asked.of(kept.asked());
    return of(WorklistController.view(kept.asked().getOrDefault("view", ""), asked), asked);
  }

  /** What is kept of a list: everything but the words, which may name an applicant. */
  static Map<String, String> saved(WorklistView view, Asked asked) {
    return Map.of(
        "view", code(view),
        "service", asked.service(),
        "unit", asked.unit(),
        "state", asked.state(),
        "due", asked.due(),
        "fee", asked.fee(),
        "who", asked.who(),
        "order", asked.order());
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** Only an address of a list is gone back to. */
  static String back(String address) {
    return address.startsWith("/desk/cases?") ? address : "/desk/cases";
  }

  private static void add(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
