package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.platform.computing.RequestPlaces;
import org.springframework.beans.factory.annotation.Autowired;

/** While as many strangers are served as the program serves at once, the office goes on. */
class StrangersWaitTests extends Served {
  @Autowired RequestPlaces places;
  private final List<RequestPlaces.Place> taken = new ArrayList<>();

  @AfterEach
  void empty() {
    taken.forEach(RequestPlaces.Place::leave);
  }

  private void crowd() {
    for (var place = places.free(); place.isPresent(); place = places.free()) {
      place.ifPresent(taken::add);
    }
  }

  @Test
  void staffAreServedAtOnceAndStrangersToldWhenToComeBack() {
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    crowd();
    assertThat(clerk.get("/desk").statusCode()).as("just signed in").isEqualTo(200);
    assertThat(clerk.get("/desk").statusCode()).isEqualTo(200);
    assertThat(clerk.get("/m/" + desk.slug()).statusCode()).isEqualTo(200);
    assertThat(browser.get("/assets/none").statusCode()).isEqualTo(404);
    assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
    var stranger = browser.get("/m/" + desk.slug() + "?lang=sr");
    assertThat(stranger.statusCode()).isEqualTo(503);
    assertThat(stranger.headers().firstValue("Retry-After")).isEqualTo(Optional.of("5"));
    assertThat(stranger.body()).contains("lang=\"sr").contains("<h1");
    empty();
    assertThat(browser.get("/m/" + desk.slug()).statusCode()).isEqualTo(200);
  }
}
