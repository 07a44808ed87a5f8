package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Heads keep dated texts for reasons, officers put them into drafts, and then they are fixed. */
class TextBlockTests extends Served {
  private static final String PAGE = "/desk/text-blocks";

  @Autowired ApplicationContext context;
  private final String words = "Nema prebivališta " + UUID.randomUUID();
  private Town town;
  private Browser head;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    head = person(Duty.HEAD_OF_UNIT);
  }

  @Test
  void fixesATextOnceADraftCarriesIt() {
    assertThat(write("", words, "2026", "").statusCode()).isEqualTo(302);
    var block = id();
    assertThat(write(block, words + ".", "2026", "").statusCode()).isEqualTo(302);
    draft(words + ". Zato se odbija.");
    assertThat(write(block, "Drugo", "2026", "").statusCode()).isEqualTo(409);
    assertThat(head.get(PAGE).body()).contains(words + ".").contains("in use, fixed");
  }

  @Test
  void offersATextOnlyOnItsDays() {
    write("", words, "2026", "");
    var later = "Kasnije " + words;
    write("", later, "2999", "");
    var opened = opened();
    var officer = person(Duty.CASE_OFFICER);
    var page =
        CaseLinks.at(opened.id())
            + "/tasks/"
            + town.task(opened.id(), TaskKind.DRAFT).id().value()
            + "/decision";
    assertThat(officer.get(page).body()).contains(words).doesNotContain(later);
    var inserted =
        officer.post(
            page, "insert", "true", "block", id(), "reasons", "Utvrđeno je.", "body", "Tijelo");
    assertThat(inserted.statusCode()).isEqualTo(200);
    assertThat(inserted.body()).contains("Utvrđeno je.\n\n" + words, "Tijelo");
  }

  @Test
  void fillsMergeFieldsAndIsFixedWithThemFilled() {
    assertThat(write("", words + " {{nobody}}", "2026", "").body()).contains("no merge field");
    write("", words + " {{number}}, {{applicant}}.", "2026", "");
    var block = id();
    var opened = opened();
    var page =
        CaseLinks.at(opened.id())
            + "/tasks/"
            + town.task(opened.id(), TaskKind.DRAFT).id().value()
            + "/decision";
    var filled = words + " " + opened.number().value() + ", Tekst.";
    assertThat(person(Duty.CASE_OFFICER).post(page, "insert", "true", "block", block).body())
        .contains(filled);
    draft("Uvod. " + filled);
    assertThat(head.get(PAGE).body()).contains("in use, fixed");
    assertThat(write(block, "Drugo", "2026", "").statusCode()).isEqualTo(409);
  }

  @Test
  void refusesWrongDaysAtTheirFieldAndWhoDoesNotApprove() {
    assertThat(write("", words, "2026", "2020").body()).contains("must not be before the first");
    assertThat(write("", "", "", "").statusCode()).isEqualTo(422);
    var officer = person(Duty.CASE_OFFICER);
    assertThat(officer.get(PAGE).body()).doesNotContain("Write a text block");
    assertThat(officer.post(PAGE, "title", "x").statusCode()).isEqualTo(403);
  }

  @Test
  void isEndedByHeadsOfItsOwnTenantAlone() {
    write("", words, "2026", "");
    var end = PAGE + "/" + id() + "/end";
    var stranger = new Browser(port).signIn(desk.name(Duty.HEAD_OF_UNIT));
    assertThat(stranger.post(end).statusCode()).isEqualTo(404);
    assertThat(head.post(end).statusCode()).isEqualTo(302);
    assertThat(head.get(PAGE + "?done=ended").body()).contains("not offered after its last day");
  }

  private java.net.http.HttpResponse<String> write(
      String id, String text, String from, String until) {
    var day = from.isEmpty() ? "" : "1";
    var last = until.isEmpty() ? "" : "1";
    return head.post(
        PAGE,
        "id",
        id,
        "title",
        text,
        "body",
        text,
        "service",
        "",
        "from-day",
        day,
        "from-month",
        day,
        "from-year",
        from,
        "until-day",
        last,
        "until-month",
        last,
        "until-year",
        until);
  }

  private String id() {
    var found =
        Pattern.compile("block=([0-9a-f-]{36})#form\"[^<]*<span[^>]*> " + Pattern.quote(words))
            .matcher(head.get(PAGE).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private Opened opened() {
    var officer = town.person("Desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    var opened = town.open("BD-004", "Tekst");
    town.as(
        officer,
        () -> town.get(CompleteTask.class).complete(town.task(opened.id(), TaskKind.CHECK).id()));
    return opened;
  }

  private void draft(String reasons) {
    var officer = town.person("Desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    var opened = town.open("BD-004", "Tekst");
    town.as(
        officer,
        () -> town.get(CompleteTask.class).complete(town.task(opened.id(), TaskKind.CHECK).id()));
    var text = new Draft(Outcome.REFUSED, "Navodi se.", reasons, "Žalba.");
    town.as(
        officer,
        () ->
            town.get(DraftDecision.class)
                .draft(town.task(opened.id(), TaskKind.DRAFT).id(), 0, text));
  }

  private Browser person(Duty duty) {
    var name = "b" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), duty)));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}
