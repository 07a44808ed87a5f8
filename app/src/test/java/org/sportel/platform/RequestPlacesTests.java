package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sportel.platform.computing.ComputePool;
import org.sportel.platform.computing.RequestPlaces;

/** However many strangers ask, only a few are worked for at once. */
final class RequestPlacesTests {
  private final RequestPlaces places = new RequestPlaces(1, Duration.ofMillis(20));

  @Test
  void refusesWhomNoPlaceGetsFreeForInTime() {
    var only = places.take();
    assertThat(places.free()).isEmpty();
    assertThatThrownBy(places::take).isInstanceOf(Busy.class);
    assertThat(places.load()).isEqualTo(new RequestPlaces.Load(1, 1, 0, 1));
    only.leave();
    only.leave();
    assertThat(places.free()).isPresent();
    assertThat(places.free()).as("given back once only").isEmpty();
  }

  @Test
  void givesThePlaceBackWhenTheWorkFails() {
    var only = places.take();
    assertThatThrownBy(
            () ->
                only.during(
                    () -> {
                      throw new IllegalArgumentException("as it is");
                    }))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(places.free()).isPresent();
  }

  @Test
  void holdsNoPlaceWhileAFileIsChecked() {
    var pool = new ComputePool(new Acting(), 1, 1, Duration.ofSeconds(20));
    var other = places.take().during(() -> pool.run(places::free));
    assertThat(other).isPresent();
  }

  @Test
  void letsInWhoeverWaited() throws Exception {
    var patient = new RequestPlaces(1, Duration.ofSeconds(20));
    var only = patient.take();
    var waiting = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var second =
          people.submit(
              () -> {
                waiting.countDown();
                return patient.take();
              });
      assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
      only.leave();
      second.get(10, TimeUnit.SECONDS).leave();
    }
    assertThat(patient.free()).isPresent();
  }
}
