package org.sportel.visits.hall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.sportel.visits.HallDevices;
import org.sportel.visits.PairedDevice;
import org.sportel.visits.web.Here;
import org.springframework.stereotype.Component;

/** Keeps when each device last asked for a page, to a few minutes: a display asks all the time. */
@Component
final class DeviceSights {
  private static final int MOST = 20_000;
  private static final Duration APART = Duration.ofMinutes(5);

  private final Here here;
  private final HallDevices devices;
  private final Cache<UUID, Boolean> lately =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(APART).build();

  DeviceSights(Here here, HallDevices devices) {
    this.here = here;
    this.devices = devices;
  }

  /** Notes it in a writing transaction, where that was not done lately. */
  void note(PairedDevice device) {
    if (lately.asMap().putIfAbsent(device.id(), true) == null) {
      devices.seen(device, here.now());
    }
  }
}
