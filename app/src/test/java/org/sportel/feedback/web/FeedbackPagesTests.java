package org.sportel.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.network.CurrentDay;
import org.sportel.platform.TenantId;

/** From the code on a ticket to the sheet on the wall, in browsers without scripts. */
class FeedbackPagesTests extends RatedTown {
  @Test
  void aTicketIsRatedOnceItIsOverAndOnlyOnce() {
    var path = "/m/" + desk.slug() + "/rate/";
    var clerk = clerk();
    var ticket = as(clerk, () -> waiting());
    var follow = "/m/" + desk.slug() + "/tickets/" + ticket.code();
    assertThat(browser.get(path + ticket.code()).statusCode()).isEqualTo(409);
    assertThat(browser.get(follow).body()).doesNotContain("Say how it was");
    serve(clerk, ticket);
    assertThat(browser.get(follow).body()).contains("Say how it was", path + ticket.code());
    assertThat(browser.post(path + ticket.code()).statusCode()).isEqualTo(422);
    assertThat(browser.post(path + ticket.code(), "score", "5").statusCode()).isEqualTo(302);
    browser.post(path + ticket.code(), "score", "1");
    assertThat(browser.get(path + ticket.code()).body())
        .contains("tell us more")
        .doesNotContain("asked back");
    browser.post(path + ticket.code() + "/more", "reasons", "RESPECT", "words", "Kind");
    assertThat(browser.get(path + ticket.code()).body()).contains("This code has been used");
    assertThat(manager.get("/desk/feedback").body()).contains("Ticket", "Kind");
  }

  /** Who looks every day learns of no single visitor: the sums grow by five. */
  @Test
  void clerksSeeTheSumsOfThisMonthGrowByFive() {
    var clerk = clerk();
    var reader = new Browser(port).signIn(desk.name(Duty.COUNTER));
    for (int rated = 1; rated <= 5; rated++) {
      var ticket = as(clerk, () -> waiting());
      serve(clerk, ticket);
      browser.post("/m/" + desk.slug() + "/rate/" + ticket.code(), "score", "4");
      assertThat(manager.get("/desk/feedback").body()).contains("Centre " + code);
      assertThat(reader.get("/desk/feedback").body().contains("Centre " + code))
          .as("after " + rated)
          .isEqualTo(rated == 5);
    }
    assertThat(reader.get("/desk/feedback").body()).contains("counted five at a time");
  }

  @Test
  void whoIsNotSatisfiedGoesOnToAComplaintThatIsFilledIn() {
    var clerk = clerk();
    var ticket = as(clerk, () -> waiting());
    serve(clerk, ticket);
    var path = "/m/" + desk.slug() + "/rate/" + ticket.code();
    browser.post(path, "score", "1");
    assertThat(browser.get(path).body()).contains("Do you also want to complain?");
    var words = "Zz" + UUID.randomUUID();
    String[] form = {"words", words, "reasons", "TIME", "complain", "NAMED"};
    var sent = browser.post(path + "/more", form);
    assertThat(sent.statusCode()).isEqualTo(307);
    var next = sent.headers().firstValue("location").orElseThrow();
    assertThat(next).contains("/complaints/begin?").doesNotContain(words);
    var complaint = browser.post(next.replaceFirst("^https?://[^/]*", ""), form);
    assertThat(complaint.statusCode()).isEqualTo(200);
    assertThat(complaint.body())
        .contains(words, "value=\"" + ticket.number().text() + "\"", "With my name")
        .contains("value=\"WAITING\" selected", centre.value() + "\" selected");
    assertThat(manager.get("/desk/feedback").body()).contains(words);
  }

  /** A rating lies with its case or ticket; what stands in it would tell who complains. */
  @Test
  void aRatingGoesOnToNoAnonymousComplaintAndGivesNoNumberToAConfidentialOne() {
    var clerk = clerk();
    var ticket = as(clerk, () -> waiting());
    serve(clerk, ticket);
    var path = "/m/" + desk.slug() + "/rate/" + ticket.code();
    browser.post(path, "score", "1");
    assertThat(browser.get(path).body())
        .contains("value=\"CONFIDENTIAL\"", "stay anonymous")
        .doesNotContain("value=\"ANONYMOUS\"");
    var words = "Zz" + UUID.randomUUID();
    String[] form = {"words", words, "complain", "CONFIDENTIAL"};
    var sent = browser.post(path + "/more", form);
    var next =
        sent.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    assertThat(next).doesNotContain("reference=" + ticket.number().text());
    assertThat(browser.post(next, form).body()).contains(words, "Confidential");
    var anonymous = next.replace("level=CONFIDENTIAL", "level=ANONYMOUS");
    assertThat(browser.post(anonymous, form).body())
        .contains("/complaints/new?level=ANONYMOUS")
        .doesNotContain(words);
  }

  @Test
  void whoIsNotSatisfiedIsAskedBackAndForgotten() {
    var applied = codes.ofApplication(desk.tenant(), UUID.randomUUID());
    var path = "/m/" + desk.slug() + "/rate/" + applied;
    var other = new TenantId(desk.tenant().value() + 1);
    var elsewhere = codes.ofApplication(other, UUID.randomUUID());
    assertThat(browser.get("/m/" + desk.slug() + "/rate/" + elsewhere).statusCode()).isEqualTo(404);
    browser.post(path, "score", "2");
    assertThat(browser.get(path).body()).contains("Do you want to be asked back?");
    var contact = "069" + System.nanoTime();
    browser.post(path + "/more", "words", "Nobody told me", "contact", contact);
    var page = manager.get("/desk/feedback").body();
    assertThat(page).contains(contact, "Nobody told me");
    var before = page.substring(0, page.indexOf(contact) + 2_000);
    var id =
        before.replaceAll(
            "(?s).*" + contact + ".*?/desk/feedback/([0-9a-f-]{36})/followed.*", "$1");
    assertThat(manager.post("/desk/feedback/" + id + "/followed", "note", "Rang").statusCode())
        .isEqualTo(302);
    assertThat(manager.get("/desk/feedback").body()).doesNotContain(contact);
    assertThat(manager.post("/desk/feedback/" + id + "/followed").statusCode()).isEqualTo(404);
    assertThat(browser.get("/m/" + desk.slug() + "/rate/a.x").statusCode()).isEqualTo(404);
  }

  @Test
  void slipsOfPaperReachTheSheetOnTheWallWithTheirCount() throws Exception {
    var last = YearMonth.from(system(() -> get(CurrentDay.class).day())).minusMonths(1);
    var answer = slips(last.atDay(15), "once-" + code);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("typed=6");
    slips(last.atDay(15), "once-" + code);
    var board = "/m/" + desk.slug() + "/notice-board";
    assertThat(browser.get(board + "?centre=" + code).body())
        .contains("Paper", "<td class=\"govuk-table__cell\">6</td>", "67 %")
        .doesNotContain("The queue was long");
    var said = manager.get("/desk/feedback").body();
    assertThat(said).contains("each with the same month of the year before", "a year before");
    var id =
        said.substring(0, said.indexOf("The queue was long") + 1_000)
            .replaceAll(
                "(?s).*?The queue was long.*?/desk/feedback/([0-9a-f-]{36})/release.*", "$1");
    manager.post(
        "/desk/feedback/" + id + "/release", "words", "The queue was long, said X 0691234567");
    assertThat(browser.get(board + "?centre=" + code).body())
        .contains("The queue was long, said X ▒▒▒");
    var pdf = Loader.loadPDF(bytes(board + ".pdf?centre=" + code));
    try (pdf) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
    }
  }

  @Test
  void givesABatchBackWithTheLineThatIsWrong() {
    var answer =
        manager.post(
            "/desk/feedback/slips",
            "centre",
            code,
            "day",
            LocalDate.EPOCH.toString(),
            "score-1",
            "5");
    assertThat(answer.statusCode()).isEqualTo(422);
    var day = system(() -> get(CurrentDay.class).day()).toString();
    var wrong =
        manager.post(
            "/desk/feedback/slips",
            "centre",
            code,
            "day",
            day,
            "score-1",
            "5",
            "score-2",
            "9",
            "words-2",
            "Keep me");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Line 2", "Keep me");
    assertThat(manager.get("/desk/feedback/slips").body()).contains("name=\"score-40\"");
  }

  @Test
  void speaksEveryLanguage() {
    for (var lang : List.of("sq", "sr-Latn", "sr-Cyrl")) {
      assertThat(browser.get("/m/" + desk.slug() + "/notice-board?lang=" + lang).statusCode())
          .isEqualTo(200);
      assertThat(manager.get("/desk/feedback?lang=" + lang).statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<String> slips(LocalDate day, String once) {
    var fields = new ArrayList<>(List.of("centre", code, "day", day.toString(), "once", once));
    for (int n = 1; n <= 6; n++) {
      fields.addAll(List.of("score-" + n, n > 2 ? "5" : "2", "reasons-" + n, "13"));
    }
    fields.addAll(List.of("words-1", "The queue was long"));
    return manager.post("/desk/feedback/slips", fields.toArray(String[]::new));
  }

  private byte[] bytes(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    }
  }
}
