package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;

/** Anybody who holds a document and wants to know whether it is genuine. */
final class Verifying {
  private Verifying() {}

  /**
   * Follows the code of a document, types it, types a wrong one, and compares the file.
   *
   * @param link the code on the page where it is found
   */
  static void follows(Visitor visitor, Locator link, byte[] file) {
    var code = link.textContent().strip();
    link.click();
    visitor.page().waitForLoadState();
    assertThat(visitor.says()).contains(Words.of("documents.verify.found"), "Budva");
    visitor.judge("verified");
    compares(visitor, file, "documents.verify.same");
    var other = file.clone();
    other[other.length / 2] ^= 1;
    compares(visitor, other, "documents.verify.other");
    visitor.judge("verified-other-file");
    refuses(visitor, code);
    visitor.open("/verify").type(Words.of("documents.verify.code"), code.toLowerCase(Locale.ROOT));
    visitor.press(Words.of("documents.verify.find"));
    assertThat(visitor.says()).contains(Words.of("documents.verify.found"));
  }

  private static void compares(Visitor visitor, byte[] file, String answer) {
    visitor
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("decision.pdf", "application/pdf", file));
    visitor.press(Words.of("documents.verify.file.send"));
    assertThat(visitor.says()).contains(Words.of(answer));
  }

  /** A code that is misread, and one of which nothing is known. */
  private static void refuses(Visitor visitor, String code) {
    visitor.open("/verify").type(Words.of("documents.verify.code"), "12-ABC");
    visitor.press(Words.of("documents.verify.find")).judge("verify-malformed");
    assertThat(visitor.says()).contains(Words.of("documents.verify.refused.code"));
    assertThat(visitor.page().locator("main input[name=code]").inputValue()).isEqualTo("12-ABC");
    var last = code.charAt(code.length() - 1) == 'A' ? "B" : "A";
    visitor.type(Words.of("documents.verify.code"), code.substring(0, code.length() - 1) + last);
    visitor.press(Words.of("documents.verify.find")).judge("verify-wrong");
    assertThat(visitor.says()).doesNotContain(Words.of("documents.verify.found"));
  }
}
