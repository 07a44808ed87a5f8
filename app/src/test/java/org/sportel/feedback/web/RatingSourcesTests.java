package org.sportel.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.documents.DocumentKind;
import org.sportel.documents.SheetQuestion;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Origin;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.AddDevice;
import org.sportel.visits.model.DeviceKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tablet at a counter, and the code on a decision. */
class RatingSourcesTests extends Served {
  @Autowired ApplicationContext context;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;
  @Autowired SheetQuestion question;
  @Autowired List<Follower> followers;

  private final String code = "t" + UUID.randomUUID().toString().substring(0, 8);
  private String pairing = "";
  private Browser manager = new Browser(0);

  @BeforeEach
  void aTablet() {
    var name = "m" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CENTRE_MANAGER)));
    manager = new Browser(port);
    manager.signIn(name);
    pairing =
        acting.as(
            Actor.system("test"),
            () ->
                transactions.write(
                    desk.scope(),
                    () -> {
                      var centre =
                          context
                              .getBean(AddCentre.class)
                              .add(
                                  new NewCentre(
                                      code,
                                      Centre.Level.LOCAL,
                                      LocalText.of("en", "Tablets " + code),
                                      Optional.empty(),
                                      Optional.empty(),
                                      Optional.empty(),
                                      Contact.notGiven()));
                      return context.getBean(AddDevice.class).add(centre, DeviceKind.RATING);
                    }));
  }

  @Test
  void aPairedTabletTakesAFaceOnceAndThenWhatItWasAbout() {
    var path = "/m/" + desk.slug() + "/centres/" + code + "/rating";
    assertThat(browser.get(path).body()).contains("not paired yet").doesNotContain("Very good");
    browser.post(path + "/pair", "code", pairing);
    var page = browser.get(path).body();
    assertThat(page).contains("Very good", "Very bad", "<svg");
    var touch = touch(page);
    var answer = browser.post(path, "touch", touch, "score", "2");
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(touch);
    browser.post(path, "touch", touch, "score", "5");
    var reasons = browser.get(path + "/" + touch);
    assertThat(reasons.body()).contains("What was it about?", "How long it took");
    assertThat(reasons.headers().firstValue("Refresh").orElse("")).endsWith(path);
    assertThat(
            browser
                .post(path + "/" + touch, "reason", "TIME")
                .headers()
                .firstValue("Location")
                .orElse(""))
        .endsWith("/thanks");
    assertThat(browser.get(path + "/thanks").body()).contains("Your answer counts");
    assertThat(row("Tablets " + code)).contains("Tablet at the counter", ">1<");
    assertThat(browser.post(path, "touch", touch).statusCode()).isEqualTo(422);
  }

  @Test
  void nobodyRatesForAWholeHall() {
    var path = "/m/" + desk.slug() + "/centres/" + code + "/rating";
    var stranger =
        new Browser(port).post(path, "touch", UUID.randomUUID().toString(), "score", "5");
    assertThat(stranger.body()).contains("not paired yet");
    browser.post(path + "/pair", "code", pairing);
    int last = 0;
    for (int i = 0; i < 11; i++) {
      last = browser.post(path, "touch", UUID.randomUUID().toString(), "score", "5").statusCode();
    }
    assertThat(last).isEqualTo(429);
    assertThat(row("Tablets " + code)).contains(">10<");
  }

  @Test
  void theCodeOnADecisionCountsForItsServiceAndOnce() {
    var service = "R" + UUID.randomUUID().toString().substring(0, 6);
    var caseId = UUID.randomUUID();
    opened(caseId, service);
    var rate = path(question.address(desk.tenant(), DocumentKind.DECISION, Subject.ofCase(caseId)));
    var receipt =
        path(question.address(desk.tenant(), DocumentKind.RECEIPT, Subject.ofCase(caseId)));
    assertThat(question.address(desk.tenant(), DocumentKind.LETTER, Subject.ofCase(caseId)))
        .isEmpty();
    assertThat(browser.get(rate).body()).contains("How was it?");
    browser.post(rate, "score", "4");
    browser.post(
        path(question.address(desk.tenant(), DocumentKind.REFUSAL, Subject.ofCase(caseId))),
        "score",
        "1");
    browser.post(receipt, "score", "5");
    assertThat(row(service))
        .contains("Decision", "Application")
        .contains(">1<")
        .doesNotContain(">2<");
    var swapped = rate.replace("/d.", "/a.");
    assertThat(browser.get(swapped).statusCode()).isEqualTo(404);
  }

  private void opened(UUID caseId, String service) {
    var entry =
        new Entry(
            desk.tenant(),
            UUID.randomUUID(),
            "casework.opened",
            1,
            caseId,
            Actor.anonymous(),
            clock.instant(),
            clock.instant(),
            Origin.LIVE,
            new Json().tree("{\"of\":{\"serviceCode\":\"%s\"}}".formatted(service)));
    var cases = followers.stream().filter(one -> one.name().equals("feedback.cases")).findFirst();
    transactions.run(desk.scope(), () -> cases.orElseThrow().follow(entry));
  }

  private static String path(Optional<String> address) {
    var text = address.orElseThrow();
    return text.substring(text.indexOf("/m/"));
  }

  /** The rows of the results that begin with these words. */
  private String row(String first) {
    var found =
        Pattern.compile("(?s)<tr[^>]*>(?:(?!</tr>).)*?" + Pattern.quote(first) + ".*?</tr>")
            .matcher(manager.get("/desk/feedback").body());
    var rows = new StringBuilder();
    while (found.find()) {
      rows.append(found.group());
    }
    return rows.toString().replaceAll("\\s+<", "<");
  }

  private static String touch(String page) {
    var found = Pattern.compile("name=\"touch\" value=\"([0-9a-f-]{36})\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
