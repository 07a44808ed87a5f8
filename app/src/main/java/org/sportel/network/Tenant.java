package org.sportel.network;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * An organisation that owns data.
 *
 * @param slug its part of the address, {@code /m/{slug}/}
 * @param country ISO 3166-1 alpha-2
 * @param lang the language its pages open in and its documents are written in
 * @param currency ISO 4217
 * @param zone where its days begin and end
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param live whether it serves people now; others are shown as planned, or as closed
 * @param told what its pages tell beside its name
 */
public record Tenant(
    TenantId id,
    String slug,
    LocalText name,
    String country,
    Lang lang,
    String currency,
    ZoneId zone,
    double lat,
    double lon,
    boolean live,
    Kind kind,
    Told told) {
  /** One of which nothing is known but what it is. */
  public Tenant(
      TenantId id,
      String slug,
      LocalText name,
      String country,
      Lang lang,
      String currency,
      ZoneId zone,
      double lat,
      double lon,
      boolean live,
      Kind kind) {
    this(id, slug, name, country, lang, currency, zone, lat, lon, live, kind, Told.nothing());
  }

  /**
   * What its pages tell beside its name.
   *
   * @param arms the key of the picture, another one with every change; empty without arms
   * @param closing when it closes or was closed, and where people turn
   * @param offices an office as its account carries it → its name in the languages it was given in
   */
  public record Told(
      Contact contact,
      Optional<String> arms,
      Optional<Closing> closing,
      Map<String, LocalText> offices) {
    /** Copies the names. */
    public Told {
      offices = Map.copyOf(offices);
    }

    /** Nothing yet. */
    public static Told nothing() {
      return new Told(Contact.notGiven(), Optional.empty(), Optional.empty(), Map.of());
    }
  }

  /**
   * That it closes.
   *
   * @param lastDay the last day on which something new begins
   * @param where where people turn afterwards
   */
  public record Closing(LocalDate lastDay, LocalText where) {
    /** Whether the last day is over. */
    public boolean over(LocalDate today) {
      return today.isAfter(lastDay);
    }
  }

  /**
   * A closing that one person proposed.
   *
   * @param by who did, and their office
   * @param confirmed whether a second person agreed
   */
  public record Proposed(Closing closing, UUID by, String office, boolean confirmed) {}

  /** Whether it is closed: nothing new begins, what runs goes on. */
  public boolean closed(LocalDate today) {
    return told.closing().filter(closing -> closing.over(today)).isPresent();
  }

  /**
   * The name of one of its offices in the language of its documents; as it is typed without one.
   */
  public String office(String typed) {
    return Optional.ofNullable(told.offices().get(typed))
        .flatMap(name -> name.find(lang))
        .map(LocalText.Shown::text)
        .orElse(typed);
  }

  /** What the journal knows it by. */
  public UUID subject() {
    return UUID.nameUUIDFromBytes(("tenant " + slug).getBytes(StandardCharsets.UTF_8));
  }

  /** Where its arms are, for a page; another address with every change. */
  public String armsAddress() {
    return told.arms().map(key -> "/m/" + slug + "/arms.png?v=" + key).orElse("");
  }

  /** What kind of organisation. */
  public enum Kind {
    /** A municipality with a service centre. */
    MUNICIPALITY,
    /** A state institution. */
    INSTITUTION,
    /** The ministry or agency that runs the network. */
    OPERATOR
  }
}
