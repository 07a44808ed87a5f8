package org.sportel.catalogue.linked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.network.Contact;
import org.sportel.network.Tenant;
import org.sportel.platform.text.LinkedData;
import org.sportel.web.Texts;

/**
 * Services as CPSV-AP 3.2.0 describes them, the vocabulary in which public catalogues of Europe
 * exchange them. What a card does not state is not said; a time in working days is not, because the
 * vocabulary knows only calendar time.
 */
final class CpsvDescription {
  private static final String CURRENCY =
      "http://publications.europa.eu/resource/authority/currency/";

  private final LinkedData data =
      new LinkedData()
          .prefix("adms", "http://www.w3.org/ns/adms#")
          .prefix("cpsv", "http://purl.org/vocab/cpsv#")
          .prefix("cv", "http://data.europa.eu/m8g/")
          .prefix("dcat", "http://www.w3.org/ns/dcat#")
          .prefix("dct", "http://purl.org/dc/terms/")
          .prefix("eli", "http://data.europa.eu/eli/ontology#")
          .prefix("foaf", "http://xmlns.com/foaf/0.1/")
          .prefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
  private final Tenant tenant;
  private final String office;

  /**
   * Begins a description.
   *
   * @param office the public address of the municipality or institution
   */
  CpsvDescription(Tenant tenant, String office) {
    this.tenant = tenant;
    this.office = office;
    var names = tenant.name().texts();
    data.thing(office + "#place", "dct:Location").words("skos:prefLabel", names);
    data.thing(office + "#organisation", "cv:PublicOrganisation")
        .words("skos:prefLabel", names)
        .ref("dct:spatial", office + "#place");
  }

  LinkedData data() {
    return data;
  }

  /** The catalogue as a data set of services. */
  CpsvDescription catalogue(List<ServiceCard> services) {
    var names = tenant.name().texts();
    data.thing(office + "#publisher", "foaf:Agent")
        .typed("dct:identifier", tenant.slug(), "")
        .words("dct:title", names);
    data.thing(office + "/services", "foaf:Document");
    var set =
        data.thing(office + "#services", "dcat:Dataset")
            .words("dct:title", names)
            .words("dct:description", names)
            .ref("dct:publisher", office + "#publisher")
            .ref("dcat:landingPage", office + "/services");
    for (var service : services) {
      service(service, Optional.empty());
      set.ref("dct:hasPart", address(service));
    }
    return this;
  }

  private String address(ServiceCard service) {
    return office + "/services/" + service.code().value();
  }

  /** One service, with the contact of its unit where it is known. */
  CpsvDescription service(ServiceCard service, Optional<Contact> unit) {
    var here = address(service);
    var card = service.card();
    var titles = card.naming().title().texts();
    var thing =
        data.thing(here, "cpsv:PublicService")
            .typed("dct:identifier", service.code().value(), "")
            .words("dct:title", titles)
            .words(
                "dct:description", card.naming().description().map(d -> d.texts()).orElse(titles))
            .ref("cv:hasCompetentAuthority", office + "#organisation")
            .ref("dct:spatial", office + "#place");
    card.naming()
        .tags()
        .forEach(tag -> thing.words("dcat:keyword", Map.of(card.source().lang(), tag)));
    service
        .decisionTime()
        .flatMap(CpsvDescription::duration)
        .ifPresent(time -> thing.typed("cv:processingTime", time, "xsd:duration"));
    parts(service, thing, here);
    unit.ifPresent(contact -> contact(service.contact(contact), thing, here));
    return this;
  }

  private void parts(ServiceCard service, LinkedData.Thing thing, String here) {
    var card = service.card();
    card.topic().channels().forEach(channel -> channel(channel, thing, here));
    for (var at = 0; at < card.charges().fees().size(); at++) {
      cost(card.charges().fees().get(at), thing, here + "#cost-" + (at + 1));
    }
    var asked = service.documentsAsked();
    for (var at = 0; at < asked.size(); at++) {
      evidence(asked.get(at), thing, here + "#input-" + (at + 1));
    }
    for (var at = 0; at < card.legalBasis().size(); at++) {
      rule(card.legalBasis().get(at), thing, here + "#rule-" + (at + 1));
    }
    var outcome = "catalogue.outcome." + card.product().kind();
    data.thing(here + "#output", "cv:Output")
        .typed("dct:identifier", card.product().kind().name(), "")
        .words("dct:title", said(outcome));
    thing.ref("cpsv:produces", here + "#output");
  }

  private void channel(String channel, LinkedData.Thing thing, String here) {
    data.thing(here + "#" + channel, "cv:Channel").typed("dct:identifier", channel, "");
    thing.ref("cv:hasChannel", here + "#" + channel);
  }

  private void cost(Fee fee, LinkedData.Thing thing, String iri) {
    var cost =
        data.thing(iri, "cv:Cost")
            .typed("dct:identifier", iri.substring(iri.indexOf('#') + 1), "")
            .words("dct:description", fee.name().texts());
    if (fee.kind() == Fee.Kind.FIXED && fee.amount().isPresent()) {
      var currency = CURRENCY + fee.currency();
      data.thing(currency, "skos:Concept");
      cost.typed("cv:hasValue", fee.amount().get().toPlainString(), "xsd:double")
          .ref("cv:currency", currency);
    }
    thing.ref("cv:hasCost", iri);
  }

  private void evidence(Document document, LinkedData.Thing thing, String iri) {
    data.thing(iri, "cv:Evidence")
        .typed("dct:identifier", iri.substring(iri.indexOf('#') + 1), "")
        .words("dct:title", document.name().texts());
    thing.ref("cpsv:hasInput", iri);
  }

  private void rule(LegalReference law, LinkedData.Thing thing, String iri) {
    var words = law.cited().texts();
    var act = law.url().filter(url -> url.startsWith("http")).orElse(iri + "-act");
    data.thing(act, "eli:LegalResource");
    data.thing(iri, "cpsv:Rule")
        .typed("dct:identifier", iri.substring(iri.indexOf('#') + 1), "")
        .words("dct:title", words)
        .words("dct:description", words)
        .ref("cpsv:implements", act);
    thing.ref("cpsv:follows", iri).ref("cv:hasLegalResource", act);
  }

  private void contact(Contact contact, LinkedData.Thing thing, String here) {
    if (contact.phone().isEmpty() && contact.web().isEmpty()) {
      return;
    }
    var point = data.thing(here + "#contact", "cv:ContactPoint");
    contact.phone().ifPresent(phone -> point.typed("cv:telephone", phone, ""));
    contact
        .web()
        .filter(web -> web.startsWith("http"))
        .ifPresent(
            web -> {
              data.thing(web, "foaf:Document");
              point.ref("cv:contactPage", web);
            });
    thing.ref("cv:contactPoint", here + "#contact");
  }

  private static Optional<String> duration(ServiceDeadline time) {
    return switch (time.unit()) {
      case CALENDAR_DAY -> Optional.of("P" + time.amount() + "D");
      case MONTH -> Optional.of("P" + time.amount() + "M");
      case HOUR -> Optional.of("PT" + time.amount() + "H");
      case WORKING_DAY -> Optional.empty();
    };
  }

  private static Map<String, String> said(String key) {
    return Map.of(Texts.lang().tag(), Texts.t(key));
  }
}
