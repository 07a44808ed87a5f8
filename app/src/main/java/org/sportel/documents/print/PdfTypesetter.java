package org.sportel.documents.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sportel.documents.DecisionDocument;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.Letter;
import org.sportel.documents.PrintableSigns;
import org.sportel.documents.Receipt;
import org.sportel.documents.SheetQuestion;
import org.sportel.documents.SheetSetter;
import org.sportel.documents.Typesetter;
import org.sportel.documents.VerifyCode;
import org.sportel.platform.computing.ComputePool;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Sets sheets as tagged PDF/A-2a with embedded fonts and an sRGB output intent. The setter resolves
 * no address except pictures that lie in the sheet itself. A sign that no font has is written as
 * its number: a name or a decision with one was asked for anew when it was typed.
 */
@Component
final class PdfTypesetter implements Typesetter, SheetSetter {
  private static final String FAMILY = "Source Sans 3";

  /** A weight of the family with its file. */
  private record Font(int weight, byte[] file) {
    static Font of(int weight, String cut) {
      return new Font(weight, LeanFont.of(bytes("/assets/fonts/SourceSans3-" + cut + ".ttf")));
    }
  }

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.sportel");
  private final String style = text("/documents/print.css");
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final List<Font> fonts =
      List.of(Font.of(400, "Regular"), Font.of(600, "Semibold"), Font.of(700, "Bold"));
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  private final ComputePool pool;
  private final Optional<SheetQuestion> question;

  PdfTypesetter(ComputePool pool, Optional<SheetQuestion> question) {
    this.pool = pool;
    this.question = question;
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] pdf(DocumentDraft draft, VerifyCode code, String verifyAt) {
    var asked =
        question.flatMap(
            one -> one.address(code.tenant(), draft.content().kind(), draft.subject()));
    return pool.run(() -> set(draft, around(code, verifyAt, asked)));
  }

  private static Sheet.Around around(VerifyCode code, String verifyAt, Optional<String> asked) {
    return new Sheet.Around(
        new Seal(code.text(), verifyAt, QrPicture.dataAddress(verifyAt)),
        asked.map(at -> new Sheet.Question(at, QrPicture.dataAddress(at))));
  }

  /** The page is made here, where language and zone are bound; the pool only sets it. */
  @Override
  public byte[] pdf(String template, Object page) {
    var filled = rendered(template, page);
    return pool.run(() -> set(filled));
  }

  private byte[] set(DocumentDraft draft, Sheet.Around around) {
    return set(Texts.speaking(draft.lang(), draft.zone(), () -> page(draft, around)));
  }

  private byte[] set(String page) {
    var out = new ByteArrayOutputStream(64 * 1024);
    try {
      setter(page).toStream(out).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String page(DocumentDraft draft, Sheet.Around around) {
    return switch (draft.content()) {
      case Receipt receipt -> {
        var sheet = sheet(draft, Texts.t("documents.print.receipt"), around);
        var picture = receipt.tracking().map(t -> QrPicture.dataAddress(t.address()));
        yield filled("receiptSheet", new ReceiptSheet(sheet, receipt, picture.orElse("")));
      }
      case DecisionDocument decision -> {
        var title = decision.title().orElseGet(() -> Texts.t("documents.print.decision"));
        yield filled("decisionSheet", new DecisionSheet(sheet(draft, title, around), decision));
      }
      case Letter letter ->
          filled("letterSheet", new LetterSheet(sheet(draft, letter.subject(), around), letter));
    };
  }

  private String filled(String template, Object page) {
    return rendered("documents/print/" + template + ".jte", page);
  }

  private String rendered(String template, Object page) {
    var output = new StringOutput();
    templates.render(template, page, output);
    return PrintableSigns.written(Printable.only(output.toString()));
  }

  private Sheet sheet(DocumentDraft draft, String title, Sheet.Around around) {
    return new Sheet(
        draft.lang(), title, draft.letterhead(), draft.number(), draft.issuedAt(), around, style);
  }

  private PdfRendererBuilder setter(String page) {
    var setter =
        new PdfRendererBuilder()
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .usePdfUaAccessibility(true)
            .useColorProfile(colours)
            .withProducer("Sportel")
            .useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null)
            .useExternalResourceAccessControl(
                PdfTypesetter::mayLoad, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .useExternalResourceAccessControl(
                PdfTypesetter::mayLoad, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
            .withHtmlContent(page, null);
    if (RightToLeft.in(page)) {
      setter
          .useUnicodeBidiSplitter(RightToLeft.Runs::new)
          .useUnicodeBidiReorderer(new RightToLeft())
          .defaultTextDirection(TextDirection.LTR);
    }
    for (var family : PrintableSigns.families(page)) {
      var file = LeanFont.of(family.bytes());
      setter.useFont(
          () -> new ByteArrayInputStream(file), family.css(), 400, FontStyle.NORMAL, true);
    }
    setter.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    fonts.forEach(
        font ->
            setter.useFont(
                () -> new ByteArrayInputStream(font.file()),
                FAMILY,
                font.weight(),
                FontStyle.NORMAL,
                true));
    return setter;
  }

  private static boolean mayLoad(String address, ExternalResourceType type) {
    return type == ExternalResourceType.IMAGE_RASTER
        && address.startsWith("data:image/png;base64,");
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(PdfTypesetter.class.getResourceAsStream(resource), resource);
  }

  private static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (var in = open(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
