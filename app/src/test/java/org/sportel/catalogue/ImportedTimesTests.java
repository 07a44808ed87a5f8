package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody acts upon of imported times is reported at its entry and field, in each format. */
class ImportedTimesTests extends Served {
  private static final Json JSON = new Json();
  private static final List<String> EXPECTED =
      List.of(
          "DEADLINE_WITHOUT_ARTICLE deadlines.1.legalBasis FIRST_ANSWER",
          "TIME_WITHOUT_DATE deadlines.1.start FIRST_ANSWER",
          "TIME_PART_UNUSED deadlines.2.extension OPINION",
          "EXPIRY_UNUSED deadlines.3.atExpiry CORRECTION",
          "DEADLINE_NOT_STATED deadlines ",
          "EXPRESS_BY_HAND express ");

  @Autowired ImportServices importServices;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  private final String code =
      "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  private String entry(String twice) {
    return """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"Kiosk permit"},"category":"utilities","outcome":"permit","unit":"registry",
         "express":{"amount":3,"unit":"working-day"},
         "deadlines":[
          {"purpose":"first-answer","amount":3,"unit":"working-day","start":"payment"},
          {"purpose":"opinion","amount":9,"unit":"calendar-day","start":"request","atExpiry":"without",
           "extension":{"amount":12,"unit":"calendar-day"},
           "legalBasis":{"act":{"en":"Law"},"article":"7"}},
          {"purpose":"correction","amount":8,"unit":"calendar-day","start":"request",
           "atExpiry":"granted","legalBasis":{"act":{"en":"Law"},"article":"8"}}%s]}]}"""
        .formatted(code, twice);
  }

  /** A town of its own: the page shows the findings of few services only. */
  @Override
  protected String townOfTest() {
    return "timed";
  }

  @Test
  void theSameIsReportedOfJsonCsvAndSpreadsheet() {
    assertThat(found(take("t.json", bytes(entry(""))))).containsAll(EXPECTED);
    browser.signIn(desk.name(Duty.DESIGNER));
    browser.get("/desk?lang=en");
    var page = browser.get("/desk/services").body();
    assertThat(page)
        .contains("deadlines.1.start: FIRST_ANSWER", "deadlines.3.atExpiry: CORRECTION");
    var csv = browser.get("/desk/catalogue/services.csv").body();
    assertThat(found(take("t.csv", bytes(csv)))).containsAll(EXPECTED);
    var sheet = browser.bytes("/desk/catalogue/services.xlsx");
    assertThat(found(take("t.xlsx", sheet))).containsAll(EXPECTED);
  }

  @Test
  void aSecondTimeForAPurposeIsNotDroppedWithoutAWord() {
    var twice =
        """
        ,{"purpose":"opinion","amount":30,"unit":"calendar-day","start":"request"}""";
    assertThat(found(take("t.json", bytes(entry(twice)))))
        .contains("DEADLINE_TWICE deadlines.4.purpose opinion");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> found(ImportReport report) {
    return report.lines().stream()
        .filter(line -> line.code().equals(code))
        .flatMap(line -> line.findings().stream())
        .map(finding -> finding.reason() + " " + finding.field() + " " + finding.text())
        .toList();
  }

  private ImportReport take(String name, byte[] bytes) {
    var file = ServiceFile.read(name, bytes, "en", JSON);
    return acting.as(
        Actor.system("test"),
        () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
  }
}
