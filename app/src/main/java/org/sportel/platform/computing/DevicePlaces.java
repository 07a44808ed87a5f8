package org.sportel.platform.computing;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The places of devices that an office has paired, apart from those of strangers: however many
 * strangers ask, the screens of a hall go on, and however many screens a hall has, they take no
 * more than a processor each.
 */
@Component
public final class DevicePlaces {
  private static final Duration WAIT = Duration.ofSeconds(3);

  private final RequestPlaces places =
      new RequestPlaces(Runtime.getRuntime().availableProcessors(), WAIT);

  /** One place for each processor. */
  public RequestPlaces places() {
    return places;
  }
}
