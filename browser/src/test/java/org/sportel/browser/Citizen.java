package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A person who applies online and follows the application. */
final class Citizen implements AutoCloseable {
  private static final Pattern AT_QUESTIONS = Pattern.compile(".*/(who(/[^/]+)?|fee|step/[^/]+)$");

  private final Visitor visitor;

  Citizen(Stage stage, Look look) {
    this.visitor = stage.visitor(look);
  }

  Visitor visitor() {
    return visitor;
  }

  /** Applies for a service of Budva with any plausible answers. */
  Receipt applies(String service) {
    begins(service);
    answers(page -> {});
    return sends();
  }

  void begins(String service) {
    begins("budva", service);
  }

  void begins(String town, String service) {
    visitor.open("/m/" + town + "/apply/" + service).press(Words.of("intake.start.button"));
  }

  /**
   * Answers every page of questions.
   *
   * @param look told the name of each page when it is filled in
   */
  void answers(Consumer<String> look) {
    var page = visitor.page();
    int questions = 0;
    while (AT_QUESTIONS.matcher(page.url()).matches()) {
      var step = page.url().replaceAll(".*/((step|who)/)?", "");
      Answers.give(page);
      look.accept(step);
      visitor.press(Words.of("intake.continue"));
      assertThat(page.locator(".govuk-error-summary").allTextContents()).as(step).isEmpty();
      assertThat(++questions).as("the questions end").isLessThan(20);
    }
    assertThat(questions).isGreaterThan(1);
  }

  Receipt sends() {
    visitor.press(Words.of("intake.check.button"));
    return Receipt.on(visitor.page());
  }

  void tracks(Receipt receipt) {
    visitor.open("/track");
    visitor.type(Words.of("casework.track.number"), receipt.number());
    visitor.type(Words.of("casework.track.code"), receipt.code());
    visitor.press(Words.of("casework.track.show"));
  }

  @Override
  public void close() {
    visitor.close();
  }
}
