package org.sportel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** A service's page tells how long it really took, once enough was decided. */
class ReallyTakenTests extends Served {
  @Autowired ImportServices importServices;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired DSLContext db;
  @Autowired Clock clock;
  private final String town = "taken-" + UUID.randomUUID().toString().substring(0, 8);
  private String code = "";

  @Override
  protected String townOfTest() {
    return town;
  }

  @BeforeEach
  void aService() {
    code = "RT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Market stall","category":"utilities","outcome":"permit","unit":"registry"}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    acting.as(
        Actor.system("test"),
        () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
  }

  @Test
  void tellsTheMiddleOfTheLastYearOnceTwentyWereDecided() {
    decided(19, 30, 4);
    decided(5, 500, 90);
    assertThat(page()).doesNotContain("How long it really takes here");
    decided(1, 30, 12);
    assertThat(page())
        .contains("How long it really takes here", "decided within 4 days", "the 20 applications")
        .contains("/m/" + desk.slug() + "/services/" + code + "</p>");
  }

  @Test
  void leadsToWhatIsAskedForMostOnceItIsNobodysOwn() {
    decided(19, 30, 4);
    assertThat(home()).doesNotContain(code);
    decided(1, 30, 4);
    assertThat(home()).containsPattern("(?s)Asked for most here.*?" + code + "\">Market stall<");
  }

  private String home() {
    return browser.get("/m/" + desk.slug()).body();
  }

  private String page() {
    return browser.get("/m/" + desk.slug() + "/services/" + code).body();
  }

  private void decided(int count, int daysAgo, int days) {
    transactions.run(
        desk.scope(),
        () -> {
          for (int i = 0; i < count; i++) {
            db.execute(
                "insert into insight.case_fact (tenant_id, case_id, origin, number, service,"
                    + " category, unit, centre, channel, received_at, decided_at, outcome, waiting,"
                    + " corrections, last_at) values ({0}, {1}, 'LIVE', '', {2}, '', '', '', '',"
                    + " {3}::timestamptz - make_interval(days => {4}),"
                    + " {3}::timestamptz - make_interval(days => {5}), 'GRANTED', false, 0, now())",
                desk.tenant().value(),
                UUID.randomUUID(),
                code,
                java.sql.Timestamp.from(clock.instant()),
                daysAgo + days,
                daysAgo);
          }
        });
  }
}
