package org.sportel.standards.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.Services;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/**
 * The services an operator can put into a basket: those of its own list, which municipalities have
 * under the same code, and those of its country's institutions. Asked outside a transaction,
 * because each catalogue is read in its own tenant's.
 */
@Component
final class BasketChoices {
  private final Services services;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final Transactions transactions;

  BasketChoices(
      Services services, Tenants tenants, CurrentTenant current, Transactions transactions) {
    this.services = services;
    this.tenants = tenants;
    this.current = current;
    this.transactions = transactions;
  }

  /** Their names by key. */
  Map<ServiceKey, LocalText> names() {
    var names = new LinkedHashMap<ServiceKey, LocalText>();
    names.putAll(of(current.get(), ""));
    institutions().forEach(one -> names.putAll(of(one, one.slug())));
    return names;
  }

  Optional<LocalText> name(ServiceKey key) {
    return Optional.ofNullable(names().get(key));
  }

  private List<Tenant> institutions() {
    var country = current.get().country();
    return tenants.list().stream()
        .filter(one -> one.kind() == Tenant.Kind.INSTITUTION && one.country().equals(country))
        .toList();
  }

  private Map<ServiceKey, LocalText> of(Tenant whose, String institution) {
    var names = new LinkedHashMap<ServiceKey, LocalText>();
    transactions
        .read(Scope.of(whose.id()), services::list)
        .forEach(card -> names.put(new ServiceKey(institution, card.code().value()), card.title()));
    return names;
  }

  /** The choices with whose they are. */
  List<Option> options() {
    var options = new ArrayList<Option>();
    names()
        .forEach(
            (key, name) ->
                options.add(Option.of(key.text(), words(key) + Texts.show(name).text())));
    return options;
  }

  private String words(ServiceKey key) {
    return tenants
        .bySlug(key.institution())
        .map(one -> Texts.show(one.name()).text() + ": ")
        .orElse("");
  }
}
