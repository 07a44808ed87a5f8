package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor of a card, as a designer with a browser without scripts uses it. */
class CardEditorTests extends Served {
  private static final Pattern FIELD =
      Pattern.compile("<(input|select|textarea)[^>]*? name=\"([^\"]+)\"([^>]*)>([^<]*)");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

  @Autowired ImportServices importServices;
  @Autowired Services services;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  private String code = "";
  private String page = "";

  @BeforeEach
  void aServiceReadFromFreeText() {
    code = "CE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    page = "/desk/services/" + code + "/card";
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Dog licence","category":"utilities","outcome":"permit","unit":"registry",
         "channels":["counter"],
         "original":{"name":"Dog licence","documents":["Proof of vaccination"],
           "fees":["5 € per dog"],"deadline":"Decision: 15 working days"}}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    var report =
        acting.as(
            Actor.system("test"),
            () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
    assertThat(report.added()).isOne();
    browser.signIn(desk.name(Duty.DESIGNER));
  }

  @Test
  void showsWhatTheTextSaidBesideWhatWasReadFromIt() {
    assertThat(browser.get(page).body())
        .contains("Decision: 15 working days", "Read from the words above", "5 € per dog")
        .contains("name=\"title.en\"", "name=\"title.sq\"", "name=\"title.sr-Latn\"");
    assertThat(card().charges().fees().getFirst().kind().name()).isEqualTo("RATE");
  }

  @Test
  void keepsADraftThatNobodyOutsideSees() {
    var saved = save("0", "save", "title.en", "Licence for a dog", "complaint.en", "To the mayor");
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(browser.get(page).body()).contains("Licence for a dog", "To the mayor");
    assertThat(card().naming().title().texts()).containsEntry("en", "Dog licence");
    assertThat(browser.get(page + "/preview").body()).contains("Licence for a dog", "Preview");
  }

  @Test
  void anEarlierStateIsOpenedComparedAndBroughtBack() {
    save("0", "save", "title.en", "First words");
    save("1", "save", "title.en", "Second words");
    assertThat(browser.get(page + "/earlier").body()).contains(page + "/earlier/1");
    assertThat(browser.get(page + "/earlier/1").body())
        .contains("First words", "Second words", "Bring this state back");
    assertThat(browser.post(page + "/earlier/1").statusCode()).isEqualTo(302);
    assertThat(browser.get(page).body()).contains("First words").doesNotContain("Second words");
    assertThat(browser.get(page + "/earlier/2").body()).contains("Second words");
    assertThat(browser.get(page + "/earlier/99").statusCode()).isBetween(400, 499);
    assertThat(card().naming().title().texts()).containsEntry("en", "Dog licence");
  }

  @Test
  void tellsTwoEditorsOfEachOtherAndLosesNothingTyped() {
    save("0", "save", "title.en", "First editor");
    var other = new Browser(port).signIn(desk.name(Duty.DESIGNER));
    var late =
        other.post(
            page, with(fields(), "edition", "0", "title.en", "Second editor", "action", "save"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("saved this card meanwhile", "First editor", "value=\"Second editor\"");
  }

  @Test
  void addsAndRemovesRowsWithoutScript() {
    save("0", "add:documents");
    assertThat(browser.get(page).body()).contains("Document 2");
    save("1", "remove:documents.1");
    assertThat(browser.get(page).body()).contains("Document 1").doesNotContain("Document 2");
  }

  @Test
  void publishesOnlyWhatIsMendedOrLeftWithAReason() {
    save("0", "save", "title.en", "Licence for a dog");
    var early = browser.post(page + "/publish", "edition", "1", "reason", "Law 12/2026");
    assertThat(early.statusCode()).isEqualTo(409);
    var edition = mended(1);
    assertThat(browser.get(page).body()).contains("The council decides in May");
    var last = browser.get(page + "/publish").body();
    assertThat(last)
        .contains("<ins class=\"sp-lines\">Licence for a dog")
        .doesNotContain("Category: changed", "Outcome: changed");
    var silent = browser.post(page + "/publish", "edition", String.valueOf(edition), "reason", "");
    assertThat(silent.statusCode()).isEqualTo(422);
    var done =
        browser.post(
            page + "/publish", "edition", String.valueOf(edition), "reason", "Law 12/2026");
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(card().naming().title().texts()).containsEntry("en", "Licence for a dog");
    assertThat(card().source().unconfirmed()).isEmpty();
    assertThat(browser.get("/desk/services/" + code + "/versions").body())
        .contains(
            "Law 12/2026",
            "<del class=\"sp-lines\">Dog licence",
            "<ins class=\"sp-lines\">Licence for a dog");
  }

  @Test
  void refusesOnlineApplicationsWhereTheCardNamesAnotherWay() {
    var apply = "/m/" + desk.slug() + "/apply/" + code;
    assertThat(browser.get("/m/" + desk.slug() + "/services/" + code).body())
        .doesNotContain("href=\"" + apply);
    assertThat(browser.post(apply).statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void countsWhatIsOpenInTheList() {
    assertThat(browser.get("/desk/services?show=open").body())
        .contains(code, "without a legal basis", "legal office");
  }

  @Test
  void leadsFromTheStartPageToTheServicesThatLackAFact() {
    assertThat(browser.get("/desk").body())
        .contains("Most often missing", "href=\"/desk/services?show=");
    assertThat(browser.get("/desk/services?show=legal_basis").body())
        .contains(code, "Only services without: ");
  }

  @Test
  void isServedByTheFormAndTextsThatWereAddedForIt() {
    var design = "/desk/services/" + code + "/design";
    for (var kind : List.of("forms", "templates")) {
      var added = browser.post(design, "kind", kind, "name", "dog");
      assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
    }
    assertThat(browser.get(page).body()).contains("How it is served", "value=\"dog\"");
    save("0", "save", "form", "dog", "template", "dog");
    var edition = mended(1);
    var done =
        browser.post(
            page + "/publish", "edition", String.valueOf(edition), "reason", "Own form for dogs");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(card().product().form()).isEqualTo("dog");
    assertThat(card().product().template()).isEqualTo("dog");
    assertThat(card().product().procedure()).isEqualTo("permit");
  }

  /** Confirms what was read and leaves the missing law with a reason; the edition after it. */
  private int mended(int from) {
    var edition = from;
    for (var action :
        List.of(
            "confirm:DEADLINE",
            "confirm:FEES",
            "confirm:DOCUMENTS",
            "waive:NO_LEGAL_BASIS:legalBasis")) {
      var answer =
          save(
              String.valueOf(edition++),
              action,
              "reason.NO_LEGAL_BASIS.legalBasis",
              "The council decides in May");
      assertThat(answer.statusCode()).as(action).isEqualTo(302);
    }
    return edition;
  }

  private java.net.http.HttpResponse<String> save(String edition, String action, String... typed) {
    var fields = with(fields(), typed);
    return browser.post(page, with(fields, "edition", edition, "action", action));
  }

  private org.sportel.catalogue.card.Card card() {
    return acting.as(
        Actor.system("test"),
        () -> transactions.read(desk.scope(), () -> services.get(new ServiceCode(code)).card()));
  }

  /** The fields of the form as the page shows them. */
  private String[] fields() {
    var fields = new ArrayList<String>();
    var html = browser.get(page).body();
    var found = FIELD.matcher(html);
    while (found.find()) {
      var rest = found.group(3);
      var name = found.group(2);
      if (name.equals("_csrf")
          || name.startsWith("reason")
          || found.group().contains("type=\"checkbox\"") && !rest.contains("checked")) {
        continue;
      }
      fields.add(name);
      fields.add(value(html, found.group(1), rest, found.group(4), found.end()));
    }
    return fields.toArray(String[]::new);
  }

  private static String value(String html, String tag, String rest, String text, int end) {
    if (tag.equals("textarea")) {
      return text.strip();
    }
    if (tag.equals("select")) {
      var options = html.substring(end, html.indexOf("</select>", end));
      var chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(options);
      return chosen.find() ? chosen.group(1) : "";
    }
    var value = VALUE.matcher(rest);
    return value.find() ? value.group(1) : "";
  }

  private static String[] with(String[] fields, String... typed) {
    return with(List.of(fields), typed).toArray(String[]::new);
  }

  private static List<String> with(List<String> fields, String... typed) {
    var all = new ArrayList<String>();
    for (var i = 0; i < fields.size(); i += 2) {
      if (!List.of(typed).contains(fields.get(i))) {
        all.add(fields.get(i));
        all.add(fields.get(i + 1));
      }
    }
    all.addAll(List.of(typed));
    return all;
  }
}
