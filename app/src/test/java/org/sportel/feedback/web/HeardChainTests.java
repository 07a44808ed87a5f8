package org.sportel.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.network.CurrentDay;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From a code on a ticket over a complaint to what was changed, through the pages that people use.
 */
class HeardChainTests extends RatedTown {
  private static final Pattern NUMBER = Pattern.compile("<strong>(C-[0-9]+/[0-9]{4})</strong>");
  private static final Pattern CODE = Pattern.compile("sp-code\">([0-9A-Z-]{19})<");
  private static final Pattern FOLLOWED =
      Pattern.compile("/desk/feedback/([0-9a-f-]{36})/followed");
  private static final Pattern ACTION = Pattern.compile("/desk/complaints/actions/([0-9a-f-]{36})");

  @Autowired SettableClock clock;

  private final String words = "Zz" + UUID.randomUUID();
  private final String contact = "+38269" + System.nanoTime();
  private final String change = "A second ticket machine " + UUID.randomUUID();

  /** One officer, who is in charge of whatever comes. */
  @Override
  protected String townOfTest() {
    return "chain";
  }

  @AfterEach
  void goOn() {
    clock.release();
  }

  @Test
  void whatSomebodySaysAfterBeingServedIsChangedAndToldOnTheWall() throws Exception {
    var filed = complaint(dissatisfied());
    askedBack();
    var mine = track(found(NUMBER, filed), found(CODE, filed));
    var page = "/desk/complaints/" + mine.substring(mine.lastIndexOf('/') + 1);
    var officer = new Browser(port).signIn(desk.name(Duty.COMPLAINTS_OFFICER));
    assertThat(officer.get(page).body()).contains(words);
    ok(officer.post(page + "/screen", "topic", "WAITING"));
    ok(officer.post(page + "/propose", "outcome", "UPHELD", "answer", "You are right."));
    ok(officer.post(page + "/answer"));
    assertThat(browser.get(mine).body()).contains("You are right.");
    changed(officer, page);
    assertThat(browser.get(base() + "/figures").body()).contains(change);
    onTheWall();
  }

  /** By the code of a ticket; leads to the form of a complaint that is filled in. */
  private String dissatisfied() {
    var clerk = clerk();
    var ticket = as(clerk, () -> waiting());
    serve(clerk, ticket);
    var rate = "/m/" + desk.slug() + "/rate/" + ticket.code();
    ok(browser.post(rate, "score", "1"));
    var sent = browser.post(rate + "/more", said());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(307);
    return sent.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
  }

  private String[] said() {
    return new String[] {
      "words", words, "reasons", "TIME", "contact", contact, "complain", "NAMED"
    };
  }

  /** The form holds what was said; it is sent as it stands, with a name. */
  private String complaint(String begin) {
    var form = browser.post(begin, said());
    assertThat(form.body()).contains(words, centre.value() + "\" selected");
    var filed =
        browser.post(
            base() + "/new",
            "level",
            "NAMED",
            "topic",
            "WAITING",
            "body",
            words,
            "centre",
            centre.value().toString(),
            "name",
            "Dafina Zogu",
            "contact",
            contact);
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
    return filed.body();
  }

  /** Whoever runs the centre calls back; how the person is reached is forgotten. */
  private void askedBack() {
    var page = manager.get("/desk/feedback").body();
    var id = found(FOLLOWED, page.substring(page.indexOf(contact)));
    ok(manager.post("/desk/feedback/" + id + "/followed", "note", "Rang and listened"));
    assertThat(manager.get("/desk/feedback").body()).doesNotContain(contact);
  }

  private String track(String number, String code) {
    var shown = browser.post(base() + "/track", "number", number, "code", code);
    return shown
        .headers()
        .firstValue("location")
        .orElseThrow(() -> new AssertionError(shown.body()))
        .replaceFirst("^https?://[^/]*", "");
  }

  private void changed(Browser officer, String page) {
    var day = system(() -> get(CurrentDay.class).day());
    var owner = desks.person(desk, "o" + UUID.randomUUID(), Set.of(counter())).value();
    var due = day.plusDays(7);
    ok(
        officer.post(
            page + "/action",
            "what-en",
            change,
            "owner",
            owner.toString(),
            "dueOn-day",
            String.valueOf(due.getDayOfMonth()),
            "dueOn-month",
            String.valueOf(due.getMonthValue()),
            "dueOn-year",
            String.valueOf(due.getYear()),
            "published",
            "true"));
    var list = officer.get("/desk/complaints/actions").body();
    var action = found(ACTION, list.substring(list.lastIndexOf("<tr", list.indexOf(change))));
    ok(
        officer.post(
            "/desk/complaints/actions/" + action + "/done",
            "evidence",
            "It stands in the hall.",
            "checkOn-day",
            String.valueOf(due.getDayOfMonth()),
            "checkOn-month",
            String.valueOf(due.getMonthValue()),
            "checkOn-year",
            String.valueOf(due.getYear())));
  }

  private static Assignment counter() {
    return Assignment.everywhere(Duty.COUNTER);
  }

  /** When the month is over. */
  private void onTheWall() throws Exception {
    var month = YearMonth.from(system(() -> get(CurrentDay.class).day()));
    clock.set(month.plusMonths(1).atDay(2).atTime(9, 0).toInstant(ZoneOffset.UTC));
    var sheet = "/m/" + desk.slug() + "/notice-board";
    var query = "?centre=" + code + "&month=" + month;
    assertThat(browser.get(sheet + query).body()).contains("You said, we did", change);
    try (var client = HttpClient.newHttpClient()) {
      var asked = URI.create("http://127.0.0.1:" + port + sheet + ".pdf" + query);
      var pdf =
          client.send(
              HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.ofByteArray());
      try (var loaded = Loader.loadPDF(pdf.body())) {
        assertThat(new PDFTextStripper().getText(loaded).replaceAll("\\s+", " "))
            .contains("A second ticket machine");
      }
    }
  }

  private String base() {
    return "/m/" + desk.slug() + "/complaints";
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}
