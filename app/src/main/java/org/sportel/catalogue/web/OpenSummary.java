package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.CardFact;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;

/**
 * What is still open over all services of a tenant.
 *
 * @param counts in how many services each fact is open
 * @param services how many services have an open fact
 */
record OpenSummary(Map<CardFact, Integer> counts, int services) {
  static OpenSummary of(List<ServiceCard> all, UnitContacts contacts) {
    var counts = new EnumMap<CardFact, Integer>(CardFact.class);
    var services = 0;
    for (var service : all) {
      var open = contacts.open(service.card());
      services += open.isEmpty() ? 0 : 1;
      open.forEach(fact -> counts.merge(fact, 1, Integer::sum));
    }
    return new OpenSummary(counts, services);
  }

  String words() {
    var facts = counts.values().stream().mapToInt(Integer::intValue).sum();
    var lawless = counts.getOrDefault(CardFact.LEGAL_BASIS, 0);
    return t("catalogue.desk.openCount", facts, services, Texts.number(lawless));
  }

  /** One line for each fact: its name, in how many services, who must give it. */
  List<List<Cell>> list() {
    return counts.entrySet().stream()
        .map(
            entry ->
                List.of(
                    Cell.link(t("catalogue.fact." + entry.getKey()), address(entry.getKey())),
                    Cell.of(Texts.number(entry.getValue())),
                    Cell.of(t("catalogue.closer." + entry.getKey().closer()))))
        .toList();
  }

  /**
   * What equally many services lack.
   *
   * @param services how many, in words
   * @param facts the facts, each leading to those services
   */
  record Lack(String services, List<Link> facts) {}

  /** The open facts that most services lack; what equally many lack stands in one line. */
  List<Lack> most(int count) {
    var lines = new TreeMap<Integer, List<Link>>(Comparator.reverseOrder());
    counts.entrySet().stream()
        .sorted(Map.Entry.<CardFact, Integer>comparingByValue().reversed())
        .limit(count)
        .forEach(
            entry ->
                lines
                    .computeIfAbsent(entry.getValue(), services -> new ArrayList<>())
                    .add(new Link(t("catalogue.fact." + entry.getKey()), address(entry.getKey()))));
    return lines.entrySet().stream()
        .map(line -> new Lack(t("catalogue.today.lack", line.getKey()), line.getValue()))
        .toList();
  }

  private static String address(CardFact fact) {
    return "/desk/services?show=" + fact.name().toLowerCase(Locale.ROOT);
  }
}
