package org.sportel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF finds wrong in a PDF against the standards that everything printed keeps. */
public final class PdfStandards {
  private PdfStandards() {}

  /** For archives, PDF/A-2a, and for people who have it read to them, PDF/UA-1. */
  public static List<String> violations(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> violations(pdf, flavour).stream())
        .toList();
  }

  private static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .map(
              a ->
                  flavour
                      + " "
                      + a.getRuleId()
                      + " "
                      + a.getMessage()
                      + " "
                      + a.getLocation().getContext())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF cannot judge it as " + flavour, e);
    }
  }
}
