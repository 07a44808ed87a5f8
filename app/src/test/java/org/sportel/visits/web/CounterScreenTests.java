package org.sportel.visits.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The clerk's and the manager's pages as browsers without scripts meet them. */
class CounterScreenTests extends Served {
  private static final Pattern TICKET =
      Pattern.compile("name=\"ticket\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;
  @Autowired AddCounter addCounter;

  private String centre = "";
  private String counter = "";
  private Browser manager = new Browser(0);

  @BeforeEach
  void aCentre() {
    acting.runAs(
        Actor.system("test"),
        () ->
            transactions.run(
                desk.scope(),
                () -> {
                  var id =
                      addCentre.add(
                          new NewCentre(
                              "c" + UUID.randomUUID().toString().substring(0, 8),
                              Centre.Level.LOCAL,
                              LocalText.of("en", "Centre <b>& Çenter"),
                              Optional.empty(),
                              Optional.empty(),
                              Optional.empty(),
                              Contact.notGiven()));
                  var one = new NewCounter(1, LocalText.of("en", "Counter one"), Optional.empty());
                  counter = addCounter.add(id, one).value().toString();
                  centre = id.value().toString();
                }));
    manager = new Browser(port);
    var name = "m" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CENTRE_MANAGER)));
    manager.signIn(name);
  }

  @Test
  void aManagerSetsUpAQueueInTheBrowserAndAClerkServesWithoutScript() {
    setUp();
    var clerk = sat();
    assertThat(clerk.get("/desk/counter").body())
        .contains("Counter one", "Nobody waits", "<kbd class=\"sp-key\">F2</kbd>")
        .doesNotContain("<b>&");
    give(clerk);
    assertThat(clerk.get("/desk/counter").body()).contains("1 person waits");
    clerk.post("/desk/counter/next");
    var called = clerk.get("/desk/counter").body();
    assertThat(called).contains("Called because it waited longest", "Low counter", "A001");
    var ticket = first(TICKET, called);
    clerk.post("/desk/counter/serve", "ticket", ticket);
    assertThat(clerk.get("/desk/counter").body()).contains("Being served for 0 minutes.");
    clerk.post("/desk/counter/finish", "ticket", ticket, "then", "next");
    assertThat(clerk.get("/desk/counter").body()).contains("The counter is free");
    assertThat(manager.get("/desk/today").body()).contains("Counter one", "Free");
  }

  @Test
  void notesAdviceOnceHoweverOftenTheFormIsSent() {
    setUp();
    var clerk = sat();
    assertThat(clerk.get("/desk/counter").body()).contains("Visitor’s language");
    clerk.post("/desk/counter/begin", "queue", queue(clerk), "language", "sr-Cyrl");
    var page = clerk.get("/desk/counter").body();
    assertThat(page).contains("Language: " + Lang.of("sr-Cyrl").label());
    var visit = first(Pattern.compile("/desk/visits/([0-9a-f-]{36})"), page);
    var once = first(ONCE, page);
    var fields = new String[] {"topic", "LETTER", "visit", visit, "once", once, "at", "counter"};
    assertThat(clerk.post("/desk/consultations", fields).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/desk/counter"));
    clerk.post("/desk/consultations", fields);
    assertThat(clerk.get("/desk/visits/" + visit).body().split("A letter not understood, 5", -1))
        .hasSize(2);
    assertThat(clerk.get("/desk/counter").body()).contains("A letter not understood, 5");
  }

  @Test
  void showsWhatThePersonAlsoWantsAndGoesOnWithIt() {
    setUp();
    addQueue("b", "Taxes");
    var path = "/desk/today/" + centre + "/setup";
    var queues = Pattern.compile(path + "/queues/([0-9a-f-]{36})");
    var places =
        queues
            .matcher(manager.get(path).body())
            .results()
            .flatMap(found -> java.util.stream.Stream.of("place-" + found.group(1), "1"))
            .toArray(String[]::new);
    manager.post(path + "/counters/" + counter, places);
    var clerk = sat();
    clerk.post("/desk/counter/begin", "queue", queue(clerk));
    var page = clerk.get("/desk/counter").body();
    var ticket = first(TICKET, page);
    var other = first(Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>B – Taxes"), page);
    clerk.post("/desk/counter/wishes", "ticket", ticket, "queue", other);
    assertThat(clerk.get("/desk/counter").body())
        .contains("Wants afterwards", "Finish this and go on: Taxes");
    clerk.post("/desk/counter/finish", "ticket", ticket, "then", "on");
    assertThat(clerk.get("/desk/counter").body())
        .contains("Goes on with the same person", "Being served for 0 minutes.")
        .doesNotContain("Wants afterwards");
  }

  @Test
  void tellsTheManagerOfAnybodyWhoAsksForHelpAndNotesWhatPeopleCanDo() {
    setUp();
    var clerk = sat();
    clerk.post("/desk/counter/help", "needed", "true");
    assertThat(clerk.get("/desk/counter").body()).contains("The manager was asked to come.");
    assertThat(manager.get("/desk/today").body())
        .contains("1 counter asks for help", "Asks for help for 0 minutes");
    manager.post("/desk/today/" + centre + "/help/" + counter);
    assertThat(clerk.get("/desk/counter").body()).contains("Ask the manager to come");
    var list = "/desk/today/" + centre + "/people";
    var person = first(Pattern.compile(list + "/([0-9a-f-]{36})"), manager.get(list).body());
    assertThat(manager.get(list + "/" + person).body()).contains("Languages they serve in");
    manager.post(list + "/" + person, "languages", "sq", "needs", "SIGN_LANGUAGE");
    assertThat(manager.get(list).body()).contains("Shqip, Sign language");
    assertThat(clerk.get(list).statusCode()).isEqualTo(403);
  }

  @Test
  void tellsARefusalOnTheScreenInsteadOfLosingIt() {
    setUp();
    var clerk = sat();
    var answer = clerk.post("/desk/counter/finish", "ticket", UUID.randomUUID().toString());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such ticket today.", "id=\"counter\"");
    assertThat(clerk.post("/desk/counter/transfer", "ticket", "x", "to", "").statusCode())
        .isEqualTo(422);
  }

  @Test
  void tellsAMistypedServiceAtItsField() {
    setUp();
    var clerk = sat();
    var button = Pattern.compile("value=\"(" + centre + ":[0-9a-f-]{36})\"");
    var reception = clerk.get("/desk/reception").body();
    var told =
        clerk.post(
            "/desk/reception", "queue", first(button, reception), "service", "Residance paper");
    assertThat(told.statusCode()).isEqualTo(422);
    assertThat(told.body())
        .contains("href=\"#f-service-reception\"", "id=\"f-service-reception-error\"")
        .contains("value=\"Residance paper\"");
    var begun =
        clerk.post("/desk/counter/begin", "queue", queue(clerk), "service", "XX-999 Nothing");
    assertThat(begun.statusCode()).isEqualTo(422);
    assertThat(begun.body()).contains("id=\"f-service-walk-in-error\"", "value=\"XX-999 Nothing\"");
  }

  @Test
  void parksForWholeMinutesAndSaysUntilWhen() {
    setUp();
    var clerk = sat();
    clerk.post("/desk/counter/begin", "queue", queue(clerk));
    var ticket = first(TICKET, clerk.get("/desk/counter").body());
    for (var odd : new String[] {"", "0", "1.5", "241", "-5", "ten"}) {
      var refused = clerk.post("/desk/counter/park", "ticket", ticket, "minutes", odd);
      assertThat(refused.statusCode()).as(odd).isEqualTo(422);
      assertThat(refused.body()).contains("href=\"#f-park\"", "id=\"f-park-error\"");
    }
    clerk.post("/desk/counter/park", "ticket", ticket, "minutes", "240");
    assertThat(clerk.get("/desk/counter").body()).containsPattern("Parked until [0-9]{1,2}:");
  }

  @Test
  void asksBeforeAQueueIsClosedOnThoseWhoWait() {
    setUp();
    var clerk = sat();
    give(clerk);
    assertThat(clerk.get("/desk/counter").body())
        .contains("1 person waits for what this counter serves.", "Yes, leave the counter");
    assertThat(manager.get("/desk/today/" + centre + "/control").body())
        .contains("Yes, close the counter", "1 person leaves without being served.");
    var setup = "/desk/today/" + centre + "/setup";
    var queue = setup + "/queues/" + queue(clerk);
    var fields =
        new String[] {
          "letter", "A", "name-en", "Civil status", "colour", "CLAY", "weight", "1", "target", "15"
        };
    var asked = manager.post(queue, fields);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("1 person waits here.", "id=\"f-sure\"");
    var sure = java.util.Arrays.copyOf(fields, fields.length + 2);
    sure[fields.length] = "sure";
    sure[fields.length + 1] = "true";
    assertThat(manager.post(queue, sure).statusCode()).isEqualTo(302);
    assertThat(manager.get(setup).body()).contains("gives no tickets");
  }

  @Test
  void namesDevices() {
    var devices = "/desk/today/" + centre + "/setup/devices";
    assertThat(manager.post(devices, "kind", "KIOSK", "name", "Entrance").body())
        .contains("Kiosk – Entrance");
    var list = manager.get("/desk/today/" + centre + "/setup").body();
    assertThat(list).contains("Kiosk – Entrance", "waits for its code", "Yes, take it out of use");
    var device = first(Pattern.compile("/setup/devices/([0-9a-f-]{36})/name\""), list);
    var path = devices + "/" + device + "/name";
    var refused = manager.post(path, "name-" + device, "x".repeat(61));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("at most 60", "href=\"#f-name-" + device);
    assertThat(manager.post(path, "name-" + device, "Back door").statusCode()).isEqualTo(302);
    assertThat(manager.get("/desk/today/" + centre + "/setup").body()).contains("Back door");
  }

  @Test
  void givesBackWhatAManagerTypedWrongly() {
    var answer =
        manager.post(
            "/desk/today/" + centre + "/setup/queues/new",
            "letter",
            "AB",
            "name-en",
            "",
            "weight",
            "x",
            "target",
            "0");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Enter one letter from A to Z", "Enter a name", "value=\"AB\"");
    assertThat(manager.post("/desk/today/" + centre + "/setup/rule", "ageing", "3").statusCode())
        .isEqualTo(422);
  }

  @Test
  void speaksEveryLanguage() {
    setUp();
    var clerk = sat();
    for (var lang : new String[] {"sq", "sr-Latn", "sr-Cyrl"}) {
      for (var path : new String[] {"/desk/counter", "/desk/reception"}) {
        assertThat(clerk.get(path + "?lang=" + lang).body()).contains("lang=\"" + lang + "\"");
      }
    }
    clerk.get("/desk/counter?lang=en");
  }

  private void setUp() {
    var path = "/desk/today/" + centre + "/setup";
    addQueue("a", "Civil status");
    var queue = first(Pattern.compile(path + "/queues/([0-9a-f-]{36})"), manager.get(path).body());
    manager.post(path + "/counters/" + counter, "place-" + queue, "1", "skills", "LOW_COUNTER");
    manager.post(path + "/rule", "ageing", "30", "lastTicket", "true");
    assertThat(manager.get(path).body()).contains("Civil status", "Serves A. Low counter");
  }

  private void addQueue(String letter, String name) {
    var added =
        manager.post(
            "/desk/today/" + centre + "/setup/queues/new",
            "letter",
            letter,
            "name-en",
            name,
            "colour",
            "CLAY",
            "weight",
            "1",
            "target",
            "15",
            "open",
            "true");
    assertThat(added.statusCode()).isEqualTo(302);
  }

  private Browser sat() {
    var name = "c" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.COUNTER)));
    var clerk = new Browser(port).signIn(name);
    assertThat(clerk.get("/desk/counter").body()).contains("Where do you sit today?");
    clerk.post("/desk/counter/seat", "centre", centre, "counter", counter);
    return clerk;
  }

  private void give(Browser clerk) {
    var page = clerk.get("/desk/reception").body();
    var button = first(Pattern.compile("value=\"(" + centre + ":[0-9a-f-]{36})\""), page);
    var fields = new String[] {"queue", button, "needs", "LOW_COUNTER", "once", first(ONCE, page)};
    var given = clerk.post("/desk/reception", fields);
    var again = clerk.post("/desk/reception", fields);
    var ticket = given.headers().firstValue("Location").orElseThrow();
    assertThat(again.headers().firstValue("Location")).hasValue(ticket);
    assertThat(clerk.get("/desk/counter").body()).contains("Nobody waits");
    var path = ticket.replaceFirst("^https?://[^/]+", "");
    var paper = clerk.get(path).body();
    assertThat(paper).contains("A001", "until it is handed over", "class=\"sp-qr\"");
    var typed = first(Pattern.compile("sp-code\">([0-9A-Z]{5}-[0-9A-Z]{5})<"), paper);
    var phone = new Browser(port).get("/m/served/tickets/" + typed.toLowerCase(Locale.ROOT));
    assertThat(phone.headers().firstValue("Location").orElseThrow())
        .endsWith("/m/served/tickets/" + typed.replace("-", ""));
    clerk.post(path);
  }

  private static String queue(Browser clerk) {
    return first(
        Pattern.compile("<option value=\"([0-9a-f-]{36})\""), clerk.get("/desk/counter").body());
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}
