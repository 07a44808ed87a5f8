package org.sportel.rights.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Dimension;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.rights.charter.Standard.Promise;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether a promise is kept alike in every part of an office, and what of it is told. */
@SportelTest
class EqualTreatmentTests {
  private static final YearMonth MONTH = YearMonth.of(2026, 3);
  private static final UUID NEAR = new UUID(9, 1);
  private static final UUID FAR = new UUID(9, 2);
  private static final UUID SMALL = new UUID(9, 3);

  @Autowired EqualTreatment equal;
  @Autowired KeepStandard keep;
  @Autowired AddTenant add;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  private final List<Happened> events = new ArrayList<>();

  /** An event with the whole payload of its kind, so that every follower can take it in. */
  private record Happened(
      UUID subject, @JsonIgnore String type, @JsonAnyGetter Map<String, Object> payload)
      implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(Instant.parse("2026-03-10T09:00:00Z"));
    }
  }

  @Test
  void tellsEachCentreAndWayOfComingAndHidesTheSmallOnes() throws IOException {
    var town = town();
    cases(NEAR, "COUNTER", 20, 1);
    cases(FAR, "ONLINE", 10, 8);
    cases(SMALL, "COUNTER", 3, 0);
    var alike = told(town, standard("corrections-asked", new BigDecimal("0.3")));
    assertThat(alike).hasSize(1);
    var spreads = alike.getFirst().spreads();
    assertThat(spreads)
        .extracting(EqualTreatment.Spread::way)
        .containsExactly(Dimension.CENTRE, Dimension.CHANNEL);
    var centres = spreads.getFirst().parts();
    assertThat(shown(centres, NEAR.toString()).kept()).isTrue();
    // The smallest of the others goes too, so that the small one cannot be found from the whole.
    assertThat(centres.get(FAR.toString())).isEmpty();
    assertThat(centres.get(SMALL.toString())).isEmpty();
    var ways = spreads.getLast().parts();
    assertThat(shown(ways, "COUNTER").kept()).isTrue();
    var online = shown(ways, "ONLINE");
    assertThat(online.kept()).isFalse();
    assertThat(online.measured().sample()).isEqualTo(10);
  }

  @Test
  void saysNothingWhereThereIsNothingToCompare() throws IOException {
    var town = town();
    cases(NEAR, "COUNTER", 20, 1);
    assertThat(told(town, standard("corrections-asked", new BigDecimal("0.3")))).isEmpty();
  }

  @Test
  void asksNoSingleCentreForWhatTheOfficeCountsAsAWhole() throws IOException {
    var town = town();
    cases(NEAR, "COUNTER", 20, 0);
    cases(FAR, "ONLINE", 20, 0);
    assertThat(told(town, standard("applications-received", new BigDecimal("100")))).isEmpty();
  }

  private static EqualTreatment.Part shown(
      Map<String, Optional<EqualTreatment.Part>> parts, String key) {
    return parts.getOrDefault(key, Optional.empty()).orElseThrow();
  }

  private void cases(UUID centre, String channel, int opened, int corrected) throws IOException {
    for (int number = 0; number < opened; number++) {
      var subject = UUID.randomUUID();
      events.add(event("casework.opened", subject, centre, channel));
      if (number < corrected) {
        events.add(event("casework.correction-asked", subject, centre, channel));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Happened event(String type, UUID subject, UUID centre, String channel)
      throws IOException {
    var file = Path.of("src/test/resources/golden/casework", type + ".v1.json");
    var payload = new HashMap<String, Object>(new Json().read(Files.readString(file), Map.class));
    var of = new HashMap<String, Object>((Map<String, Object>) payload.get("of"));
    of.put("centre", centre.toString());
    of.put("channel", channel);
    payload.put("of", of);
    payload.remove("subject");
    return new Happened(subject, type, payload);
  }

  private static Standard standard(String indicator, BigDecimal value) {
    return new Standard(
        UUID.randomUUID(),
        1,
        LocalText.of("en", "You bring papers once"),
        LocalText.of("en", "Article 6"),
        Optional.of(new Promise(indicator, value, true)));
  }

  private List<EqualTreatment.Alike> told(TenantId town, Standard standard) {
    var scope = Scope.of(town);
    transactions.run(scope, () -> journal.recordAll(events));
    following.catchUp(town);
    acting.as(
        Actor.system("test"),
        () -> {
          transactions.run(scope, () -> keep.keep(standard));
          return town;
        });
    return acting.as(Actor.anonymous(), () -> transactions.read(scope, () -> equal.of(MONTH)));
  }

  private TenantId town() {
    var slug = "alike-" + UUID.randomUUID().toString().substring(0, 8);
    var tenant =
        new NewTenant(
            slug,
            LocalText.of("en", "Town of " + slug),
            "ME",
            Lang.EN,
            "EUR",
            java.time.ZoneId.of("Europe/Podgorica"),
            42.28,
            18.84,
            true,
            Tenant.Kind.MUNICIPALITY);
    return acting.as(Actor.system("test"), () -> add.add(tenant));
  }
}
