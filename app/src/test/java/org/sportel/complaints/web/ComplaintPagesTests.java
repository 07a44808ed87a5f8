package org.sportel.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;

/** A complaint on the pages, from filing to reopening, with both sides of the desk. */
class ComplaintPagesTests extends Served {
  private static final Pattern NUMBER = Pattern.compile("<strong>(C-[0-9]+/[0-9]{4})</strong>");
  private static final Pattern CODE = Pattern.compile("sp-code\">([0-9A-Z-]{19})<");

  private Browser officer = new Browser(0);
  private String base = "";

  @BeforeEach
  void anOfficer() {
    desk = desks.of("complaining-" + UUID.randomUUID().toString().substring(0, 8));
    var name = "c" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.COMPLAINTS_OFFICER)));
    officer = new Browser(port).signIn(name);
    base = "/m/" + desk.slug() + "/complaints";
  }

  @Test
  void tellsOnEveryPageHowToComplainAndFollowsAConfidentialComplaintToItsEnd() {
    assertThat(browser.get("/m/" + desk.slug()).body()).contains("href=\"" + base + "\"");
    assertThat(browser.get(base).body()).contains("Confidential", "Anonymous", "appeal");
    assertThat(browser.get(base + "/paper").body()).contains("Complaint form");
    assertThat(browser.get(base + "/new").body()).contains("level=CONFIDENTIAL");
    assertThat(browser.get(base + "/new?level=CONFIDENTIAL").body()).contains("name=\"contact\"");
    assertThat(browser.get(base + "/new?level=ANONYMOUS").body())
        .doesNotContain("name=\"contact\"")
        .doesNotContain("name=\"reference\"");
    var filed = file("CONFIDENTIAL");
    var number = found(NUMBER, filed);
    var mine = track(number, found(CODE, filed));
    var id = mine.substring(mine.lastIndexOf('/') + 1);
    var page = "/desk/complaints/" + id;
    assertThat(officer.get("/desk").body()).contains("/desk/complaints?view=mine");
    assertThat(officer.get("/desk/complaints").body()).contains(number);
    take(page);
    assertThat(officer.get(page).body()).doesNotContain("Dafina").contains("I waited");
    opens(page);
    answers(page);
    assertThat(browser.get(mine).body()).contains("You are right.", "Yes, close the complaint");
    assertThat(browser.post(mine + "/accept").statusCode()).isEqualTo(302);
    assertThat(browser.post(mine + "/reopen", "reason", "").statusCode()).isEqualTo(422);
    assertThat(browser.post(mine + "/reopen", "reason", "It goes on.").statusCode()).isEqualTo(302);
    assertThat(browser.get(mine).body()).contains("We are looking into it", "It goes on.");
    assertThat(officer.get("/desk/complaints?view=unread").body()).contains(number);
    assertThat(browser.post(base + "/track/close").statusCode()).isEqualTo(302);
    assertThat(browser.get(mine).headers().firstValue("location")).contains(base + "/track");
  }

  /** Chance may have given it to the officer of the unit. */
  private void take(String page) {
    if (officer.get(page).body().contains("somebody else is in charge")) {
      officer = new Browser(port).signIn(desk.name(Duty.COMPLAINTS_OFFICER));
    }
  }

  private void opens(String page) {
    assertThat(officer.post(page + "/identity", "purpose", " ").statusCode()).isEqualTo(422);
    var opened = officer.post(page + "/identity", "purpose", "To meet the complainant");
    assertThat(opened.body()).contains("Dafina Zogu");
    var auditor = new Browser(port).signIn(desk.name(Duty.AUDITOR));
    assertThat(auditor.get("/desk/access-log").body()).contains("To meet the complainant");
  }

  private void answers(String page) {
    assertThat(officer.post(page + "/propose", "outcome", "UPHELD", "answer", "x").statusCode())
        .isEqualTo(409);
    assertThat(officer.post(page + "/screen", "topic", "WAITING").statusCode()).isEqualTo(302);
    assertThat(officer.post(page + "/propose", "outcome", "", "answer", "x").statusCode())
        .isEqualTo(422);
    assertThat(officer.post(page + "/extend", "days", "900", "reason", "x").body())
        .contains("from 1 to 90");
    officer.post(page + "/propose", "outcome", "UPHELD", "answer", "You are right.");
    assertThat(officer.get(page).body()).contains("As the complainant will read it");
    assertThat(officer.post(page + "/answer").statusCode()).isEqualTo(302);
  }

  @Test
  void theOfficeComparesMonthsWithTheYearBeforeAndNobodyElseDoes() {
    file("ANONYMOUS");
    assertThat(officer.get("/desk/complaints/figures").body())
        .contains("each with the same month of the year before", "Received, a year before")
        .contains("Middle time to the acknowledgement");
    assertThat(browser.get(base + "/figures").body())
        .doesNotContain("a year before", "Middle time to the acknowledgement");
  }

  @Test
  void takesInALetterAtTheCounterAndHandsTheCodeOver() {
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(clerk.get("/desk/complaints/new").body()).contains("By letter");
    var refused = clerk.post("/desk/complaints/new", "channel", "LETTER", "body", "Too slow");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Too slow");
    var taken =
        clerk.post(
            "/desk/complaints/new",
            "channel",
            "BOX",
            "level",
            "ANONYMOUS",
            "topic",
            "SERVICE",
            "body",
            "The form is wrong.");
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(found(CODE, taken.body())).hasSize(19);
    assertThat(clerk.get("/desk/complaints").statusCode()).isEqualTo(403);
  }

  @Test
  void beginsAnAnswerWithATemplateInTheLanguageOfTheComplainant() {
    var at = "/desk/complaints/templates";
    assertThat(officer.get(at).body()).contains("No templates yet");
    var wrong = officer.post(at + "/new", "title-en", "Waiting", "body-en", " ");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"f-body-en-error\"", "value=\"Waiting\"");
    template(at + "/new", "WAITING", "Waiting", "Of {received}, number {number}: we are sorry.");
    template(at + "/new", "PAYMENT", "Money", "You get it back.");
    var filed = file("CONFIDENTIAL");
    var number = found(NUMBER, filed);
    var mine = track(number, found(CODE, filed));
    var page = "/desk/complaints/" + mine.substring(mine.lastIndexOf('/') + 1);
    take(page);
    assertThat(officer.get(page).body()).doesNotContain("Begin with a template");
    officer.post(page + "/screen", "topic", "WAITING");
    var offered = officer.get(page).body();
    assertThat(offered).contains("Begin with a template", ">Waiting<").doesNotContain(">Money<");
    var id = found(Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Waiting<"), offered);
    assertThat(officer.get(page + "?template=" + id).body())
        .contains("number " + number + ": we are sorry.")
        .doesNotContain("{received}", "Dafina");
    assertThat(officer.get(page + "?template=nothing").statusCode()).isEqualTo(200);
    officer.post(at + "/" + id, "title-en", "Waiting", "body-en", "Sorry", "topic", "WAITING");
    assertThat(officer.get(at).body()).contains("Not offered");
    assertThat(officer.get(page).body()).doesNotContain("Begin with a template");
    assertThat(officer.get(at + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(new Browser(port).signIn(desk.name(Duty.COUNTER)).get(at).statusCode())
        .isEqualTo(403);
  }

  @Test
  void filesOfAnAnswerAreSeenOnceItIsSentAndCanBeTakenBackBefore() throws IOException {
    var filed = file("NAMED");
    var mine = track(found(NUMBER, filed), found(CODE, filed));
    var page = "/desk/complaints/" + mine.substring(mine.lastIndexOf('/') + 1);
    take(page);
    var text = picture();
    assertThat(officer.upload(page + "/files", "files", "early.png", text).statusCode())
        .isEqualTo(409);
    officer.post(page + "/screen", "topic", "WAITING");
    assertThat(officer.upload(page + "/files", "files", "", new byte[0]).statusCode())
        .isEqualTo(422);
    assertThat(officer.upload(page + "/files", "files", "wrong.png", text).statusCode())
        .isEqualTo(302);
    assertThat(officer.upload(page + "/files", "files", "right.png", text).statusCode())
        .isEqualTo(302);
    var wrong = officer.get(page).body();
    var taken = found(Pattern.compile("files/([0-9a-f-]{36})\">wrong.png<"), wrong);
    var kept = found(Pattern.compile("files/([0-9a-f-]{36})\">right.png<"), wrong);
    assertThat(browser.get(mine).body()).doesNotContain("right.png", "wrong.png");
    assertThat(browser.get(mine + "/files/" + kept).statusCode()).isEqualTo(404);
    assertThat(officer.post(page + "/files/" + taken + "/remove").statusCode()).isEqualTo(302);
    assertThat(officer.get(page + "/files/" + taken).statusCode()).isEqualTo(404);
    officer.post(page + "/propose", "outcome", "UPHELD", "answer", "You are right.");
    officer.post(page + "/answer");
    assertThat(browser.get(mine).body()).contains("right.png").doesNotContain("wrong.png");
    assertThat(browser.get(mine + "/files/" + kept).statusCode()).isEqualTo(200);
    assertThat(officer.post(page + "/files/" + kept + "/remove").statusCode()).isEqualTo(409);
    assertThat(officer.get(page).body()).contains("right.png").doesNotContain("Take out");
  }

  private static byte[] picture() throws IOException {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", plain);
    return plain.toByteArray();
  }

  private void template(String at, String topic, String title, String body) {
    var sent =
        officer.post(at, "topic", topic, "title-en", title, "body-en", body, "offered", "true");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
  }

  @Test
  void setsCategoriesAndTimes() {
    assertThat(
            officer
                .post("/desk/complaints/settings/categories", "parent", "PLACE", "name-en", "Lifts")
                .statusCode())
        .isEqualTo(302);
    assertThat(browser.get(base + "/new?level=NAMED").body()).contains("– Lifts");
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(administrator.get("/desk/admin").body()).contains("/desk/complaints/settings");
    assertThat(times(administrator, "0")).isEqualTo(422);
    assertThat(times(administrator, "12")).isEqualTo(302);
    assertThat(times(officer, "13")).isEqualTo(403);
    assertThat(browser.get(base).body()).contains("within 12 days");
  }

  private static int times(Browser who, String days) {
    return who.post(
            "/desk/complaints/settings/times",
            "answer",
            days,
            "unit",
            "CALENDAR_DAY",
            "urgent",
            "48",
            "respond",
            "30")
        .statusCode();
  }

  @Test
  void showsFiguresToEverybodyWithoutSmallNumbers() {
    file("NAMED");
    assertThat(browser.get(base + "/figures").statusCode()).isEqualTo(200);
    assertThat(browser.get(base + "/figures").body()).contains("What the figures mean");
    assertThat(officer.get("/desk/complaints/figures").statusCode()).isEqualTo(200);
  }

  @Test
  void recordsWhatIsChangedAndShowsItToItsOwner() {
    var filed = file("NAMED");
    var mine = track(found(NUMBER, filed), found(CODE, filed));
    var page = "/desk/complaints/" + mine.substring(mine.lastIndexOf('/') + 1);
    take(page);
    var owner = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Office of counter@");
    var wrong = officer.post(page + "/action", "what-en", "More chairs", "dueOn-day", "31");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("More chairs");
    assertThat(
            officer
                .post(
                    page + "/action",
                    "what-en",
                    "More chairs",
                    "owner",
                    found(owner, officer.get(page).body()),
                    "dueOn-day",
                    "1",
                    "dueOn-month",
                    "1",
                    "dueOn-year",
                    "2199",
                    "published",
                    "true")
                .statusCode())
        .isEqualTo(302);
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(clerk.get("/desk").body()).contains("Corrective actions of yours");
    assertThat(clerk.get("/desk/complaints/actions").body()).contains("More chairs");
  }

  private String file(String level) {
    var filed =
        browser.post(
            base + "/new",
            "level",
            level,
            "topic",
            "WAITING",
            "body",
            "I waited three hours.",
            "name",
            "Dafina Zogu",
            "contact",
            "dafina@example.org",
            "once",
            UUID.randomUUID().toString());
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
    return filed.body();
  }

  private String track(String number, String code) {
    assertThat(
            browser
                .post(base + "/track", "number", number, "code", "0000-0000-0000-0000")
                .statusCode())
        .isEqualTo(422);
    return browser
        .post(base + "/track", "number", number, "code", code)
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }
}
