package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.audit.AccessTrail;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page of the staff shows a person's data without an entry in the access log. */
class AccessLogWalkTests extends Served {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)[^}]*}");
  private static final String NAME = "Neponovljiva Zvijezda";

  @Autowired ApplicationContext context;

  @Autowired
  @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

  private Town town;
  private Opened opened;

  @Override
  protected String townOfTest() {
    return "walked";
  }

  @BeforeEach
  void aCase() {
    town = Town.budva(context);
    opened = town.open("BD-004", NAME);
  }

  @Test
  void everyLookIsRecordedOnEveryStaffPage() {
    var silent = new ArrayList<String>();
    var shown = new ArrayList<String>();
    for (var duty : EnumSet.complementOf(EnumSet.of(Duty.NETWORK_OPERATOR))) {
      var person = person(duty);
      for (var path : paths()) {
        var before = entries();
        var answer = person.get(path);
        if (answer.statusCode() == 200 && answer.body().contains(NAME)) {
          shown.add(path);
          if (entries() == before) {
            silent.add(duty + " " + path);
          }
        }
      }
    }
    assertThat(silent).isEmpty();
    assertThat(shown).hasSizeGreaterThan(5);
  }

  @Test
  void showsNobodyBeforeTheReasonIsKnown() {
    var page = CaseLinks.at(opened.id());
    var auditor = person(Duty.AUDITOR);
    var clerk = person(Duty.COUNTER);
    for (var path :
        List.of(page, page + "/typing", page + "/tasks/" + task() + "/decision", page + "/looks")) {
      assertThat(auditor.get(path).body()).as(path).doesNotContain(NAME);
      assertThat(clerk.get(path).body()).as(path).doesNotContain(NAME);
    }
    assertThat(entries()).isZero();
  }

  @Test
  void whoWorkedOnTheCaseOrLeadsItsUnitIsNotAsked() {
    var page = CaseLinks.at(opened.id());
    inAnOfficersHands(page);
    var head = person(Duty.HEAD_OF_UNIT);
    assertThat(head.get(page).body()).contains(NAME);
    var entry = town.system(() -> town.get(AccessTrail.class).at(subject())).getFirst();
    assertThat(entry.purpose()).isEqualTo("SUPERVISION");
  }

  @Test
  void anAuditorFindsWhoLookedByCasePersonAndDay() {
    var page = CaseLinks.at(opened.id());
    inAnOfficersHands(page);
    person(Duty.HEAD_OF_UNIT).get(page);
    var auditor = person(Duty.AUDITOR);
    var number = opened.number().value();
    var found =
        auditor.get(
            "/desk/access-log?subject=" + number.toLowerCase(Locale.ROOT).replace("/", "%2F"));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body())
        .contains(number, page + "/looks", "I supervise the work of the unit", "The case")
        .doesNotContain("SUPERVISION", NAME);
    assertThat(auditor.get("/desk/access-log?subject=IN-99999%2F1999").body())
        .contains("Nothing was found");
    assertThat(auditor.get("/desk/access-log").body()).contains("The access log", "Audit");
    assertThat(auditor.get("/desk/access-log?from-day=31&from-month=2&from-year=2026").statusCode())
        .isEqualTo(422);
    assertThat(person(Duty.CASE_OFFICER).get("/desk/access-log").statusCode()).isEqualTo(403);
  }

  @Test
  void anAuditorTakesTheEntriesAlongAndThatIsRecordedToo() {
    inAnOfficersHands(CaseLinks.at(opened.id()));
    person(Duty.HEAD_OF_UNIT).get(CaseLinks.at(opened.id()));
    var auditor = person(Duty.AUDITOR);
    var file = auditor.get("/desk/access-log/file");
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(file.body())
        .startsWith("\ufeffWhen,Office,Account,")
        .contains(opened.number().value(), "I supervise the work of the unit")
        .doesNotContain(NAME);
    assertThat(auditor.get("/desk/access-log").body()).contains("The access log, as a file");
    assertThat(person(Duty.CASE_OFFICER).get("/desk/access-log/file").statusCode()).isEqualTo(403);
  }

  private void inAnOfficersHands(String page) {
    var officer = person(Duty.CASE_OFFICER);
    var token = Browser.token(officer.get(page).body()).orElseThrow();
    var claimed = officer.postWith(token, page + "/tasks/" + task() + "/claim");
    assertThat(claimed.statusCode()).isEqualTo(302);
  }

  private int entries() {
    return town.system(() -> town.get(AccessTrail.class).at(subject()).size());
  }

  private Subject subject() {
    return Subject.ofCase(opened.id().value());
  }

  private UUID task() {
    return town.task(opened.id(), TaskKind.CHECK).id().value();
  }

  /** Every page of the staff with the ids of the case put in, and the lists searched for it. */
  private List<String> paths() {
    var patterns =
        mapping.getHandlerMethods().keySet().stream()
            .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
            .flatMap(info -> info.getPatternValues().stream())
            .filter(pattern -> pattern.startsWith("/desk"))
            .map(this::filled);
    var searches =
        Stream.of(
            "/desk/register?q=neponovljiva",
            "/desk/cases?view=all&q=neponovljiva",
            "/desk/cases?view=unit&q=neponovljiva");
    return Stream.concat(patterns, searches).toList();
  }

  private String filled(String pattern) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(
            variable ->
                switch (variable.group(1)) {
                  case "task" -> task().toString();
                  case "id" -> opened.id().value().toString();
                  default -> UUID.randomUUID().toString();
                });
  }

  private Browser person(Duty duty) {
    var name = "w" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    var assignment =
        duty.inUnits() ? Assignment.in(gate.unit(), duty) : Assignment.everywhere(duty);
    desks.person(gate, name, Set.of(assignment));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}
