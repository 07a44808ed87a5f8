package org.sportel.catalogue.card;

import java.util.Locale;
import java.util.Optional;

/** What a service is about. */
public enum Category {
  /** Civil status and administration. */
  CIVIL,
  /** Social care and support. */
  SOCIAL,
  /** Health. */
  HEALTH,
  /** Kindergartens, schools, culture, sport. */
  EDUCATION,
  /** Land, building, planning. */
  LAND,
  /** Business, trade, transport, tourism. */
  BUSINESS,
  /** Local taxes and charges. */
  TAX,
  /** Streets, water, waste, public space. */
  UTILITIES,
  /** Municipal police and inspection. */
  POLICE,
  /** Anything else. */
  OTHER;

  /** The name in addresses and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The category with this name, in any case. */
  public static Optional<Category> find(String code) {
    for (var category : values()) {
      if (category.name().equalsIgnoreCase(code.strip())) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
