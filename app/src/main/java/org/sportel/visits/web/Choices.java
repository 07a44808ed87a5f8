package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedId;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages of the waiting room, and how it is read from a form. */
@Component
public final class Choices {
  private final Services services;
  private final TakenElsewhere taken;

  Choices(Services services, TakenElsewhere taken) {
    this.services = services;
    this.taken = taken;
  }

  /** The languages in which people are served. */
  public static List<Option> languages() {
    return Arrays.stream(Lang.values()).map(one -> Option.of(one.tag(), one.label())).toList();
  }

  /** What somebody can need. */
  public static List<Option> needs() {
    return options("visits.need.", Accommodation.values());
  }

  /**
   * How a visit begins that staff begin.
   *
   * @param here how it begins where the person is there
   */
  public static List<Option> channels(VisitChannel here) {
    return Stream.concat(Stream.of(here), VisitChannel.AFAR.stream())
        .map(one -> Option.of(one.name(), t("visits.comes." + one)))
        .toList();
  }

  /** The channel of a form; the one of people who are there where none was chosen. */
  public static VisitChannel channel(String typed, VisitChannel here) {
    return find(VisitChannel.values(), typed).filter(VisitChannel.AFAR::contains).orElse(here);
  }

  /** The lawful reasons to be called before others. */
  public static List<Option> priorities() {
    return options("visits.priority.", Priority.values());
  }

  /** The constants as choices, named by a message key and their name. */
  public static List<Option> options(String key, Enum<?>... values) {
    return Arrays.stream(values).map(one -> Option.of(one.name(), t(key + one.name()))).toList();
  }

  /** The services on offer as one types them, those of a queue first; in a transaction. */
  public List<Option> offered(List<ServiceCode> first) {
    return services.list().stream()
        .filter(ServiceCard::offered)
        .sorted(
            Comparator.comparing((ServiceCard card) -> !first.contains(card.code()))
                .thenComparing(card -> card.code().value()))
        .map(card -> Option.of(typed(card), Here.text(card.title())))
        .toList();
  }

  /** The services on offer by their codes, in a transaction. */
  public List<Option> codes() {
    return services.list().stream()
        .filter(ServiceCard::offered)
        .map(card -> Option.of(card.code().value(), typed(card)))
        .toList();
  }

  /** The same, each with a line that says who takes it where a centre does not. */
  public List<Option> codes(CentreId here) {
    return codes().stream()
        .map(
            one ->
                taken
                    .words(here, new ServiceCode(one.value()))
                    .map(words -> new Option(one.value(), one.label(), words))
                    .orElse(one))
        .toList();
  }

  /** A service as it stands in a field: its code and its name. */
  private static String typed(ServiceCard card) {
    return card.code().value() + " " + Here.text(card.title());
  }

  /** What services are called, in a transaction; a code that is gone stands for itself. */
  public Map<ServiceCode, LocalText> titles(Stream<ServiceCode> codes) {
    var titles = new LinkedHashMap<ServiceCode, LocalText>();
    codes
        .distinct()
        .forEach(
            code ->
                titles.put(
                    code,
                    services
                        .find(code)
                        .map(ServiceCard::title)
                        .orElseGet(() -> LocalText.of("zxx", code.value()))));
    return titles;
  }

  /** The service typed into a field: its code stands first. */
  public static List<ServiceCode> service(String typed) {
    return ServiceCode.find(typed.strip().split(" ", 2)[0]).stream().toList();
  }

  /**
   * The same, where anything else than a service or nothing is refused.
   *
   * @throws VisitRefusal SERVICE_UNKNOWN
   */
  public static List<ServiceCode> serviceOrNone(String typed) {
    var found = service(typed);
    if (found.isEmpty() && !typed.isBlank()) {
      throw new VisitRefusal(VisitRefusal.Reason.SERVICE_UNKNOWN);
    }
    return found;
  }

  /** Whether what was said of a service is refused. */
  public static boolean ofService(VisitRefusal refused) {
    return refused.reason() == VisitRefusal.Reason.SERVICE_UNKNOWN
        || refused.reason() == VisitRefusal.Reason.SERVICE_NOT_SERVED;
  }

  /** The field at which a refusal is told, on a page with the field of a service. */
  public static String field(VisitRefusal refused, String serviceField) {
    return ofService(refused) ? "service-" + serviceField : "";
  }

  /** The needs that were ticked. */
  public static Set<Accommodation> needs(List<String> sent) {
    return sent.stream()
        .flatMap(name -> find(Accommodation.values(), name).stream())
        .collect(Collectors.toSet());
  }

  /** The constant of a name, where there is one. */
  public static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
    return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst();
  }

  /** The id in a field; one that is none is nobody's. */
  public static UUID id(String text) {
    return TypedId.find(text).orElse(new UUID(0, 0));
  }

  /** The whole number in a field, where it is one of at most four digits. */
  public static Optional<Integer> number(String typed) {
    var digits = typed.strip();
    boolean whole = !digits.isEmpty() && digits.length() < 5;
    return whole && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }
}
