package org.sportel.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** The catalogue of figures, {@code insight/indicators.json}. */
@Component
public final class Indicators {
  private final List<Indicator> all;

  Indicators(Json json) {
    this.all = List.of(json.read(text(), Indicator[].class));
  }

  /** Every figure, in the order in which it is shown. */
  public List<Indicator> all() {
    return all;
  }

  /**
   * A figure.
   *
   * @throws InsightRefusal NO_SUCH_FIGURE
   */
  public Indicator get(String code) {
    return all.stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InsightRefusal(InsightRefusal.Reason.NO_SUCH_FIGURE));
  }

  private static String text() {
    try (var file = Indicators.class.getResourceAsStream("/insight/indicators.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
