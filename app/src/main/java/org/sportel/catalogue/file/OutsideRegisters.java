package org.sportel.catalogue.file;

import java.util.List;
import java.util.Locale;
import org.sportel.catalogue.card.OutsideRegister;
import org.sportel.network.Tenants;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.platform.packs.PackFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Tells which registers of other bodies a municipality's country has, from {@code
 * packs/COUNTRY/registers.json}; none where nobody has written them down.
 */
@Component
public final class OutsideRegisters implements PackFile {
  private static final String FILE = "registers";

  private final Parts parts;
  private final Json json;
  private final Tenants tenants;
  private final Transactions transactions;

  OutsideRegisters(Parts parts, Json json, Tenants tenants, Transactions transactions) {
    this.parts = parts;
    this.json = json;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** The registers of the country of the running transaction's tenant. */
  public List<OutsideRegister> all() {
    return of(tenants.get(transactions.tenant()).country(), parts, json);
  }

  /** The registers of a country, an ISO 3166-1 code. */
  static List<OutsideRegister> of(String country, Parts parts, Json json) {
    return parts.pack(country.toLowerCase(Locale.ROOT), FILE).stream()
        .flatMap(text -> read(text, json).stream())
        .toList();
  }

  @Override
  public boolean at(String place) {
    return place.endsWith("/" + FILE + ".json");
  }

  @Override
  public void check(String place, String text) {
    read(text, json);
  }

  private static List<OutsideRegister> read(String text, Json json) {
    return json.tree(text)
        .path("registers")
        .valueStream()
        .map(entry -> register(entry, json))
        .toList();
  }

  private static OutsideRegister register(JsonNode entry, Json json) {
    return new OutsideRegister(
        entry.path("code").asString(""),
        text(entry.path("name"), json),
        text(entry.path("institution"), json),
        text(entry.path("holds"), json),
        entry.path("words").valueStream().map(word -> word.asString("")).toList());
  }

  private static LocalText text(JsonNode texts, Json json) {
    return json.read(texts.toString(), LocalText.class);
  }
}
