package org.sportel.catalogue.linked;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Fee;
import org.sportel.network.Contact;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.web.Texts;

/**
 * A service as schema.org's {@code GovernmentService}, which search engines read on its page. What
 * the card does not state is not said, and only a fee that is one sum is an offer.
 */
public final class SchemaOrg {
  private SchemaOrg() {}

  /**
   * The description in the reader's language, as JSON that can stand inside a page: it has no
   * {@code <}, {@code >} or {@code &}.
   *
   * @param address the page's own public address
   */
  public static String of(
      Tenant tenant, ServiceCard service, Optional<Contact> unit, String address, Json json) {
    var card = service.card();
    var said = new LinkedHashMap<String, Object>();
    said.put("@context", "https://schema.org");
    said.put("@type", "GovernmentService");
    said.put("@id", address);
    said.put("url", address);
    said.put("identifier", service.code().value());
    said.put("name", Texts.show(service.title()).text());
    card.naming()
        .description()
        .ifPresent(words -> said.put("description", Texts.show(words).text()));
    said.put("serviceType", t("catalogue.category." + service.category()));
    said.put("provider", provider(tenant));
    said.put("serviceOutput", thing("Thing", t("catalogue.outcome." + card.product().kind())));
    var channels = channels(service, unit, address);
    if (!channels.isEmpty()) {
      said.put("availableChannel", channels);
    }
    offer(service).ifPresent(offer -> said.put("offers", offer));
    return json.write(said).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static Map<String, Object> provider(Tenant tenant) {
    return thing("GovernmentOrganization", Texts.show(tenant.name()).text());
  }

  private static Map<String, Object> thing(String type, String name) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private static List<Map<String, Object>> channels(
      ServiceCard service, Optional<Contact> unit, String address) {
    var channels = new ArrayList<Map<String, Object>>();
    if (service.online()) {
      var online = new LinkedHashMap<String, Object>();
      online.put("@type", "ServiceChannel");
      online.put("serviceUrl", address);
      channels.add(online);
    }
    unit.map(service::contact)
        .flatMap(Contact::phone)
        .ifPresent(
            phone -> {
              var point = new LinkedHashMap<String, Object>();
              point.put("@type", "ContactPoint");
              point.put("telephone", phone);
              var channel = new LinkedHashMap<String, Object>();
              channel.put("@type", "ServiceChannel");
              channel.put("servicePhone", point);
              channels.add(channel);
            });
    return channels;
  }

  private static Optional<Map<String, Object>> offer(ServiceCard service) {
    var charges = service.card().charges();
    if (charges.free()) {
      return Optional.of(offer("0", ""));
    }
    return charges.fees().size() == 1
        ? charges.fees().stream()
            .filter(fee -> fee.kind() == Fee.Kind.FIXED)
            .flatMap(
                fee -> fee.amount().stream().map(sum -> offer(sum.toPlainString(), fee.currency())))
            .findFirst()
        : Optional.empty();
  }

  private static Map<String, Object> offer(String price, String currency) {
    var offer = new LinkedHashMap<String, Object>();
    offer.put("@type", "Offer");
    offer.put("price", price);
    if (!currency.isEmpty()) {
      offer.put("priceCurrency", currency);
    }
    return offer;
  }
}
