package org.sportel.standards.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.UnitId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.Offers;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.web.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of what each place offers: by service, by place, and by a file that is shown first. */
class OfferMatrixTests extends Served {
  private static final Pattern CHANGES = Pattern.compile("name=\"changes\" value=\"([^\"]*)\"");
  private static final String PATH = "/desk/admin/offers";

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;
  @Autowired AddCounter addCounter;
  @Autowired Offers offers;
  @Autowired ImportServices importServices;
  @Autowired SetUpQueue setUpQueue;
  @Autowired Choices kioskChoices;

  private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final String small = mark.toLowerCase(Locale.ROOT);
  private CentreId near = new CentreId(new UUID(0, 0));
  private CentreId far = new CentreId(new UUID(0, 0));

  @Override
  protected String townOfTest() {
    return "tabled";
  }

  @BeforeEach
  void twoPlacesAndTwoServices() {
    near = centre("n", Optional.of(desk.unit()));
    far = centre("f", Optional.empty());
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[
         {"code":"MA-%1$s","title":"Extract %1$s","category":"civil","outcome":"certificate",
          "unit":"registry"},
         {"code":"MB-%1$s","title":"Stall %1$s","category":"business","outcome":"permit",
          "unit":"registry"}]}\
        """
            .formatted(mark);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    assertThat(system(() -> importServices.importAll(file)).added()).isEqualTo(2);
  }

  @Test
  void saysOfOneServiceHowFarEachPlaceOffersIt() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var page = PATH + "/services/MA-" + mark;
    assertThat(browser.get(PATH).body()).contains("Extract " + mark, "Place n" + small, page);
    assertThat(browser.get(page).body()).contains("Place n" + small, "Place f" + small);
    var saved =
        browser.post(page, "offer-" + near.value(), "FULL", "offer-" + far.value(), "INFORMATION");
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(browser.get("/desk/admin/centres/" + far.value() + "/offers").body())
        .contains("value=\"INFORMATION\" selected");
    assertThat(browser.get(PATH + "/services/NO-SUCH").statusCode()).isEqualTo(404);
  }

  @Test
  void showsWhatAFileWouldChangeBeforeItDoes() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    browser.post(PATH + "/services/MA-" + mark, "offer-" + near.value(), "FULL");
    var file =
        "code;name;n%1$s;f%1$s;nowhere\nMA-%2$s;x;FULL;Takes applications;\nMB-%2$s;x;none;a lot;\nXX-1;x;FULL;;\n"
            .formatted(small, mark);
    var shown = browser.upload(PATH + "/file", "file", "offers.csv", file);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body())
        .contains(
            "It would change 2 cells. 1 cell says what is said already.",
            "Column “nowhere”: no such place.",
            "Line 3, place f" + small + ": “a lot” says no known reach.",
            "Line 4: no service “XX-1” is on offer.",
            "Takes applications");
    assertThat(browser.get(PATH + ".csv").body()).contains("MA-" + mark + ",Extract " + mark);
    assertThat(said(far)).doesNotContain("RECEPTION\" selected");
    var changes = CHANGES.matcher(shown.body());
    assertThat(changes.find()).isTrue();
    assertThat(browser.post(PATH + "/apply", "changes", changes.group(1)).statusCode())
        .isEqualTo(302);
    assertThat(said(far)).contains("RECEPTION\" selected");
    var again = browser.post(PATH + "/apply", "changes", changes.group(1));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("Meanwhile something is said otherwise");
    var none = browser.upload(PATH + "/file", "file", "offers.csv", "nothing of ours");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("This is no table of offers of ours");
  }

  @Test
  void managersChangeTheirOwnPlacesOnly() {
    browser.signIn(desk.name(Duty.CENTRE_MANAGER));
    var page = PATH + "/services/MB-" + mark;
    assertThat(browser.get(page).body())
        .contains("offer-" + near.value())
        .doesNotContain("offer-" + far.value());
    var foreign = browser.post(page, "offer-" + far.value(), "FULL");
    assertThat(foreign.statusCode()).isEqualTo(403);
    var file = "code,name,f%1$s\nMB-%2$s,x,FULL\n".formatted(small, mark);
    assertThat(browser.upload(PATH + "/file", "file", "offers.csv", file).body())
        .contains("the place is not yours to change", "It would change nothing.");
    var change = "f%s|MB-%s||FULL".formatted(small, mark);
    assertThat(browser.post(PATH + "/apply", "changes", change).statusCode()).isEqualTo(403);
    var officer = new Browser(port).signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(officer.get(PATH).statusCode()).isEqualTo(403);
  }

  @Test
  void tellsAtTheCounterAndForAppointmentsWhichPlacesTakeIt() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var page = PATH + "/services/MA-" + mark;
    browser.post(page, "offer-" + near.value(), "RECEPTION", "offer-" + far.value(), "INFORMATION");
    var counters = java.util.List.of(counter(near), counter(far));
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    var form = "/desk/apply/MA-" + mark + "?counter=";
    assertThat(clerk.get(form + counters.getFirst()).body())
        .doesNotContain("takes no applications");
    assertThat(clerk.get(form + counters.getLast()).body())
        .contains(
            "This centre takes no applications for this service. It is taken at: Place n" + small);
    var unsaid = "/desk/apply/MB-" + mark + "?counter=" + counters.getLast();
    assertThat(clerk.get(unsaid).body()).doesNotContain("takes no applications");
    var wish =
        new Appointment.Wish(
            java.util.List.of(new ServiceCode("MA-" + mark)), 1, java.util.Set.of());
    assertThat(transactions.read(desk.scope(), () -> offers.elsewhere(near, wish))).isEmpty();
    assertThat(transactions.read(desk.scope(), () -> offers.elsewhere(far, wish)))
        .hasValueSatisfying(
            takers -> assertThat(takers).extracting(Centre::id).containsExactly(near));
  }

  /** Before anybody waits in vain, ticket and reception say who takes it. */
  @Test
  void tellsOnTheTicketWhichPlacesTakeIt() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    browser.post(
        PATH + "/services/MA-" + mark,
        "offer-" + near.value(),
        "RECEPTION",
        "offer-" + far.value(),
        "INFORMATION");
    var queue = new QueueId(UUID.randomUUID());
    var code = new ServiceCode("MA-" + mark);
    var other = new ServiceCode("MB-" + mark);
    acting.runAs(
        Actor.system("test"),
        () ->
            transactions.run(
                desk.scope(),
                () ->
                    setUpQueue.set(
                        new Queue(
                            queue,
                            far,
                            "Q",
                            QueueColour.PINE,
                            LocalText.of("en", "Papers"),
                            java.util.List.of(code, other),
                            1,
                            15,
                            true))));
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(ticket(clerk, queue, code))
        .contains("This centre does not take this service. It is taken at: Place n" + small);
    assertThat(ticket(clerk, queue, other)).doesNotContain("does not take this service");
    var choices = transactions.read(desk.scope(), () -> kioskChoices.codes(far));
    assertThat(choices)
        .filteredOn(one -> one.value().equals(code.value()))
        .singleElement()
        .satisfies(one -> assertThat(one.hint()).contains("It is taken at"));
  }

  private String ticket(Browser clerk, QueueId queue, ServiceCode service) {
    var given =
        clerk.post(
            "/desk/reception",
            "queue",
            far.value() + ":" + queue.value(),
            "service",
            service.value());
    assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
    var page = given.headers().firstValue("Location").orElseThrow();
    return clerk.get(page.replaceFirst("^https?://[^/]+", "")).body();
  }

  private UUID counter(CentreId centre) {
    return system(
            () ->
                addCounter.add(
                    centre, new NewCounter(1, LocalText.of("en", "Window"), Optional.empty())))
        .value();
  }

  private String said(CentreId centre) {
    return browser.get("/desk/admin/centres/" + centre.value() + "/offers").body();
  }

  private CentreId centre(String name, Optional<UnitId> unit) {
    return system(
        () ->
            addCentre.add(
                new NewCentre(
                    name + small,
                    Centre.Level.LOCAL,
                    LocalText.of("en", "Place " + name + small),
                    unit,
                    Optional.empty(),
                    Optional.empty(),
                    Contact.notGiven())));
  }

  private <T> T system(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
