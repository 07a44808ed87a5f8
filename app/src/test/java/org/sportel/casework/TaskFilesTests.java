package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.CaseDocument;
import org.sportel.documents.TakenPhoto;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An officer gives photos of a site visit in the form of the task. */
class TaskFilesTests extends Served {
  private static final String FORM =
      """
      <bpmn:extensionElements><zeebe:userTaskForm id="siteRecord">
      {"type":"default","schemaVersion":18,"id":"siteRecord","components":[
      {"type":"filepicker","id":"p","key":"photos","label":"Photos of the site","multiple":true,
       "accept":"image/jpeg,image/png","validate":{"required":true}},
      {"type":"textfield","id":"b","key":"found","label":"What was found",
       "validate":{"required":true}}]}
      </zeebe:userTaskForm></bpmn:extensionElements>
      """;
  private static final String MODEL =
      Drawn.model("siteVisits")
          .with(FORM)
          .task("visit", "<zeebe:formDefinition formId=\"siteRecord\"/>", "kind", "work")
          .task("then", "", "kind", "work")
          .flow("start", "visit", "then", "end")
          .xml();

  @Autowired ApplicationContext context;
  private Town town;
  private CaseId id;
  private String page;
  private String task;

  @BeforeEach
  void anOfficerWithTheTask() {
    town = Town.budva(context);
    town.publish("BD-012", "TEST-PHOTOS", MODEL);
    id = town.open("TEST-PHOTOS", "Slike Mjesta").id();
    page = CaseLinks.at(id);
    task = page + "/tasks/" + town.task(id, TaskKind.WORK).id().value();
    var unit = town.file(id).file().unit();
    var name = "o" + UUID.randomUUID().toString().replace("-", "");
    desks.person(
        new Desks.Desk(town.tenant().id(), "budva", unit),
        name,
        Set.of(Assignment.in(unit, Duty.CASE_OFFICER)));
    browser.signIn(name);
    browser.get("/desk?lang=en");
    browser.postWith(Browser.token(browser.get(page).body()).orElseThrow(), task + "/claim");
  }

  private String form() {
    return browser.get(task + "/form").body();
  }

  @Test
  void photosStandInTheFileAtOnceStayInTheDraftAndLoseWhereTheyWereTaken() throws IOException {
    assertThat(form()).contains("multipart/form-data", "Photos of the site");
    var photo = TakenPhoto.telling("42.28 N 18.84 E");
    assertThat(marked(photo)).isTrue();
    var saved = browser.upload(task + "/form", "photos", "site.jpg", photo, "found", "");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
    assertThat(form()).contains("site.jpg");
    assertThat(town.file(id).documents())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.title()).isEqualTo("Photos of the site: site.jpg");
              assertThat(document.source()).isEqualTo(CaseDocument.Source.OFFICE);
            });
    var link = Pattern.compile(page + "/files/[0-9a-f-]{36}").matcher(browser.get(page).body());
    assertThat(link.find()).isTrue();
    assertThat(marked(browser.bytes(link.group()))).isFalse();
    var done =
        browser.upload(task + "/form", "photos", "", new byte[0], "found", "A wall", "finish", "");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("then");
    assertThat(browser.get(page).body()).contains("A wall", "site.jpg");
    assertThat(town.file(id).documents()).hasSize(1);
  }

  private static boolean marked(byte[] picture) {
    return new String(picture, StandardCharsets.ISO_8859_1).contains("Exif");
  }

  @Test
  void aKindThatIsNotAskedForIsRefusedAtItsFieldAndTheRestIsKept() {
    var pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8);
    var refused =
        browser.upload(task + "/form", "photos", "plan.pdf", pdf, "found", "A fence", "finish", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("govuk-error-summary", "#f-photos");
    assertThat(town.file(id).documents()).isEmpty();
    assertThat(form()).contains("A fence");
  }

  @Test
  void filesBeyondWhatIsTakenAtOnceAreToldAtTheirFieldAndNothingTypedIsLost() throws IOException {
    var photo = TakenPhoto.telling("x");
    var many = browser.uploads(task + "/form", "photos", files(21, photo), "found", "A gate");
    assertThat(many.statusCode()).as(many.body()).isEqualTo(422);
    assertThat(many.body()).contains("#f-photos", "At most 20 files", "A gate");
    assertThat(town.file(id).documents()).hasSize(20);
    for (int post = 1; post < 5; post++) {
      var more = browser.uploads(task + "/form", "photos", files(20, photo), "found", "A gate");
      assertThat(more.statusCode()).isEqualTo(302);
    }
    assertThat(town.file(id).documents()).hasSize(100);
    var over = browser.uploads(task + "/form", "photos", files(1, photo), "found", "A high gate");
    assertThat(over.statusCode()).as(over.body()).isEqualTo(422);
    assertThat(over.body()).contains("#f-photos", "At most 100 files", "A high gate");
    assertThat(form()).contains("A high gate");
    assertThat(town.file(id).documents()).hasSize(100);
  }

  private static Map<String, byte[]> files(int many, byte[] photo) {
    var files = new LinkedHashMap<String, byte[]>();
    for (int at = 1; at <= many; at++) {
      files.put("site-" + at + ".jpg", photo);
    }
    return files;
  }

  @Test
  void theTaskIsNotFinishedWithoutARequiredPhoto() {
    var answer =
        browser.upload(task + "/form", "photos", "", new byte[0], "found", "-", "finish", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("visit");
  }
}
