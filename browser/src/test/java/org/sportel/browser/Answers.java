package org.sportel.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Gives a plausible answer to every question of a page, whatever the form asks. */
final class Answers {
  private Answers() {}

  /** Counts what a page asks the program for by itself, as questions that follow from an answer. */
  private static final String COUNTS =
      """
      () => {
        if ('asking' in window) return;
        window.asking = 0;
        const plain = window.fetch;
        window.fetch = (...words) => {
          asking++;
          return plain(...words).finally(() => setTimeout(() => asking--, 150));
        };
      }
      """;

  /** Answers until no further question follows from the answers. */
  static void give(Page page) {
    String seen;
    do {
      seen = seen(page);
      page.evaluate(COUNTS);
      answerAll(page);
      while ((Integer) page.evaluate("() => window.asking") > 0) {
        page.waitForTimeout(50);
      }
    } while (!seen(page).equals(seen));
  }

  private static String seen(Page page) {
    var seen = page.locator("input[name='form.seen']");
    return seen.count() == 0 ? "" : seen.first().inputValue();
  }

  private static void answerAll(Page page) {
    choose(page);
    for (var field : page.locator("main input:visible, main textarea:visible").all()) {
      type(field);
    }
    for (var list : page.locator("main select:visible").all()) {
      if (list.inputValue().isEmpty()) {
        var last = list.locator("option").last();
        list.selectOption(last.getAttribute("value"));
      }
    }
    for (var upload : page.locator("main input[type=file]").all()) {
      upload.setInputFiles(picture());
    }
  }

  /** A small photo. */
  static FilePayload picture() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new FilePayload("plan.png", "image/png", bytes.toByteArray());
  }

  private static void choose(Page page) {
    for (var group : page.locator("main .govuk-radios").all()) {
      if (group.isVisible() && group.locator("input:checked").count() == 0) {
        group.locator("input").first().check();
      }
    }
    for (var group : page.locator("main .govuk-checkboxes").all()) {
      if (group.isVisible() && group.locator("input:checked").count() == 0) {
        group.locator("input").first().check();
      }
    }
  }

  private static void type(Locator field) {
    var kind = field.getAttribute("type");
    boolean typed =
        kind == null || kind.equals("text") || kind.equals("email") || kind.equals("tel");
    if (typed && field.inputValue().isEmpty()) {
      field.fill(answer(String.valueOf(field.getAttribute("name")), kind, field));
    }
  }

  static String answer(String name, String kind, Locator field) {
    if (name.endsWith("-day") || name.endsWith("-month")) {
      return "2";
    }
    if (name.endsWith("-year")) {
      return "2027";
    }
    if ("email".equals(kind) || name.contains("mail")) {
      return "ana@example.org";
    }
    if ("tel".equals(kind) || name.contains("phone")) {
      return "+382 69 123 456";
    }
    if (name.endsWith("bankAccount")) {
      return "AL47212110090000000235698741";
    }
    if (name.endsWith("parcel")) {
      return "1234/5";
    }
    var figures = field.getAttribute("inputmode");
    if (figures != null && !figures.equals("text")) {
      return "3";
    }
    return name.contains("dentifier") ? "0101990123456" : "Ana Perović 12";
  }
}
