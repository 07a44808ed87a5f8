package org.sportel.catalogue.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.network.Unit;

/** A tenant's units by code and by every name they have. */
public final class OwnUnits {
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> names;

  /** Reads the names. */
  public OwnUnits(List<Unit> units) {
    for (var unit : units) {
      codes.put(key(unit.code()), unit.code());
      unit.name().texts().values().forEach(name -> codes.put(key(name), unit.code()));
    }
    this.names =
        units.stream()
            .flatMap(unit -> unit.name().texts().values().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The code of the unit with this code or name. */
  Optional<String> code(String codeOrName) {
    return Optional.ofNullable(codes.get(key(codeOrName)));
  }

  Set<String> names() {
    return names;
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
