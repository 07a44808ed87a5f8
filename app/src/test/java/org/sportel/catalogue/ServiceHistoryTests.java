package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody reads about the past of a service. */
class ServiceHistoryTests extends Served {
  private static final String CARD =
      """
      {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
       "title":{"en":"%s","sq":"Leje për tezgë"},"category":"utilities","outcome":"permit",
       "unit":"registry","channels":["online"],
       "documents":[%s{"form":"ORIGINAL","name":{"en":"Proof of residence","sq":"Vërtetim banimi"}}],
       "fees":[{"kind":"FIXED","amount":"%s","currency":"EUR","name":{"en":"Administrative fee"}}],
       "deadlines":[{"purpose":"DECISION","amount":%d,"unit":"WORKING_DAY","start":"REGISTRATION"}],
       "form":"%s"}]}""";

  @Autowired ImportServices importServices;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;
  private String code = "";
  private String open = "";
  private LocalDate firstDay = LocalDate.EPOCH;

  @BeforeEach
  void aServiceThatChanged() {
    code = "SH-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    open = "/m/" + desk.slug() + "/services/" + code;
    clock.set(clock.instant());
    firstDay = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Podgorica"));
    read(CARD.formatted(code, "Market stall", "", "5", 10, "land"));
    clock.advance(Duration.ofDays(3));
    var added = "{\"form\":\"COPY\",\"name\":{\"en\":\"Identity card\"}},";
    read(CARD.formatted(code, "Stall at the market", added, "7.50", 8, "exam"));
  }

  @AfterEach
  void nowAgain() {
    clock.release();
  }

  private void read(String text) {
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    var report =
        acting.as(
            Actor.system("test"),
            () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
    assertThat(report.refused()).as(report.toString()).isZero();
  }

  @Test
  void tellsEverybodyWhatChanged() {
    assertThat(browser.get(open).body()).contains(open + "/changes");
    var page = plain(browser.get(open + "/changes").body());
    assertThat(page)
        .contains("Name: changed", "Market stall</del>", "Stall at the market</ins>")
        .contains("Document: added: Identity card")
        .doesNotContain("Document: removed")
        .contains("Amount: changed: Administrative fee", "5</del>", "7.5</ins>")
        .contains("How long: changed: decision", "10</del>", "8</ins>")
        .contains("Question: added", "Question: removed", "Cadastral plot number")
        .contains("The first version that is kept here.");
  }

  @Test
  void tellsItInTheLanguageOfTheReader() {
    var page = plain(browser.get(open + "/changes?lang=sq").body());
    assertThat(page)
        .contains("Çfarë ka ndryshuar", "Dokument: u shtua", "lang=\"en\">Market stall");
  }

  @Test
  void showsTheCatalogueAsItWasOnADay() {
    var old = browser.get(open + "/on/" + firstDay).body();
    assertThat(old).contains("Market stall", "This is how the page was on").doesNotContain("7.50");
    assertThat(old).doesNotContain("/apply/" + code + "\"");
    assertThat(browser.get(open + "/on/" + firstDay.minusDays(1)).statusCode()).isEqualTo(404);
    assertThat(browser.get(open + "/on/yesterday").statusCode()).isEqualTo(404);
    var list = "/m/" + desk.slug() + "/catalogue-on";
    assertThat(browser.get(list).body()).contains("On which day?");
    assertThat(browser.get(list + day(firstDay)).body()).contains("Market stall", code);
    assertThat(browser.get(list + day(firstDay.plusDays(3))).body())
        .contains("Stall at the market", code);
    assertThat(browser.get(list + day(firstDay.plusDays(9))).body()).contains("not come yet");
    assertThat(browser.get(list + "?day-day=32&day-month=1&day-year=2020").body())
        .contains("This is no day");
  }

  /** Without the blanks before a closing tag. */
  private static String plain(String html) {
    return html.replaceAll("\\s+</", "</");
  }

  private static String day(LocalDate day) {
    return "?day-day=%d&day-month=%d&day-year=%d"
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  @Test
  void showsStaffTheSameDifferences() {
    browser.signIn(desk.name(Duty.DESIGNER));
    assertThat(browser.get("/desk/services/" + code + "/versions").body())
        .contains("Document: added", "Identity card");
    assertThat(browser.get("/desk/services").body()).contains("/catalogue-on");
  }
}
