package org.sportel.portal.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.text.Folded;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** The municipalities to choose from, in the order of the alphabet of whoever looks. */
@Component
final class Towns {
  private final Tenants tenants;

  Towns(Tenants tenants) {
    this.tenants = tenants;
  }

  List<Town> all() {
    var order = Collator.getInstance(ULocale.forLanguageTag(Texts.lang().tag()));
    return tenants.list().stream()
        .filter(tenant -> tenant.kind() == Tenant.Kind.MUNICIPALITY)
        .map(Town::of)
        .sorted(Comparator.comparing(place -> place.name().text(), order::compare))
        .toList();
  }

  List<Country> countries() {
    return all().stream()
        .collect(Collectors.groupingBy(Town::country, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Country(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(country -> -country.open().size()))
        .toList();
  }

  /** Municipalities whose name in any language contains the words typed. */
  List<Town> named(String words) {
    var wanted = Folded.of(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    var slugs =
        tenants.list().stream()
            .filter(tenant -> matches(tenant, wanted))
            .map(Tenant::slug)
            .collect(Collectors.toSet());
    return all().stream().filter(place -> slugs.contains(place.slug())).toList();
  }

  Optional<Town> find(String slug) {
    return all().stream().filter(place -> place.slug().equals(slug) && place.live()).findFirst();
  }

  private static boolean matches(Tenant tenant, String wanted) {
    return tenant.slug().contains(wanted)
        || tenant.name().texts().values().stream()
            .anyMatch(name -> Folded.of(name).contains(wanted));
  }
}
