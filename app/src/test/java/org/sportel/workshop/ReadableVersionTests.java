package org.sportel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A whole version is read as one document, on the page and on paper. */
class ReadableVersionTests extends Drafted {
  @Test
  void tellsTheWholeServiceInWordsWithLawAndStepsInTheirOrder() {
    var version = "/desk/services/" + code + "/versions/1";
    assertThat(browser.get(version).body()).contains(version + "/document");
    var page = browser.get(version + "/document").body();
    assertThat(page)
        .contains("Dog licence", "Law 1/2020, 7", "registration of the application", "Runs from")
        .contains(
            "Steps of the procedure: permit", "Form of the application", "Texts of the decision");
    var order =
        IntStream.of(page.indexOf("1. "), page.indexOf("2. "), page.indexOf("3. ")).toArray();
    assertThat(order).isSorted().doesNotContain(-1);
    assertThat(browser.get("/desk/services/" + code + "/versions/7/document").statusCode())
        .isEqualTo(404);
  }

  @Test
  void setsTheSameForPaperInTheReadersLanguage() throws IOException {
    var address = "/desk/services/" + code + "/versions/1/document.pdf?lang=sq";
    var answer = browser.bytes(address);
    try (var pdf = Loader.loadPDF(answer)) {
      assertThat(pdf.getDocumentCatalog().getMetadata()).isNotNull();
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Leje qeni", "Hapat e procedur", "Law 1/2020");
    }
  }
}
