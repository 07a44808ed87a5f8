package org.sportel.visits.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.CounterId;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.platform.computing.RequestPlaces;
import org.sportel.visits.SetUpCounter;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.springframework.beans.factory.annotation.Autowired;

/** Kiosk, display and the ticket on a telephone. */
class HallTests extends Served {
  private static final Pattern CODE = Pattern.compile("sp-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<");
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern TAG = Pattern.compile("data-tag=\"(?:&#34;|\")?([0-9a-f]{16})");

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;
  @Autowired AddCounter addCounter;
  @Autowired SetUpQueue setUpQueue;
  @Autowired SetUpCounter setUpCounter;
  @Autowired RequestPlaces places;

  private String code = "";
  private String centre = "";
  private String queue = "";
  private CounterId counter = new CounterId(new UUID(0, 0));
  private Browser manager = new Browser(0);

  @Override
  protected String townOfTest() {
    return "halls";
  }

  @BeforeEach
  void aHall() {
    code = "h" + UUID.randomUUID().toString().substring(0, 8);
    acting.runAs(Actor.system("test"), () -> transactions.run(desk.scope(), this::furnish));
    var name = "m" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CENTRE_MANAGER)));
    manager = new Browser(port).signIn(name);
  }

  private void furnish() {
    var id =
        addCentre.add(
            new NewCentre(
                code,
                Centre.Level.LOCAL,
                LocalText.of("en", "Hall"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Contact.notGiven()));
    counter =
        addCounter.add(id, new NewCounter(1, LocalText.of("en", "Counter one"), Optional.empty()));
    var first = new QueueId(UUID.randomUUID());
    setUpQueue.set(queue(first, id, "C", "Civil status"));
    setUpCounter.set(id, new CounterSetup(counter, List.of(first), Set.of()));
    centre = id.value().toString();
    queue = first.value().toString();
  }

  private static Queue queue(QueueId id, CentreId centre, String letter, String name) {
    return new Queue(
        id, centre, letter, QueueColour.CLAY, LocalText.of("en", name), List.of(), 1, 15, true);
  }

  @Test
  void standsOnTheStartPageOfWhoeverManagesIt() {
    assertThat(manager.get("/desk").body())
        .contains("Your waiting rooms now", "Nobody waits. 0 of 1 counters serve.")
        .doesNotContain("Who waits now");
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(clerk.get("/desk").body())
        .contains("Who waits now")
        .doesNotContain("Your waiting rooms now");
  }

  @Test
  void anUnpairedDeviceAsksForItsCodeAndShowsNothingElse() {
    for (var kind : List.of("kiosk", "display")) {
      var page = new Browser(port).get(path(kind)).body();
      assertThat(page).contains("This device is not paired yet").doesNotContain("Civil status");
    }
    new Browser(port).post(path("kiosk") + "/tickets", "queue", queue);
    assertThat(waiting()).contains("Nobody waits.");
  }

  @Test
  void pairsOnceAndOnlyAsWhatItIs() {
    var pairing = code("DISPLAY");
    var kiosk = new Browser(port);
    assertThat(kiosk.post(path("kiosk") + "/pair", "code", pairing).statusCode()).isEqualTo(422);
    var display = new Browser(port);
    assertThat(display.post(path("display") + "/pair", "code", pairing).statusCode())
        .isEqualTo(302);
    assertThat(display.get(path("display")).body()).contains("Nobody is called now.");
    assertThat(new Browser(port).post(path("display") + "/pair", "code", pairing).body())
        .contains("This code is wrong, was used already or is too old.");
    assertThat(display.get("/desk/today").statusCode()).isEqualTo(302);
    assertThat(display.get(path("kiosk")).body()).contains("not paired yet");
  }

  @Test
  void aTicketOfTheKioskWaitsOnlyOnceItIsPrintedAndIsFollowedOnAPhone() {
    var kiosk = paired("KIOSK");
    var page = kiosk.get(path("kiosk") + "/queues/" + queue).body();
    var fields = new String[] {"queue", queue, "needs", "STEP_FREE", "once", first(ONCE, page)};
    var ticket = location(kiosk.post(path("kiosk") + "/tickets", fields));
    assertThat(location(kiosk.post(path("kiosk") + "/tickets", fields))).isEqualTo(ticket);
    assertThat(kiosk.get(ticket).body()).contains("C001", "<svg");
    assertThat(waiting()).contains("Nobody waits.");
    assertThat(location(kiosk.post(ticket))).contains("?thanks&lang=");
    assertThat(waiting()).contains("1 person waits.");
    var phone = new Browser(port);
    var follow = "/m/halls/tickets/" + ticket.substring(ticket.lastIndexOf('/') + 1);
    assertThat(phone.get(follow).body())
        .contains("C001", "You are next.", "Go behind those who wait now");
    assertThat(phone.post(follow + "/later", "how", "at", "at", "03:07").statusCode())
        .isEqualTo(422);
    assertThat(phone.post(follow + "/later", "how", "behind").statusCode()).isEqualTo(302);
    assertThat(phone.post(follow + "/needs", "needs", "LOW_COUNTER").statusCode()).isEqualTo(302);
    assertThat(phone.get(follow).body())
        .contains("value=\"LOW_COUNTER\" checked")
        .doesNotContain("value=\"STEP_FREE\" checked");
    assertThat(phone.post(follow + "/leave").statusCode()).isEqualTo(302);
    assertThat(phone.get(follow).body()).contains("This ticket waits no more.");
    assertThat(waiting()).contains("Nobody waits.");
  }

  @Test
  void givesOneNumberForSeveralMatters() {
    var other = new QueueId(UUID.randomUUID());
    var taxes = queue(other, new CentreId(UUID.fromString(centre)), "T", "Taxes");
    acting.runAs(
        Actor.system("test"), () -> transactions.run(desk.scope(), () -> setUpQueue.set(taxes)));
    var kiosk = paired("KIOSK");
    assertThat(kiosk.get(path("kiosk")).body()).contains("Several matters, one number");
    var page = kiosk.get(path("kiosk") + "/several").body();
    assertThat(kiosk.post(path("kiosk") + "/several", "once", first(ONCE, page)).body())
        .contains("Tick at least one");
    var given =
        kiosk.post(
            path("kiosk") + "/several",
            "wishes",
            queue + ":",
            "wishes",
            other.value() + ":",
            "once",
            first(ONCE, page));
    assertThat(kiosk.get(location(given)).body()).contains("C001", "Afterwards:", "Taxes");
  }

  @Test
  void aTicketThatThePrinterDidNotPrintDoesNotWaitAndThePersonIsTold() throws Exception {
    int nobody;
    try (var free = new java.net.ServerSocket(0)) {
      nobody = free.getLocalPort();
    }
    var setUp = "/desk/today/" + centre + "/printer";
    assertThat(manager.post(setUp, "host", "a b", "port", "1").statusCode()).isEqualTo(422);
    manager.post(setUp, "host", "127.0.0.1", "port", String.valueOf(nobody));
    assertThat(manager.post(setUp + "/try").body()).contains("The printer does not answer");
    var kiosk = paired("KIOSK");
    var page = kiosk.get(path("kiosk") + "/queues/" + queue).body();
    var ticket =
        location(kiosk.post(path("kiosk") + "/tickets", "queue", queue, "once", first(ONCE, page)));
    var told = kiosk.post(ticket + "/print");
    assertThat(told.statusCode()).isEqualTo(503);
    assertThat(told.body()).contains("The printer does not work. You are not waiting yet");
    assertThat(kiosk.get(ticket).body()).contains("You wait only once");
  }

  @Test
  void theDisplayShowsACallAndAnswersWithNothingWhileNothingChanges() throws Exception {
    var kiosk = paired("KIOSK");
    var page = kiosk.get(path("kiosk") + "/queues/" + queue).body();
    var given =
        location(kiosk.post(path("kiosk") + "/tickets", "queue", queue, "once", first(ONCE, page)));
    kiosk.post(given);
    var display = paired("DISPLAY");
    var tag = first(TAG, display.get(path("display")).body());
    var secret = display.cookie("sportel-device").orElseThrow();
    assertThat(now(secret, tag).statusCode()).isEqualTo(304);
    var name = "k" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.COUNTER)));
    var clerk = new Browser(port).signIn(name);
    clerk.post("/desk/counter/seat", "centre", centre, "counter", counter.value().toString());
    clerk.post("/desk/counter/next");
    var changed = now(secret, tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body())
        .contains("C001", "Counter one", "data-say=\"Number C 1, Counter one\"")
        .doesNotContain("<html");
    whoIsCalledIsToldWhereToGo("/m/halls/tickets/" + given.substring(given.lastIndexOf('/') + 1));
  }

  private void whoIsCalledIsToldWhereToGo(String follow) {
    var phone = new Browser(port);
    assertThat(phone.get(follow).body())
        .contains("It is your turn:", "Counter one")
        .doesNotContain("Leave the queue", "Come later", "Keep what I need");
    for (var deed : List.of("/leave", "/later", "/needs")) {
      var refused = phone.post(follow + deed, "how", "behind");
      assertThat(refused.statusCode()).as(deed).isEqualTo(422);
      assertThat(refused.body()).contains("C001 has been called. Go to the counter");
    }
  }

  @Test
  void saysToPeopleAndProgramsHowItStandsBeforeTheyCome() {
    var stranger = new Browser(port);
    assertThat(stranger.get(path("now.json")).body())
        .contains("\"open\":null", "\"letter\":\"C\"", "\"waiting\":0", "\"waitMinutes\":null")
        .contains("\"ticketsLeft\":null", "\"service\":null", "\"outages\":[]");
    assertThat(stranger.get("/m/halls/centre/" + centre).body())
        .contains("Can I come now?", "The opening hours are not known yet.");
    assertThat(stranger.get(path("now.json") + "?service=XX-999").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/m/halls/centres/none/now.json").statusCode()).isEqualTo(404);
  }

  @Test
  void anOutageStandsWhereverPeopleLookUntilItIsOver() {
    var outages = "/desk/today/" + centre + "/outages";
    assertThat(manager.post(outages, "text-en", " ").statusCode()).isEqualTo(422);
    var words = "The civil register is down <b>";
    manager.post(outages, "text-en", words, "text-sq", words);
    var kiosk = paired("KIOSK");
    var display = paired("DISPLAY");
    var shown = "The civil register is down &lt;b&gt;";
    assertThat(kiosk.get(path("kiosk")).body()).contains(shown);
    assertThat(display.get(path("display")).body()).contains(shown);
    assertThat(new Browser(port).get("/m/halls/centre/" + centre).body()).contains(shown);
    assertThat(new Browser(port).get(path("now.json")).body()).contains("register is down");
    var end = first(Pattern.compile("outages/([0-9a-f-]{36})\""), manager.get(outages).body());
    assertThat(manager.post(outages + "/" + end).statusCode()).isEqualTo(302);
    assertThat(manager.post(outages + "/" + end).statusCode()).isEqualTo(404);
    assertThat(kiosk.get(path("kiosk")).body()).doesNotContain(shown);
    assertThat(new Browser(port).get(path("now.json")).body()).contains("\"outages\":[]");
  }

  @Test
  void theManagersMessageStandsOnTheDisplayUntilItIsTakenDown() {
    var control = "/desk/today/" + centre + "/control";
    var words = "Counter two is closed";
    assertThat(manager.post(control + "/message", "text-en", words, "until", "").statusCode())
        .isEqualTo(422);
    assertThat(
            manager
                .post(control + "/message", "text-en", words, "text-sq", words, "until", "23:59")
                .statusCode())
        .isEqualTo(302);
    var display = paired("DISPLAY");
    assertThat(display.get(path("display")).body()).contains(words);
    assertThat(manager.get(control).body()).contains(words, "Nobody sits here");
    assertThat(manager.post(control + "/message/end").statusCode()).isEqualTo(302);
    assertThat(display.get(path("display")).body()).doesNotContain(words);
  }

  @Test
  void saysThatCountersCannotBePlannedBeforeAnybodyCame() {
    var page = "/desk/today/" + centre + "/staffing";
    assertThat(manager.get(page).body()).contains("Counters needed", "No past days yet");
    assertThat(manager.get(page + "?minutes=0&share=100&day=x").body())
        .contains("Enter a whole number from 1 to 240", "from 50 to 99");
    assertThat(new Browser(port).get(page).statusCode()).isEqualTo(302);
  }

  @Test
  void aDeviceTakenOutOfUseOpensNothing() {
    var display = paired("DISPLAY");
    var setup = manager.get("/desk/today/" + centre + "/setup").body();
    var device = first(Pattern.compile("/setup/devices/([0-9a-f-]{36})\""), setup);
    assertThat(setup).contains("paired ", "last seen");
    manager.post("/desk/today/" + centre + "/setup/devices/" + device);
    assertThat(display.get(path("display")).body()).contains("not paired yet");
  }

  @Test
  void pairedDevicesAreAnsweredWhileStrangersFillAllTheirPlaces() throws Exception {
    var display = paired("DISPLAY");
    var secret = display.cookie("sportel-device").orElseThrow();
    var forged = secret.substring(0, secret.length() - 1) + (secret.endsWith("A") ? "B" : "A");
    var taken = new ArrayList<RequestPlaces.Place>();
    for (var place = places.free(); place.isPresent(); place = places.free()) {
      taken.add(place.get());
    }
    try {
      assertThat(now(secret, "").statusCode()).as("not seen before").isEqualTo(200);
      assertThat(now(secret, "").statusCode()).as("known").isEqualTo(200);
      assertThat(now(forged, "").statusCode()).as("forged").isEqualTo(503);
      assertThat(now("x", "").statusCode()).isEqualTo(503);
      var elsewhere = new Browser(port).get("/m/halls/centres/" + code + "/kiosk");
      assertThat(elsewhere.statusCode()).as("a stranger").isEqualTo(503);
    } finally {
      taken.forEach(RequestPlaces.Place::leave);
    }
  }

  private HttpResponse<String> now(String secret, String tag) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + path("display") + "/now"))
                .header("Cookie", "sportel-device=" + secret)
                .header("If-None-Match", "\"" + tag + "\"")
                .GET()
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** What the reception says of this hall's queue. */
  private String waiting() {
    var page = manager.get("/desk/reception").body();
    int at = page.indexOf(centre + ":" + queue);
    assertThat(at).isPositive();
    return page.substring(page.lastIndexOf("<li", at), at);
  }

  private String code(String kind) {
    var page = manager.post("/desk/today/" + centre + "/setup/devices", "kind", kind).body();
    return first(CODE, page);
  }

  private Browser paired(String kind) {
    var device = new Browser(port);
    device.post(path(kind.toLowerCase(java.util.Locale.ROOT)) + "/pair", "code", code(kind));
    device.get(path(kind.toLowerCase(java.util.Locale.ROOT)));
    return device;
  }

  private String path(String kind) {
    return "/m/halls/centres/" + code + "/" + kind;
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()))
        .replaceFirst("^https?://[^/]+", "");
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}
