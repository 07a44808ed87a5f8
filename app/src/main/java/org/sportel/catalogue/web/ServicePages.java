package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.DocumentForm;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.Period;
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
    var source = card.source();
    return new ServicePage(
        new ServicePage.Address(
            tenant.slug(),
            Texts.show(tenant.name()),
            service.code().value(),
            service.offered() && tenant.live(),
            card.topic().channels()),
        new ServicePage.Heading(
            Texts.show(service.title()),
            card.naming().description().map(Texts::show),
            t("catalogue.outcome." + card.product().kind()),
            t("catalogue.category." + service.category())),
        audience(service),
        papers(service),
        money(service),
        time(service),
        remedy(service),
        office(service, unit),
        centre,
        source.original(),
        source.lang(),
        new ServicePage.Origin(
            source.illustrative(),
            source.name(),
            source.url(),
            service.number(),
            Texts.date(service.publishedAt())));
  }

  private static List<Shown> audience(ServiceCard service) {
    return service.card().topic().audience().stream()
        .filter(who -> Texts.knows("catalogue.service.who." + who))
        .map(who -> new Shown(t("catalogue.service.who." + who), Texts.lang().tag()))
        .toList();
  }

  /** A text of the source, in the reader's script where it is Serbian. */
  private static Shown given(String text, String lang) {
    return Texts.show(LocalText.of(lang, text));
  }

  private static ServicePage.Papers papers(ServiceCard service) {
    var asked =
        service.documentsAsked().stream()
            .map(
                document ->
                    new ServicePage.Paper(
                        given(document.text(), service.card().source().lang()), kind(document)))
            .toList();
    return new ServicePage.Papers(
        asked, texts(service, DocumentForm.APPLICATION_FORM), texts(service, DocumentForm.OFFICE));
  }

  /** In which form it is wanted and who issues it, as far as the source says. */
  private static String kind(Document document) {
    var form = t("catalogue.document." + document.kind());
    if (!document.ownRegister()) {
      return document.kind() == DocumentForm.UNSTATED ? "" : form;
    }
    var own = t("catalogue.service.documents.own");
    return document.kind() == DocumentForm.UNSTATED ? own : form + " · " + own;
  }

  private static List<Shown> texts(ServiceCard service, DocumentForm kind) {
    return service.card().documents().stream()
        .filter(document -> document.kind() == kind)
        .map(document -> given(document.text(), service.card().source().lang()))
        .toList();
  }

  private static ServicePage.Money money(ServiceCard service) {
    var charges = service.card().charges();
    var lang = service.card().source().lang();
    return new ServicePage.Money(
        charges.fees().stream().map(fee -> fee(fee, lang)).toList(),
        charges.free(),
        charges.exemptions().stream().map(text -> given(text, lang)).toList());
  }

  private static ServicePage.Fee fee(Fee fee, String lang) {
    return new ServicePage.Fee(
        fee.amount()
            .map(amount -> Texts.money(amount, fee.currency()))
            .orElse(t("catalogue.service.fee.calculated")),
        fee.accounts(),
        given(fee.text().replaceFirst("^[-–\\s]+", ""), lang));
  }

  private static ServicePage.Time time(ServiceCard service) {
    var time = service.card().time();
    String text;
    if (time.period().isEmpty()) {
      text = t("catalogue.service.time.none");
    } else if (time.fromRequest()) {
      text = t("catalogue.service.time.within", period(time.period().get()));
    } else {
      text = t("catalogue.service.time.other", period(time.period().get()));
    }
    return new ServicePage.Time(
        text,
        time.extendedTo().map(longer -> t("catalogue.service.time.extended", period(longer))),
        service.card().legalBasis().map(Texts::show));
  }

  private static ServicePage.Remedy remedy(ServiceCard service) {
    var remedy = service.card().remedy();
    var lang = service.card().source().lang();
    return new ServicePage.Remedy(
        remedy
            .period()
            .map(period -> t("catalogue.service.remedy.known", period(period)))
            .orElse(t("catalogue.service.remedy.none")),
        remedy.body().map(body -> given(body, lang)));
  }

  private static ServicePage.Office office(ServiceCard service, Optional<Unit> unit) {
    var contact = unit.map(Unit::contact);
    return new ServicePage.Office(
        unit.map(Unit::name)
            .map(Texts::show)
            .orElse(new Shown(service.unit(), service.card().source().lang())),
        contact.flatMap(c -> c.office()).map(Texts::show),
        contact.flatMap(c -> c.place()).map(Texts::show),
        contact.flatMap(c -> c.phone()),
        contact.flatMap(c -> c.web()));
  }

  static String period(Period period) {
    var most = t("catalogue.period." + period.measure(), period.most());
    return period.range()
        ? t("catalogue.period.range", String.valueOf(period.least()), most)
        : most;
  }
}
