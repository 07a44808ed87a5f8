package org.sportel.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.documents.Approval;
import org.sportel.documents.DecisionDocument.Outcome;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.DocumentKind;
import org.sportel.documents.Incoming;
import org.sportel.documents.Letter;
import org.sportel.documents.Party;
import org.sportel.documents.PdfStandards;
import org.sportel.documents.PrintableSigns;
import org.sportel.platform.Actings;
import org.sportel.platform.Lang;
import org.sportel.platform.TenantId;
import org.sportel.platform.computing.ComputePool;
import org.sportel.platform.subject.Subject;

final class PdfTypesetterTests {
  private static final Path PICTURES = Path.of("target", "sheets");
  private final PdfTypesetter typesetter =
      new PdfTypesetter(
          new ComputePool(Actings.fresh(), 1, 10, Duration.ofMinutes(1)),
          Optional.of(PdfTypesetterTests::asked));

  static Stream<Arguments> sheets() {
    return Stream.of(Lang.values())
        .flatMap(
            language ->
                Stream.of(
                    Arguments.of("receipt", language, Drafts.receipt(language)),
                    Arguments.of("decision", language, Drafts.decision(language, Outcome.GRANTED)),
                    Arguments.of("refusal", language, Drafts.decision(language, Outcome.REFUSED)),
                    Arguments.of("correction", language, Drafts.correction(language))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sheets")
  void setsEverySheetForArchivesAndForReadingAloud(String name, Lang language, DocumentDraft draft)
      throws Exception {
    var pdf = set(draft);
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + "-" + language.tag() + ".pdf"), pdf);

    assertThat(PdfStandards.violations(pdf)).isEmpty();
  }

  private static Optional<String> asked(TenantId tenant, DocumentKind kind, Subject subject) {
    return Optional.of("https://example.org/m/budva/rate/d." + "x".repeat(86))
        .filter(at -> kind != DocumentKind.CORRECTION && kind != DocumentKind.LETTER);
  }

  @Test
  void asksHowItWasWhereTheKindOfDocumentDoes() throws IOException {
    try (var decision = Loader.loadPDF(set(Drafts.decision(Lang.EN, Outcome.GRANTED)));
        var letter = Loader.loadPDF(set(Drafts.correction(Lang.EN)))) {
      var words = "How was it?";
      assertThat(new PDFTextStripper().getText(decision)).contains(words);
      assertThat(new PDFTextStripper().getText(letter)).doesNotContain(words);
    }
  }

  @Test
  void bearsTheArmsOfTheAuthority() throws Exception {
    var plain = Drafts.decision(Lang.EN, Outcome.GRANTED);
    var armed =
        new DocumentDraft(
            plain.subject(),
            plain.letterhead().with(Optional.of(picture())),
            plain.number(),
            plain.issuedAt(),
            plain.lang(),
            plain.zone(),
            plain.content());
    var pdf = set(armed);

    assertThat(PdfStandards.violations(pdf)).isEmpty();
    assertThat(pictures(pdf)).isEqualTo(pictures(set(plain)) + 1);
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static long pictures(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      long count = 0;
      for (var name : resources.getXObjectNames()) {
        count += resources.isImageXObject(name) ? 1 : 0;
      }
      return count;
    }
  }

  @Test
  void carriesTextLanguageAndTitle() throws IOException {
    var pdf = set(Drafts.receipt(Lang.SR_CYRL));

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Жељка Ђурђевић-Ћосић", "Увјерење о пребивалишту", Drafts.CODE.text());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sr-Cyrl");
      assertThat(document.getDocumentInformation().getTitle()).contains("02-2026/000045");
    }
  }

  @Test
  void writesSerbianLatinFromTheOneSource() throws IOException {
    try (var document = Loader.loadPDF(set(Drafts.receipt(Lang.SR_LATN)))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Potvrda o prijemu", "Broj u djelovodniku", "Željka Đurđević-Ćosić");
    }
  }

  @Test
  void staysAnArchivePdfWhateverSomebodyTyped() throws Exception {
    var typed = "<b>&amp; \u0000\u0007 \uD83D\uDE00 漢字 \u202Eright <img src='file:///etc/passwd'/>";
    var letter =
        new Letter(
            DocumentKind.LETTER,
            typed,
            new Incoming(typed, Drafts.receipt(Lang.EN).issuedAt()),
            new Party(typed, typed, typed),
            List.of(typed.repeat(200)),
            List.of(typed),
            Optional.empty(),
            "",
            new Approval(typed, Drafts.receipt(Lang.EN).issuedAt()),
            List.of(typed));

    var pdf = set(Drafts.draft(Lang.EN, letter));

    assertThat(PdfStandards.violations(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("<b>&amp;", "<img src=");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد علي الهاشمي",
        "علی‌رضا پژوهش",
        "משה בן־דוד",
        "Γεώργιος Ἀλέξανδρος",
        "Գևորգ Սարգսյան",
        "გიორგი მაისურაძე",
        "王小明 張偉",
        "さとう 佐藤 ケン",
        "Žoltán Đặng Văn Nguyễn Œ ẞ ə"
      })
  void printsTheNamesOfTheWorldInTheirOwnLetters(String name) throws Exception {
    var draft = named(name);
    var pdf = set(draft);
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve("name-" + name.codePointAt(0) + ".pdf"), pdf);
    assertThat(PdfStandards.violations(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document);
      assertThat(text).doesNotContain("?", "[U+");
    }
    assertThat(PrintableSigns.missing(name)).isEmpty();
  }

  @Test
  void writesASignThatNoFontHasAsItsNumberAndNeverAsAnother() throws Exception {
    try (var document = Loader.loadPDF(set(named("Ana \uD83D\uDE00 한")))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Ana [U+1F600] [U+D55C]")
          .doesNotContain("?");
    }
    assertThat(PrintableSigns.missing("Ana \uD83D\uDE00")).contains("\uD83D\uDE00");
  }

  private static DocumentDraft named(String name) {
    var at = Drafts.receipt(Lang.EN).issuedAt();
    return Drafts.draft(
        Lang.EN,
        new Letter(
            DocumentKind.LETTER,
            name,
            new Incoming("01-1/2026", at),
            new Party(name, "", "Budva, " + name),
            List.of("Ana " + name + " (2026), Budva 85310"),
            List.of(),
            Optional.empty(),
            "",
            new Approval("Office", at),
            List.of()));
  }

  @Test
  void findsFaultsInAPdfThatIsNotForArchives() throws Exception {
    var plain = Loader.loadPDF(set(Drafts.receipt(Lang.EN)));
    plain.getDocumentCatalog().setMetadata(null);
    var out = new java.io.ByteArrayOutputStream();
    plain.save(out);
    plain.close();

    assertThat(PdfStandards.violations(out.toByteArray())).isNotEmpty();
  }

  private byte[] set(DocumentDraft draft) {
    return typesetter.pdf(
        draft, Drafts.CODE, "https://sportel.example/verify/" + Drafts.CODE.text());
  }
}
