package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFact;
import org.sportel.catalogue.card.Charges;
import org.sportel.catalogue.card.CitizenCost;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Explanations;
import org.sportel.network.Contact;
import org.sportel.network.Tenant;
import org.sportel.network.Unit;
import org.sportel.platform.LocalText;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/** Turns a card into its page. */
final class ServicePages {
  private ServicePages() {}

  static ServicePage of(
      Tenant tenant, ServiceCard service, Optional<Unit> unit, Optional<CentreCard> centre) {
    var card = service.card();
    return new ServicePage(
        new ServicePage.Address(
            tenant.slug(),
            Texts.show(tenant.name()),
            service.code().value(),
            service.offered() && tenant.live(),
            card.topic().channels(),
            false,
            Optional.empty(),
            ""),
        new ServicePage.Heading(
            Texts.show(service.title()),
            card.naming().description().map(Texts::show),
            t("catalogue.outcome." + card.product().kind()),
            card.product().validity().map(Texts::show),
            t("catalogue.category." + service.category()),
            card.topic().function().map(Texts::show)),
        eligible(card),
        ServicePapers.of(card),
        money(card.charges(), service.expressTime().isPresent()),
        times(card),
        remedy(card),
        card.legalBasis().stream().map(ServicePages::law).toList(),
        office(service, unit),
        new ServicePage.Beside(centre, List.of(), List.of(), "", ""),
        open(card, unit),
        origin(service));
  }

  private static ServicePage.Eligible eligible(Card card) {
    var audience =
        card.topic().audience().stream()
            .filter(who -> Texts.knows("catalogue.service.who." + who))
            .map(who -> new Shown(t("catalogue.service.who." + who), Texts.lang().tag()))
            .toList();
    return new ServicePage.Eligible(
        audience,
        card.conditions().requirements().map(Texts::show),
        card.conditions().vulnerableGroups().map(Texts::show),
        notes(card),
        card.conditions().citizenCost().map(ServicePages::effort));
  }

  /** What the card says, else the source's own notes. */
  private static List<Shown> notes(Card card) {
    var said = card.conditions().goodToKnow().map(Texts::show);
    if (said.isPresent()) {
      return said.get().text().lines().map(line -> new Shown(line, said.get().lang())).toList();
    }
    var lang = card.source().lang();
    return card.source().original().map(Original::notes).orElse(List.of()).stream()
        .map(note -> Texts.show(LocalText.of(lang, note)))
        .toList();
  }

  private static String effort(CitizenCost cost) {
    return t("catalogue.service.effort.text", cost.minutes(), cost.copies(), cost.trips());
  }

  private static ServicePage.Money money(Charges charges, boolean choosable) {
    return new ServicePage.Money(
        charges.fees().stream().map(ServicePages::fee).toList(),
        charges.free(),
        charges.exemptions().stream()
            .map(
                exempt ->
                    new ServicePage.Exemption(
                        Texts.show(exempt.who()), exempt.legalBasis().map(ServicePages::cited)))
            .toList(),
        charges
            .express()
            .map(
                express ->
                    new ServicePage.Express(
                        t(
                            "catalogue.service.express.time",
                            Explanations.length(express.amount(), express.unit())),
                        express.fee().map(ServicePages::fee),
                        choosable)));
  }

  private static ServicePage.Fee fee(Fee fee) {
    var name = Texts.show(fee.name());
    return new ServicePage.Fee(
        FeeAmount.of(fee),
        fee.accounts(),
        new Shown(name.text().replaceFirst("^[-–\\s]+", ""), name.lang()),
        fee.legalBasis().map(ServicePages::cited));
  }

  /** The time for the decision first; an appeal's stands with the remedy. */
  private static List<ServicePage.TimeLine> times(Card card) {
    var lines = new ArrayList<ServicePage.TimeLine>();
    for (var purpose : ServiceDeadline.purposes()) {
      if (purpose != ServiceDeadline.Purpose.APPEAL) {
        card.deadline(purpose).map(ServicePages::time).ifPresent(lines::add);
      }
    }
    if (card.deadline(ServiceDeadline.Purpose.DECISION).isEmpty()) {
      lines.addFirst(
          new ServicePage.TimeLine(t("catalogue.service.time.none"), List.of(), Optional.empty()));
    }
    return lines;
  }

  private static ServicePage.TimeLine time(ServiceDeadline deadline) {
    var further = new ArrayList<String>();
    deadline
        .extension()
        .ifPresent(
            longer ->
                further.add(
                    t(
                        "catalogue.service.time.extended",
                        Explanations.length(longer.amount(), longer.unit()))));
    if (deadline.follows() != ServiceDeadline.Expiry.NONE) {
      var whose = deadline.purpose() == ServiceDeadline.Purpose.OPINION ? "opinion." : "";
      further.add(t("catalogue.service.expiry." + whose + deadline.atExpiry()));
    }
    return new ServicePage.TimeLine(
        sentence(deadline), further, deadline.legalBasis().map(ServicePages::cited));
  }

  private static String sentence(ServiceDeadline deadline) {
    var length = length(deadline);
    return deadline.purpose() == ServiceDeadline.Purpose.DECISION
        ? t("catalogue.service.time.from." + deadline.start(), length)
        : t("catalogue.service.time.for." + deadline.purpose(), length);
  }

  /** A deadline's length in words. */
  static String length(ServiceDeadline deadline) {
    return Explanations.length(deadline.amount(), deadline.unit());
  }

  private static ServicePage.Remedy remedy(Card card) {
    var appeal = card.deadline(ServiceDeadline.Purpose.APPEAL);
    return new ServicePage.Remedy(
        appeal
            .map(within -> t("catalogue.service.remedy.known", length(within)))
            .orElseGet(() -> t("catalogue.service.remedy.none")),
        card.remedy().body().map(Texts::show),
        appeal.flatMap(ServiceDeadline::legalBasis).map(ServicePages::cited),
        card.remedy().complaint().map(Texts::show));
  }

  private static ServicePage.Law law(LegalReference reference) {
    return new ServicePage.Law(cited(reference), reference.url());
  }

  private static Shown cited(LegalReference reference) {
    return Texts.show(reference.cited());
  }

  private static ServicePage.Office office(ServiceCard service, Optional<Unit> unit) {
    var contact = service.contact(unit.map(Unit::contact).orElseGet(Contact::notGiven));
    return new ServicePage.Office(
        unit.map(Unit::name)
            .map(Texts::show)
            .orElse(new Shown(service.unit(), service.card().source().lang())),
        service.card().competence().institution().map(Texts::show),
        contact.office().map(Texts::show),
        contact.place().map(Texts::show),
        contact.phone(),
        contact.web());
  }

  private static List<ServicePage.OpenFact> open(Card card, Optional<Unit> unit) {
    return CardFact.open(card, unit.map(Unit::contact).orElseGet(Contact::notGiven)).stream()
        .map(
            fact ->
                new ServicePage.OpenFact(
                    t("catalogue.fact." + fact), t("catalogue.closer." + fact.closer())))
        .toList();
  }

  private static ServicePage.Origin origin(ServiceCard service) {
    var source = service.card().source();
    return new ServicePage.Origin(
        source.illustrative(),
        source.name(),
        source.url(),
        service.number(),
        Texts.date(service.publishedAt()),
        source.original(),
        source.lang(),
        !source.unconfirmed().isEmpty());
  }
}
