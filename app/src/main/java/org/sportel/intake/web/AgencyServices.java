package org.sportel.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.agency.AgencyOffers;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.text.Folded;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** The services of institutions that the acting clerk may take. */
@Component
final class AgencyServices {
  private final AgencyOffers offers;
  private final CurrentTenant current;
  private final Acting acting;

  AgencyServices(AgencyOffers offers, CurrentTenant current, Acting acting) {
    this.offers = offers;
    this.current = current;
    this.acting = acting;
  }

  /** Those whose name, code or institution holds some words, by institution. */
  List<CounterListPage.Agency> holding(String words) {
    var wanted = Folded.of(words);
    return offers.of(current.get().id(), acting.now().id()).stream()
        .filter(one -> one.takes() && text(one).contains(wanted))
        .collect(
            Collectors.groupingBy(
                AgencyOffers.Offer::institution, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(AgencyServices::agency)
        .toList();
  }

  private static String text(AgencyOffers.Offer one) {
    return Folded.of(
        String.join(
            " ",
            one.code(),
            Texts.show(one.title()).text(),
            Texts.show(one.institution().name()).text()));
  }

  private static CounterListPage.Agency agency(List<AgencyOffers.Offer> offers) {
    return new CounterListPage.Agency(
        Texts.show(offers.getFirst().institution().name()),
        offers.stream()
            .map(
                one ->
                    new CounterListPage.Taken(
                        "/desk/agency/" + one.delegation().value() + "/apply/" + one.code(),
                        Texts.show(one.title()),
                        one.code()))
            .toList());
  }
}
