package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue goes out as a spreadsheet and comes back the same. */
class CatalogueFilesTests extends Served {
  private static final Json JSON = new Json();

  @Autowired ImportServices importServices;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired PublishVersion publishVersion;
  @Autowired SetRuleOfTwo ruleOfTwo;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  private final String code =
      "XL-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  @Test
  void everythingComesBackFromASpreadsheet() {
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"Dog licence","sq":"Leje qeni"},"category":"utilities","outcome":"permit",
         "unit":"registry","channels":["counter","online"],"tags":["dog","pet"],
         "citizenCost":{"minutes":50,"copies":2,"trips":1},
         "documents":[{"form":"ORIGINAL","name":{"en":"Proof"}},{"form":"COPY","name":{"en":"Card"}}],
         "fees":[{"kind":"FIXED","amount":"5.00","currency":"EUR","name":{"en":"Fee"}}],
         "legalBasis":[{"act":{"en":"=Law on dogs"}}],
         "deadlines":[{"purpose":"DECISION","amount":30,"unit":"CALENDAR_DAY",
           "start":"REGISTRATION","extension":{"amount":45,"unit":"CALENDAR_DAY"},
           "atExpiry":"GRANTED","legalBasis":{"act":{"en":"Law"},"article":"7"}}]}]}"""
            .formatted(code);
    take("s.json", text.getBytes(StandardCharsets.UTF_8));
    var before = card();
    browser.signIn(desk.name(Duty.DESIGNER));
    assertThat(browser.get("/desk/services").body()).contains("/desk/catalogue");
    assertThat(browser.get("/desk/catalogue").body()).contains("Spreadsheet (XLSX)", "10 MB");
    var csv = browser.get("/desk/catalogue/services.csv");
    assertThat(csv.body()).contains("deadlines.1.extension.amount", code);
    take("s.csv", csv.body().getBytes(StandardCharsets.UTF_8));
    assertThat(card()).isEqualTo(before);
    var sheet = browser.bytes("/desk/catalogue/services.xlsx");
    assertThat(sheet).startsWith('P', 'K');
    take("s.xlsx", sheet);
    assertThat(card()).isEqualTo(before);
    assertThat(CardEntry.of(card().card())).isEqualTo(CardEntry.of(before.card()));
  }

  @Test
  void keepsWhatTheOfficeMadeOfASharedFormWhenItsOwnFileComesBack() {
    take(
        "s.json",
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"Dog licence"},"category":"utilities","outcome":"permit","unit":"registry"}]}"""
            .formatted(code)
            .getBytes(StandardCharsets.UTF_8));
    var own =
        as(
            () ->
                bundles.parts(card().version()).stream()
                    .map(part -> part.kind() == PartKind.PROCEDURE ? commented(part) : part)
                    .toList());
    as(() -> publishVersion.publish(card().card(), own));
    var before = card();
    browser.signIn(desk.name(Duty.DESIGNER));
    var csv = browser.get("/desk/catalogue/services.csv").body();
    take("s.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(card()).isEqualTo(before);
    take("s.csv", csv.replace("Dog licence", "Licence for dogs").getBytes(StandardCharsets.UTF_8));
    assertThat(card().title().in(Lang.EN).text()).isEqualTo("Licence for dogs");
    assertThat(as(() -> bundles.parts(card().version()))).isEqualTo(own);
    take(
        "s.json",
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"Dog licence"},"category":"utilities","outcome":"permit","unit":"registry",
         "documents":[{"form":"COPY","name":{"en":"Vaccination card"}}]}]}"""
            .formatted(code)
            .getBytes(StandardCharsets.UTF_8));
    var asking = as(() -> bundles.parts(card().version()));
    assertThat(asking)
        .anyMatch(part -> part.kind() == PartKind.FORM && part.body().contains("Vaccination card"))
        .anyMatch(
            part -> part.kind() == PartKind.PROCEDURE && part.body().contains("<!-- ours -->"));
  }

  private static Part commented(Part part) {
    return new Part(
        part.kind(),
        part.name(),
        part.body().replace("<bpmn:process ", "<!-- ours -->\n<bpmn:process "));
  }

  @Test
  void takesNoFileWhereASecondPersonApproves() {
    as(
        () -> {
          ruleOfTwo.set(true);
          return true;
        });
    try {
      assertThatThrownBy(
              () ->
                  take(
                      "s.json",
                      "{\"format\":\"sportel-services/1\",\"language\":\"en\",\"services\":[{\"code\":\"X-1\"}]}"
                          .getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(CatalogueRefusal.class)
          .hasMessageContaining("TWO_PERSONS");
    } finally {
      as(
          () -> {
            ruleOfTwo.set(false);
            return true;
          });
    }
  }

  @Test
  void takesATranslationIntoTheDraftAndLeavesWhatChanged() {
    take(
        "s.json",
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"Dog licence"},"category":"utilities","outcome":"permit","unit":"registry",
         "documents":[{"form":"COPY","name":{"en":"Card"}}]}]}"""
            .formatted(code)
            .getBytes(StandardCharsets.UTF_8));
    browser.signIn(desk.name(Duty.DESIGNER));
    var page = "/desk/services/" + code + "/translation";
    assertThat(browser.get("/desk/services/" + code + "/design").body()).contains(page);
    assertThat(browser.get(page).body()).containsPattern("[0-9]+ texts, [0-9]+ to translate");
    var file = browser.get(page + "/en/sq").body();
    assertThat(file).contains("name=\"/title\"", "name=\"/documents/0/name\"");
    var translated =
        file.replace("Dog licence</source>", "Dog licence</source><target>Leje qeni</target>")
            .replace("Card</source>", "Cards</source><target>Karta</target>");
    var taken = browser.upload(page, "file", "t.xlf", translated);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(taken.body()).contains("1 text was taken", "/documents/0/name: not taken");
    assertThat(browser.upload(page, "file", "t.xlf", "<a/>").statusCode()).isEqualTo(422);
    assertThat(browser.get(page + "/en/en").statusCode()).isEqualTo(404);
  }

  @Test
  void takesTranslationsOfFormsStepsMessagesAndTextsAndLeavesOthersFields() {
    take(
        "s.json",
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"Dog licence"},"category":"utilities","outcome":"permit","unit":"registry"}]}"""
            .formatted(code)
            .getBytes(StandardCharsets.UTF_8));
    browser.signIn(desk.name(Duty.DESIGNER));
    var page = "/desk/services/" + code + "/translation";
    var form = unit(browser.get(page + "/en/sq").body(), "/forms/", "/words");
    var option = unit(browser.get(page + "/en/sq").body(), "/forms/", "/options/");
    var step = unit(browser.get(page + "/en/sq").body(), "/procedures/permit.bpmn#", "/name");
    var message = unit(browser.get(page + "/en/sq").body(), "#remind/", "header.text");
    var text = unit(browser.get(page + "/en/sq").body(), "/templates/", "granted.body");
    var body =
        "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\""
            + " trgLang=\"sq\"><file id=\"f\">"
            + String.join("", form[0], option[0], step[0], message[0])
            + text[0].replace("PROVA", "PROVA pa fusha")
            + "</file></xliff>";
    var taken = browser.upload(page, "file", "t.xlf", body);
    assertThat(taken.body()).contains("4 texts were taken", text[1] + ": not taken");
    var again = browser.get(page + "/en/sq").body();
    for (var one : List.of(form, option, step, message)) {
      assertThat(again).contains("PROVA " + one[1].hashCode());
    }
    assertThat(browser.get("/desk/services/" + code + "/design").body())
        .contains("Nothing keeps this from being published");
  }

  /** A unit of a file with another translation, and its place. */
  private static String[] unit(String file, String begins, String holds) {
    var found =
        Pattern.compile("<unit id=\"[^\"]*\" name=\"([^\"]*)\">.*?</unit>", Pattern.DOTALL)
            .matcher(file)
            .results()
            .filter(unit -> unit.group(1).contains(begins) && unit.group(1).contains(holds))
            .findFirst()
            .orElseThrow(() -> new AssertionError(begins + holds + " in " + file));
    var source = found.group().replaceAll("(?s)<target.*?</target>", "");
    var target = "<target>PROVA " + found.group(1).hashCode() + "</target></segment>";
    return new String[] {source.replace("</segment>", target), found.group(1)};
  }

  @Test
  void refusesWhatIsNoSpreadsheetOrGrowsBeyondAllMeasure() throws Exception {
    for (var bytes :
        List.of(
            zip(Map.of("a", new byte[10])),
            bomb(),
            sheet(List.of("code")),
            "PK\3\4xxxxxxx".getBytes(StandardCharsets.UTF_8))) {
      assertThatThrownBy(() -> ServiceFile.read("x.xlsx", bytes, "en", JSON))
          .isInstanceOf(CatalogueRefusal.class);
    }
    var read = ServiceFile.read("x.xlsx", sheet(List.of("Code", "Title")), "en", JSON);
    assertThat(read.entries().getFirst().path("title").asString()).isEqualTo("Title 1");
  }

  private static byte[] bomb() throws Exception {
    return zip(Map.of("xl/worksheets/sheet1.xml", new byte[101_000_000]));
  }

  private static byte[] zip(Map<String, byte[]> files) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] sheet(List<String> header) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Test", "1.0")) {
      var page = book.newWorksheet("s");
      for (int at = 0; at < header.size(); at++) {
        page.value(0, at, header.get(at));
        page.value(1, at, header.get(at) + " 1");
      }
    }
    return out.toByteArray();
  }

  private void take(String name, byte[] bytes) {
    var file = ServiceFile.read(name, bytes, "en", JSON);
    as(() -> importServices.importAll(file));
  }

  private ServiceCard card() {
    return as(() -> services.get(new ServiceCode(code)));
  }

  private <T> T as(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
