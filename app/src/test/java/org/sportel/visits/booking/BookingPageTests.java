package org.sportel.visits.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.ImportServices;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.AddUnit;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.ChangeHours;
import org.sportel.network.Contact;
import org.sportel.network.Hours;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.NewUnit;
import org.sportel.network.Span;
import org.sportel.network.Unit;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.SetUpCounter;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.appointments.Appointments;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Appointments as people and staff meet them in a browser. */
class BookingPageTests extends Served {
  private static final Pattern TIME = Pattern.compile("name=\"begins\" value=\"([^\"]+)\"");

  @Autowired ApplicationContext context;

  private String slug = "";
  private String centre = "";
  private Browser manager = new Browser(0);

  @BeforeEach
  void aCentre() {
    slug = "booked-" + UUID.randomUUID().toString().substring(0, 8);
    desk = desks.of(slug);
    context
        .getBean(Acting.class)
        .runAs(
            Actor.system("test"),
            () -> context.getBean(Transactions.class).run(desk.scope(), this::furnish));
    var name = "m" + UUID.randomUUID() + "@" + slug;
    desks.person(
        desk,
        name,
        Set.of(Assignment.everywhere(Duty.CENTRE_MANAGER), Assignment.everywhere(Duty.COUNTER)));
    manager = new Browser(port).signIn(name);
  }

  private void furnish() {
    context
        .getBean(AddUnit.class)
        .add(
            new NewUnit(
                "samouprava",
                Unit.Kind.DEPARTMENT,
                Optional.empty(),
                LocalText.of("en", "Registry"),
                Contact.notGiven()));
    context.getBean(ImportServices.class).importPack("me-budva", "services");
    var id =
        context
            .getBean(AddCentre.class)
            .add(
                new NewCentre(
                    "main",
                    Centre.Level.LOCAL,
                    LocalText.of("en", "Town hall"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Contact.notGiven()));
    var counter =
        context
            .getBean(AddCounter.class)
            .add(id, new NewCounter(1, LocalText.of("en", "One"), Optional.empty()));
    var queue = new QueueId(UUID.randomUUID());
    context.getBean(SetUpQueue.class).set(queue(queue, id));
    context
        .getBean(SetUpCounter.class)
        .set(id, new CounterSetup(counter, List.of(queue), Set.of()));
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      week.put(day, List.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
    }
    context
        .getBean(ChangeHours.class)
        .change(id, LocalDate.now(ZoneId.of("Europe/Podgorica")).plusDays(1), new Hours(week));
    centre = id.value().toString();
  }

  private static Queue queue(QueueId id, CentreId centre) {
    return new Queue(
        id, centre, "A", QueueColour.PINE, LocalText.of("en", "All"), List.of(), 1, 15, true);
  }

  @Test
  void nothingIsOfferedUntilTheManagerOpensBooking() {
    var page = "/desk/today/" + centre + "/booking";
    assertThat(new Browser(port).get(path()).body()).contains("No appointments are given now");
    assertThat(manager.get("/desk/appointments").body()).contains("No appointments are given yet");
    assertThat(manager.post(page, "open", "on", "step", "1").statusCode()).isEqualTo(422);
    open();
    assertThat(manager.get(page).body()).contains("Of 1 counters 1 can be booked by people");
    assertThat(new Browser(port).get(path()).body()).contains("What do you come for?");
  }

  @Test
  void somebodyTakesOneTicketOnTheWayWhereTheCentreAllowsIt() {
    var browser = new Browser(port);
    var page = "/m/" + slug + "/centres/main";
    var shown = "/m/" + slug + "/centre/" + centre;
    assertThat(browser.get(shown).body()).doesNotContain("Take a ticket before you come");
    openAllDay();
    manager.post("/desk/today/" + centre + "/remote", "open", "true");
    assertThat(browser.get(shown).body()).contains("Take a ticket before you come");
    var form = browser.get(page + "/ticket").body();
    var queue = first(Pattern.compile("<option value=\"([0-9a-f-]{36})\""), form);
    assertThat(browser.post(page + "/ticket", "queue", queue, "contact", "x").statusCode())
        .isEqualTo(422);
    var taken = browser.post(page + "/ticket", "queue", queue, "contact", "ana@example.org");
    assertThat(browser.get(location(taken)).body())
        .contains("A001", "Your code:", "before your turn");
    var again = browser.post(page + "/ticket", "queue", queue, "contact", "ANA@example.org");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(manager.get("/desk/reception").body()).contains("Tickets taken on the way", "A001");
  }

  private void openAllDay() {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      week.put(day, List.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
    }
    var today = LocalDate.now(ZoneId.of("Europe/Podgorica"));
    context
        .getBean(Acting.class)
        .runAs(
            Actor.system("test"),
            () ->
                context
                    .getBean(Transactions.class)
                    .run(
                        desk.scope(),
                        () ->
                            context
                                .getBean(ChangeHours.class)
                                .change(
                                    new CentreId(UUID.fromString(centre)),
                                    today,
                                    new Hours(week))));
  }

  @Test
  void somebodyBooksMovesAndCancelsWithoutAnAccount() {
    open();
    var browser = new Browser(port);
    var apply = "/m/" + slug + "/apply/BD-004";
    browser.post(apply);
    assertThat(browser.get(apply + "/check").body())
        .contains("Come with an appointment", "name=\"begins\"", path() + "?service=BD-004");
    var times = browser.get(path() + "?service=BD-004").body();
    var time = first(TIME, times);
    var held = browser.post(path(), "service", "BD-004", "centre", centre, "begins", time);
    var own = location(held);
    assertThat(browser.get(own).body()).contains("This time is kept for you for 10 minutes.");
    var again = browser.post(path(), "service", "BD-004", "centre", centre, "begins", time);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("This time was just taken. Next free times:");
    assertThat(browser.post(own + "/confirm", "name", "", "email", "x").body())
        .contains("Enter your name", "Enter an e-mail address such as");
    browser.post(own + "/confirm", "name", "Ana <b>", "email", "ana@example.org");
    var page = browser.get(own).body();
    assertThat(page).contains("Please keep this code.", "Cancel the appointment");
    assertThat(browser.get(own + "/calendar.ics").body())
        .contains("METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED");
    assertThat(manager.get("/desk/appointments?view=week").statusCode()).isEqualTo(200);
    var day = time.substring(0, 10);
    var other = first(TIME, browser.get(own + "/times?from=" + LocalDate.parse(day)).body());
    assertThat(browser.post(own + "/move", "begins", other).statusCode()).isEqualTo(302);
    browser.post(own + "/cancel");
    assertThat(browser.get(own).body()).contains("Cancelled", "Take it out of the calendar");
    assertThat(browser.get(own + "/calendar.ics").body())
        .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
    assertThat(browser.get(path() + "/ABCDEABCDE").statusCode()).isEqualTo(404);
    assertThat(browser.post(path() + "/find", "code", "??").body())
        .contains("This is no code of an appointment");
  }

  @Test
  void staffBookForSomebodyAndSeeWhoIsExpected() {
    open();
    var page = manager.get("/desk/appointments/new?service=BD-004").body();
    var time = first(TIME, page);
    assertThat(page).contains("Book for somebody");
    var asked = "/desk/appointments/new?service=BD-004&needs=STEP_FREE&language=sq";
    assertThat(manager.get(asked).body())
        .contains("value=\"STEP_FREE\" checked", "value=\"sq\" selected");
    var fields =
        new String[] {
          "service", "BD-004", "centre", centre, "begins", time, "name", "Bo", "language", "sq"
        };
    assertThat(manager.post("/desk/appointments/new", fields).body()).contains("Booked", "Bo");
    assertThat(manager.post("/desk/appointments/new", fields).statusCode()).isEqualTo(409);
    assertThat(holderLang("Bo")).isEqualTo("sq");
    var day = time.substring(0, 10);
    var list = manager.get("/desk/appointments?day=" + day).body();
    var next = manager.get("/desk/appointments?day=" + LocalDate.parse(day).plusDays(1)).body();
    assertThat(list + next)
        .contains("Bo", "Yes, cancel the appointment", "1 expected")
        .contains("Expected by time and counter", "Print the day");
    assertThat(manager.get("/desk/appointments?view=week&day=" + day).body())
        .contains("Expected by time and day");
    assertThat(new Browser(port).get("/m/" + slug).body())
        .contains("href=\"" + path() + "\"", "/m/" + slug + "/centre/" + centre);
    assertThat(new Browser(port).get("/desk/appointments").statusCode()).isEqualTo(302);
  }

  @Test
  void whoCannotBeReceivedIsAskedToChooseAnotherTime() {
    open();
    var browser = new Browser(port);
    var time = first(TIME, browser.get(path() + "?service=BD-004").body());
    var own = location(browser.post(path(), "service", "BD-004", "centre", centre, "begins", time));
    browser.post(own + "/confirm", "name", "Cem", "phone", "+38267123456");
    var affected = "/desk/today/" + centre + "/affected";
    var page = manager.get(affected).body();
    assertThat(page).contains("Every appointment can take place.");
    var counter = first(Pattern.compile("<option value=\"([0-9a-f-]{36})\""), page);
    var absences = "/desk/today/" + centre + "/absences";
    assertThat(manager.post(absences, "counter", counter, "from", "x", "until", "").statusCode())
        .isEqualTo(422);
    var last = LocalDate.now(ZoneId.of("Europe/Podgorica")).plusDays(9).toString();
    var first = LocalDate.now(ZoneId.of("Europe/Podgorica")).minusDays(1).toString();
    manager.post(absences, "counter", counter, "from", first, "until", last);
    assertThat(manager.get(affected).body()).contains("Cem", "to be phoned", "not staffed then");
    assertThat(browser.get(own).body()).contains("cannot take place at that time");
    assertThat(manager.post(affected).body()).contains("To be phoned: 1.");
    var link = Pattern.compile("(/desk/appointments/[0-9a-f-]{36}/times)");
    var times = first(link, manager.get(affected).body());
    var other =
        first(TIME, manager.get(times + "?from=" + LocalDate.parse(last).plusDays(1)).body());
    assertThat(manager.post(times, "begins", other).statusCode()).isEqualTo(302);
    assertThat(manager.get(affected).body()).contains("Every appointment can take place.");
  }

  private String holderLang(String name) {
    return context
        .getBean(Transactions.class)
        .read(
            desk.scope(),
            () ->
                context
                    .getBean(Appointments.class)
                    .between(
                        new CentreId(UUID.fromString(centre)),
                        Instant.now(),
                        Instant.now().plus(Duration.ofDays(90)))
                    .stream()
                    .filter(one -> one.holder().name().equals(name))
                    .map(one -> one.holder().lang().tag())
                    .findFirst()
                    .orElseThrow());
  }

  private void open() {
    var page = "/desk/today/" + centre + "/booking";
    var fields =
        Map.of(
            "step", "30", "usual", "30", "buffer", "0", "lead", "2", "horizon", "28", "walkIn",
            "50", "staff", "0", "open", "on");
    var sent =
        fields.entrySet().stream()
            .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new);
    assertThat(manager.post(page, sent).statusCode()).isEqualTo(302);
  }

  private String path() {
    return "/m/" + slug + "/appointments";
  }

  private static String location(java.net.http.HttpResponse<String> answer) {
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
