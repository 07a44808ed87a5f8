package org.sportel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.platform.Json;

/** Forms, decisions and texts are changed in the browser, drawn or field by field. */
class PartEditorsTests extends Drafted {
  private String form = "";

  @BeforeEach
  void theApplicationForm() {
    var page = browser.get(design).body();
    var at = page.indexOf(design + "/forms/");
    form = page.substring(at, page.indexOf('"', at));
  }

  @Test
  void changesAQuestionInEveryLanguage() {
    add(form, "addQuestion");
    var saved =
        save(
            form,
            "question1",
            "save",
            Map.of(
                "words", "Name of the dog",
                "words.sq", "Emri i qenit",
                "key", "dogName",
                "type", "textfield",
                "required", "true"));
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(browser.get(design).body()).contains("Nothing keeps this from being published");
    var seen = browser.get(form + "/preview?width=phone&words=sq").body();
    assertThat(seen).contains("Emri i qenit", "sp-phone");
    assertThat(browser.get(form + "/preview").body()).contains("Name of the dog");
  }

  @Test
  void offersTheOptionsOfAChoiceAsLines() {
    add(form, "addQuestion");
    save(form, "question1", "save", Map.of("words", "Kind", "key", "kind", "type", "radio"));
    save(
        form,
        "question1",
        "save",
        Map.of(
            "words", "Kind", "key", "kind", "type", "radio", "options", "big = Big dog | I madh"));
    assertThat(browser.get(form + "/preview?words=sq").body()).contains("I madh");
    assertThat(browser.get(form).body()).contains("big = Big dog | I madh");
    save(form, "question1", "remove", Map.of());
    assertThat(browser.get(form).body()).doesNotContain("Big dog");
    var gone = save(form, "question1", "save", Map.of("words", "Kind", "key", "kind"));
    assertThat(gone.statusCode()).isEqualTo(409);
    assertThat(gone.body()).contains("This line is not there any more");
  }

  @Test
  void takesAFormAsTheDrawingEditorSavesIt() {
    var name = form.substring(form.lastIndexOf('/') + 1);
    var drawn =
        """
        {"type":"default","id":"%s","schemaVersion":19,"components":[
          {"type":"datetime","id":"a","key":"day","subtype":"date","dateLabel":"Which day?"},
          {"type":"textfield","id":"b","key":"b","label":"Words"}]}"""
            .formatted(name);
    var saved = draw(browser, "forms/" + name, 0, drawn);
    assertThat(saved.body()).doesNotContain("\"weight\":\"ERROR\"");
    assertThat(browser.get(form + "/preview").body()).contains("Which day?");
  }

  @Test
  void saysWhyAFormCannotBePublished() {
    add(form, "addQuestion");
    save(form, "question1", "save", Map.of("words", "A", "key", "", "type", "textfield"));
    assertThat(browser.get(form).body()).contains("To mend", "question1");
  }

  @Test
  void changesADecisionRuleByRuleAndTriesIt() {
    browser.post(design, "kind", "decisions", "name", "fee");
    var fee = design + "/decisions/fee";
    save(fee, "fee-rule", "save", Map.of("in.0", "< 10", "out.0", "\"small\""));
    save(fee, "fee-rule", "addRule", Map.of());
    save(fee, "rule1", "save", Map.of("in.0", "-", "out.0", "\"large\""));
    assertThat(browser.get(fee + "/try?asked=yes&v.amount=7").body()).contains("\"small\"");
    assertThat(browser.get(fee + "/try?asked=yes&v.amount=70").body()).contains("large");
    save(fee, "fee-table", "addInput", Map.of());
    save(fee, "fee-table", "addOutput", Map.of());
    assertThat(browser.get(design).body()).doesNotContain("To mend");
    assertThat(browser.get(fee).body()).contains("Exactly one applies", "small");
  }

  @Test
  void writesALetterAndSeesItAsMessageAndPdf() {
    browser.post(design, "kind", "letters", "name", "reminder");
    var letter = design + "/letters/reminder";
    assertThat(browser.get(letter).body())
        .contains("Merge fields", "dueOn", "answers.")
        .doesNotContain("To mend");
    save(letter, "letter", "save", Map.of("body.en", "Dear {{applicant}}, {{answers.nothing}}"));
    assertThat(browser.get(letter).body()).contains("To mend", "answers.nothing");
    save(letter, "letter", "save", Map.of("body.en", "Dear {{applicant}}: until {{dueOn}}."));
    assertThat(browser.get(letter).body()).doesNotContain("To mend");
    assertThat(browser.get(letter + "/preview").body())
        .contains("Dear Example Applicant: until ‹dueOn›.", "Kërkuesi Shembull")
        .contains("E-mail that a message has come", "The office wrote to you");
    for (var lang : List.of("en", "sq", "sr-Latn")) {
      var pdf = browser.get(letter + "/pdf?words=" + lang);
      assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(pdf.body()).startsWith("%PDF");
    }
  }

  @Test
  void changesTheTextsOfADecision() {
    var page = browser.get(design).body();
    var at = page.indexOf(design + "/templates/");
    var texts = page.substring(at, page.indexOf('"', at));
    assertThat(browser.get(texts).body()).contains("Merge fields", "applicant");
    save(texts, "granted", "save", Map.of("granted.title.en", "Dog licence {{nothing}}"));
    assertThat(browser.get(texts).body()).contains("Dog licence", "To mend", "nothing");
    save(texts, "granted", "save", Map.of("granted.title.en", "Dog licence"));
    assertThat(browser.get(texts).body()).doesNotContain("To mend");
    assertThat(browser.get(texts + "/preview").body())
        .contains("Dog licence", "Granted", "Refused", "words=sq&amp;outcome=granted")
        .contains("E-mail that it is decided", "There is a decision on your application");
    save(texts, "blocks", "save", Map.of("newBlock", "law"));
    save(
        texts,
        "blocks",
        "save",
        Map.of(
            "newBlock", "",
            "blocks.law.en", "Law 7, article 3",
            "blocks.law.sq", "Ligji 7, neni 3",
            "blocks.law.sr-Latn", "Zakon 7, član 3"));
    save(texts, "granted", "save", Map.of("granted.body.en", "Granted under {{=law}}."));
    assertThat(browser.get(texts).body()).contains("Law 7, article 3").doesNotContain("To mend");
    save(texts, "granted", "save", Map.of("granted.body.en", "Granted under {{=laws}}."));
    assertThat(browser.get(texts).body()).contains("To mend", "=laws");
    for (var outcome : List.of("granted", "refused")) {
      var pdf = browser.get(texts + "/pdf?words=sq&outcome=" + outcome);
      assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(pdf.body()).startsWith("%PDF");
    }
    assertThat(published(PartKind.TEMPLATE)).doesNotContain("Dog licence");
    assertThat(new Json().tree(browser.get(texts + "/text").body()).path("format").asString(""))
        .isEqualTo("sportel-template/1");
  }

  private void add(String part, String action) {
    var edition = edition(browser.get(part).body());
    var added = browser.post(part, "edition", edition, "action", action);
    assertThat(added.statusCode()).isEqualTo(302);
    var opened = added.headers().firstValue("Location").orElse("");
    assertThat(opened).as("the new one is open").contains("open=").doesNotEndWith("#");
  }

  private HttpResponse<String> save(
      String part, String block, String action, Map<String, String> typed) {
    var fields = new ArrayList<>(List.of("block", block, "action", action));
    fields.addAll(List.of("edition", edition(browser.get(part).body())));
    typed.forEach((name, value) -> fields.addAll(List.of(name, value)));
    return browser.post(part, fields.toArray(String[]::new));
  }
}
