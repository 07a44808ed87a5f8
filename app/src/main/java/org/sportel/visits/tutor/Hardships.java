package org.sportel.visits.tutor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** Lists what can be hard about an electronic service, from {@code visits/hardships.json}. */
@Component
final class Hardships {
  private final List<Hardship> all;

  Hardships(Json json) {
    this.all = List.of(json.read(text(), Hardship[].class));
  }

  /** One thing that can be hard. */
  record Hardship(String code, LocalText name) {}

  List<Hardship> all() {
    return all;
  }

  /** Those of these codes that are known, in the order of the list. */
  List<String> known(List<String> codes) {
    return all.stream().map(Hardship::code).filter(codes::contains).toList();
  }

  private static String text() {
    try (var file = Hardships.class.getResourceAsStream("/visits/hardships.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
