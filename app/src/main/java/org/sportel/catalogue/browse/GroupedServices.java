package org.sportel.catalogue.browse;

import static org.sportel.web.Texts.t;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.Category;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** The services on offer of the running transaction's tenant, put together for a reader. */
@Component
public final class GroupedServices {
  private final Services services;
  private final Units units;

  GroupedServices(Services services, Units units) {
    this.services = services;
    this.units = units;
  }

  /** All services on offer, by code. */
  public List<ServiceCard> offered() {
    return services.list().stream().filter(ServiceCard::offered).toList();
  }

  /**
   * These services in groups, each in the alphabet of whoever reads.
   *
   * @param slug of the tenant
   */
  public List<ServiceGroup> of(Grouping by, List<ServiceCard> cards, String slug) {
    var sorted = sorted(cards);
    return switch (by) {
      case SUBJECT -> subjects(sorted, slug);
      case EVENT -> events(sorted, slug);
      case OFFICE -> offices(sorted, slug);
      case ALPHABET -> letters(sorted, slug);
    };
  }

  private static List<ServiceGroup> subjects(List<ServiceCard> cards, String slug) {
    var groups = new EnumMap<Category, List<ServiceCard>>(Category.class);
    cards.forEach(
        card -> groups.computeIfAbsent(card.category(), any -> new ArrayList<>()).add(card));
    return groups.entrySet().stream()
        .map(entry -> group(said("catalogue.category." + entry.getKey()), entry.getValue(), slug))
        .toList();
  }

  /** A service without a life event stands with the others at the end. */
  private static List<ServiceGroup> events(List<ServiceCard> cards, String slug) {
    var groups = new TreeMap<String, List<ServiceCard>>(alphabet());
    var rest = new ArrayList<ServiceCard>();
    for (var card : cards) {
      var names =
          card.card().topic().events().stream()
              .map(event -> "catalogue.event." + event)
              .filter(Texts::knows)
              .map(Texts::t)
              .toList();
      names.forEach(name -> groups.computeIfAbsent(name, any -> new ArrayList<>()).add(card));
      if (names.isEmpty()) {
        rest.add(card);
      }
    }
    var last =
        rest.isEmpty()
            ? Stream.<ServiceGroup>of()
            : Stream.of(group(said("catalogue.list.others"), rest, slug));
    return Stream.concat(
            groups.entrySet().stream()
                .map(
                    entry ->
                        group(
                            new Shown(entry.getKey(), Texts.lang().tag()), entry.getValue(), slug)),
            last)
        .toList();
  }

  private List<ServiceGroup> offices(List<ServiceCard> cards, String slug) {
    var alphabet = alphabet();
    return cards.stream().collect(Collectors.groupingBy(ServiceCard::unit)).entrySet().stream()
        .map(entry -> group(unit(entry.getKey()), entry.getValue(), slug))
        .sorted(Comparator.comparing(group -> group.title().text(), alphabet))
        .toList();
  }

  private Shown unit(String code) {
    return units
        .byCode(code)
        .map(Unit::name)
        .map(Texts::show)
        .orElseGet(() -> said("catalogue.list.others"));
  }

  private static List<ServiceGroup> letters(List<ServiceCard> cards, String slug) {
    var groups = new TreeMap<String, List<ServiceCard>>(alphabet());
    cards.forEach(card -> groups.computeIfAbsent(letter(card), any -> new ArrayList<>()).add(card));
    return groups.entrySet().stream()
        .map(entry -> group(new Shown(entry.getKey(), Texts.lang().tag()), entry.getValue(), slug))
        .toList();
  }

  private static String letter(ServiceCard card) {
    var title = Texts.show(card.title()).text().strip();
    return title.isEmpty()
        ? ""
        : title
            .substring(0, title.offsetByCodePoints(0, 1))
            .toUpperCase(Locale.forLanguageTag(Texts.lang().tag()));
  }

  private static ServiceGroup group(Shown title, List<ServiceCard> cards, String slug) {
    return new ServiceGroup(
        title,
        cards.stream()
            .map(
                card ->
                    new ServiceGroup.Line(
                        Texts.show(card.title()),
                        "/m/" + slug + "/services/" + card.code().value(),
                        card.card().source().illustrative()))
            .toList());
  }

  private static List<ServiceCard> sorted(List<ServiceCard> cards) {
    Map<ServiceCard, String> titles =
        cards.stream()
            .collect(
                Collectors.toMap(Function.identity(), card -> Texts.show(card.title()).text()));
    return cards.stream()
        .sorted(
            Comparator.comparing((ServiceCard card) -> titles.getOrDefault(card, ""), alphabet()))
        .toList();
  }

  private static Comparator<String> alphabet() {
    var collator = Collator.getInstance(ULocale.forLanguageTag(Texts.lang().tag()));
    return collator::compare;
  }

  private static Shown said(String key) {
    return new Shown(t(key), Texts.lang().tag());
  }
}
