package org.sportel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/** An office says messages in its own words, in each language, after it has read them. */
class OwnTextTests extends Served {
  private static final String PAGE = "/desk/messages/texts/DECIDED?in=en";

  @Autowired private OwnTexts ownTexts;
  @Autowired private MessageWords said;
  @Autowired private MessageKinds kinds;
  @Autowired private Transactions transactions;

  private Browser administrator = new Browser(0);

  @Override
  protected String townOfTest() {
    return "own-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @BeforeEach
  void anAdministrator() {
    administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
  }

  @Test
  void areTriedKeptSaidAndTakenBack() {
    assertThat(administrator.get("/desk/messages/texts?in=en").body())
        .contains("/desk/messages/texts/DECIDED?in=en")
        .doesNotContain("/desk/messages/texts/RESUME_CODE");
    var tried = post("Done: {number}", "We decided on {title}.\n\nBy {day} you may object.", "try");
    assertThat(tried).contains("Done: IN-00012/2026", "We decided on Certificate of residence.");
    assertThat(words(Lang.EN).subject()).doesNotContain("Done");

    post("Done: {number}", "We decided on {title}.\n\nBy {day} you may object.", "save");
    var now = words(Lang.EN);
    assertThat(now.subject()).isEqualTo("Done: IN-1/2026");
    assertThat(now.text())
        .contains("We decided on Fee $1 {number}.", "With kind regards")
        .doesNotContain("object");
    assertThat(words(Lang.SQ).subject()).doesNotContain("Done");
    assertThat(administrator.get("/desk/messages/texts?in=en").body())
        .contains("Done: IN-00012/2026");

    post("Done: {number}", "x", "reset");
    assertThat(words(Lang.EN).subject()).doesNotContain("Done");
    assertThat(transactions.read(desk.scope(), () -> ownTexts.find("DECIDED", Lang.EN))).isEmpty();
  }

  @Test
  void areWrittenInCyrillicAndReadInBothScripts() {
    administrator.post(
        "/desk/messages/texts/DECIDED?in=sr-Latn",
        "subject",
        "Одлучено {number}",
        "body",
        "Одлучили смо.",
        "do",
        "save");
    assertThat(words(Lang.SR_CYRL).subject()).isEqualTo("Одлучено IN-1/2026");
    assertThat(words(Lang.SR_LATN).subject()).isEqualTo("Odlučeno IN-1/2026");
    assertThat(words(Lang.SR_LATN).text()).contains("Odlučili smo.");
  }

  @Test
  void refuseWhatCannotBeSaid() {
    assertThat(post("", "Text", "save")).contains("Subject and text are both needed.");
    assertThat(post("S", "Dear {name}", "save")).contains("There is no such field: name.");
    assertThat(post("S", "Dear {number", "save")).contains("There is no such field");
    assertThat(post("x".repeat(151), "Text", "save")).contains("This is too long");
    assertThat(post("S", "<b>bold</b>", "try")).contains("&lt;b&gt;bold");
    assertThat(administrator.get("/desk/messages/texts/RESUME_CODE?in=en").statusCode())
        .isEqualTo(404);
    assertThat(administrator.get("/desk/messages/texts/NOTHING?in=en").statusCode()).isEqualTo(404);
  }

  @Test
  void belongToTheAdministrator() {
    var name = "o" + UUID.randomUUID() + "@own";
    desks.person(desk, name, Set.of(Assignment.in(desk.unit(), Duty.CASE_OFFICER)));
    var officer = new Browser(port).signIn(name);
    assertThat(officer.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(officer.get("/desk/messages/texts?in=en").body())
        .doesNotContain("/desk/messages/texts/DECIDED");
    assertThat(officer.post(PAGE, "subject", "S", "body", "B", "do", "save").statusCode())
        .isEqualTo(403);
  }

  private String post(String subject, String body, String what) {
    return administrator.post(PAGE, "subject", subject, "body", body, "do", what).body();
  }

  private Phrases.Words words(Lang lang) {
    var to =
        new Recipient(
            Subject.ofCase(UUID.randomUUID()),
            Optional.empty(),
            lang,
            ZoneId.of("Europe/Podgorica"),
            "IN-1/2026",
            "Fee $1 {number}",
            "Municipality");
    return transactions.read(
        desk.scope(), () -> said.about(kinds.get("DECIDED"), to, Optional.empty(), false));
  }
}
