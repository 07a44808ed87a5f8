package org.sportel.documents.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.Approval;
import org.sportel.documents.DecisionDocument;
import org.sportel.documents.DocumentContent;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.DocumentKind;
import org.sportel.documents.Incoming;
import org.sportel.documents.Letter;
import org.sportel.documents.Letterhead;
import org.sportel.documents.Party;
import org.sportel.documents.Receipt;
import org.sportel.documents.VerifyCode;
import org.sportel.platform.Lang;
import org.sportel.platform.subject.Subject;

/** Drafts in the languages of the documents. */
final class Drafts {
  static final VerifyCode CODE = VerifyCode.read("12-00000-00000-0000C").orElseThrow();
  private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
  private static final Approval APPROVAL = new Approval("Sekretarijat za urbanizam, Budva", NOW);

  private Drafts() {}

  static DocumentDraft receipt(Lang language) {
    return draft(
        language,
        new Receipt(
            new Incoming("01-2026/000123", NOW),
            party(language),
            text(
                language,
                "Certificate of residence",
                "Vërtetim banimi për çdo përdorim",
                "Uvjerenje o prebivalištu",
                "Увјерење о пребивалишту"),
            List.of(
                text(language, "Identity card", "Kartë identiteti", "Lična karta", "Лична карта"),
                text(
                    language,
                    "Proof of payment",
                    "Vërtetim pagese",
                    "Dokaz o uplati",
                    "Доказ о уплати")),
            text(language, "Paid in cash", "U pagua", "Plaćeno", "Плаћено"),
            new Receipt.Promise(
                Optional.of(LocalDate.of(2026, 3, 17)),
                text(
                    language,
                    "15 days from receipt",
                    "15 ditë nga pranimi",
                    "15 dana od prijema",
                    "15 дана од пријема")),
            Optional.of(
                new Receipt.Tracking("12-ABCDE-FGHJK-MNPQR", "https://sportel.example/track"))));
  }

  static DocumentDraft decision(Lang language, DecisionDocument.Outcome outcome) {
    var paragraph =
        text(
            language,
            "The office has examined the application and what was attached to it.",
            "Zyra shqyrtoi kërkesën dhe dokumentet e bashkëlidhura në përputhje me ligjin.",
            "Organ je razmotrio zahtjev i priloženu dokumentaciju, đačke knjižice i ček.",
            "Орган је размотрио захтјев и приложену документацију, ђачке књижице и џак.");
    return draft(
        language,
        new DecisionDocument(
            outcome,
            Optional.empty(),
            text(
                language,
                "Certificate of residence",
                "Vërtetim banimi",
                "Uvjerenje o prebivalištu",
                "Увјерење о пребивалишту"),
            new Incoming("01-2026/000123", NOW),
            party(language),
            List.of(paragraph, paragraph),
            List.of((paragraph + " ").repeat(12), paragraph),
            List.of("Zakon o upravnom postupku, čl. 118"),
            (paragraph + " ").repeat(3),
            APPROVAL,
            List.of(paragraph)));
  }

  static DocumentDraft correction(Lang language) {
    return draft(
        language,
        new Letter(
            DocumentKind.CORRECTION,
            text(
                language,
                "Please complete your application",
                "Plotësoni kërkesën",
                "Dopunite zahtjev",
                "Допуните захтјев"),
            new Incoming("01-2026/000123", NOW),
            party(language),
            List.of(
                text(
                    language,
                    "One page is missing.",
                    "Mungon një faqe.",
                    "Nedostaje jedna strana.",
                    "Недостаје једна страна.")),
            List.of(
                text(
                    language,
                    "Proof of payment",
                    "Vërtetim pagese",
                    "Dokaz o uplati",
                    "Доказ о уплати")),
            Optional.of(LocalDate.of(2026, 3, 17)),
            "https://sportel.example/track",
            APPROVAL,
            List.of()));
  }

  static Party party(Lang language) {
    return new Party(
        text(
            language,
            "Ann Example",
            "Çlirim Shëmbull Ëngjëllushi",
            "Željka Đurđević-Ćosić",
            "Жељка Ђурђевић-Ћосић"),
        "0101990123456",
        text(
            language,
            "1 Market Street",
            "Rruga e Çamërisë 1, Fushë-Krujë",
            "Njegoševa 1, Budva",
            "Његошева 1, Будва"));
  }

  static DocumentDraft draft(Lang language, DocumentContent content) {
    return new DocumentDraft(
        Subject.ofCase(UUID.fromString("00000000-0000-7000-8000-000000000001")),
        new Letterhead(
            text(
                language,
                "Municipality of Budva",
                "Bashkia Krujë",
                "Opština Budva",
                "Општина Будва"),
            text(
                language,
                "Department of planning",
                "Drejtoria e Planifikimit",
                "Sekretarijat za urbanizam",
                "Секретаријат за урбанизам"),
            List.of("Trg sunca 3, 85310 Budva", "+382 33 000 000")),
        "02-2026/000045",
        NOW,
        language,
        ZoneId.of("Europe/Podgorica"),
        content);
  }

  private static String text(Lang language, String en, String sq, String latin, String cyrillic) {
    return switch (language) {
      case EN -> en;
      case SQ -> sq;
      case SR_LATN -> latin;
      case SR_CYRL -> cyrillic;
    };
  }
}
