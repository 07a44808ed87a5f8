package org.sportel.visits.hall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.visits.HallDevices;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.web.Here;
import org.sportel.web.DeviceRequests;
import org.springframework.stereotype.Component;

/**
 * Remembers which devices proved their secret, by the very cookie that they sent to the very pages
 * they were paired for. A page that a device is refused makes it forgotten again.
 */
@Component
final class KnownDevices implements DeviceRequests {
  private static final int MOST = 20_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int LOOKED_UP_AT_ONCE = 2;
  private static final long LOOK_UP_MILLIS = 500;
  private static final Pattern PAGE =
      Pattern.compile(
          Arrays.stream(DeviceKind.values())
              .map(DeviceKind::page)
              .collect(Collectors.joining("|", "/m/([^/]+)/centres/([^/]+)/(", ")(?:/.*)?")));

  private final Here here;
  private final Tenants tenants;
  private final Centres centres;
  private final HallDevices devices;
  private final Cache<Held, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
  private final Semaphore lookingUp = new Semaphore(LOOKED_UP_AT_ONCE, true);

  KnownDevices(Here here, Tenants tenants, Centres centres, HallDevices devices) {
    this.here = here;
    this.tenants = tenants;
    this.centres = centres;
    this.devices = devices;
  }

  /** What a request says of itself: whose pages it asks for, as what, and what it holds. */
  private record Held(String slug, String centre, DeviceKind kind, String text) {}

  @Override
  public boolean knows(HttpServletRequest request) {
    return held(request).filter(held -> known.getIfPresent(held) != null).isPresent();
  }

  @Override
  public boolean finds(HttpServletRequest request) {
    return held(request)
        .filter(held -> HallDevices.couldHold(held.text()))
        .filter(this::found)
        .isPresent();
  }

  /** Keeps in mind whether a page let the device in that asked for it. */
  void remember(HttpServletRequest request, boolean letIn) {
    held(request)
        .ifPresent(
            held -> {
              if (letIn) {
                known.put(held, true);
              } else {
                known.invalidate(held);
              }
            });
  }

  private boolean found(Held held) {
    try {
      if (!lookingUp.tryAcquire(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      boolean paired = tenants.bySlug(held.slug()).filter(town -> paired(held, town)).isPresent();
      if (paired) {
        known.put(held, true);
      }
      return paired;
    } finally {
      lookingUp.release();
    }
  }

  private boolean paired(Held held, Tenant town) {
    return here.current()
        .within(
            town,
            () ->
                here.read(
                    () ->
                        centres
                            .byCode(held.centre())
                            .filter(
                                centre ->
                                    devices
                                        .holding(held.text(), held.kind())
                                        .filter(device -> device.centre().equals(centre.id()))
                                        .isPresent())
                            .isPresent()));
  }

  private static Optional<Held> held(HttpServletRequest request) {
    var text = DeviceCookie.read(request);
    var page = PAGE.matcher(request.getRequestURI());
    return text.isEmpty() || !page.matches()
        ? Optional.empty()
        : Optional.of(
            new Held(
                page.group(1),
                page.group(2),
                DeviceKind.valueOf(page.group(3).toUpperCase(Locale.ROOT)),
                text));
  }
}
