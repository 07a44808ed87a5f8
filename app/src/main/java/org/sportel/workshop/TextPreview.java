package org.sportel.workshop;

import static org.sportel.web.Texts.t;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.casework.decision.MergeFields;
import org.sportel.catalogue.bundle.DecisionTemplate;
import org.sportel.catalogue.bundle.LetterTemplate;
import org.sportel.catalogue.card.Card;
import org.sportel.documents.Approval;
import org.sportel.documents.DecisionDocument;
import org.sportel.documents.DecisionDocument.Outcome;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.DocumentKind;
import org.sportel.documents.Incoming;
import org.sportel.documents.Letter;
import org.sportel.documents.Letterhead;
import org.sportel.documents.Party;
import org.sportel.documents.Typesetter;
import org.sportel.documents.VerifyCode;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.subject.Subject;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Sets the texts of a draft as the PDF that people would get, with examples in its merge fields.
 */
@Component
public final class TextPreview {
  private static final Subject NO_CASE = Subject.ofCase(new UUID(0, 0));

  private final Typesetter typesetter;
  private final PublicAddress address;
  private final SecureRandom random = new SecureRandom();

  TextPreview(Typesetter typesetter, PublicAddress address) {
    this.typesetter = typesetter;
    this.address = address;
  }

  /** Whose decision it would be, of which service, and when. */
  public record Setting(Tenant tenant, Card card, String unit, Instant at) {}

  /**
   * The PDF. It is entered in no book, so its code verifies nothing. Best called outside a
   * transaction, because setting takes its time.
   *
   * @param granted whether the texts of a granted decision are set, otherwise those of a refusal
   */
  public byte[] pdf(DecisionTemplate template, Setting setting, boolean granted, Lang lang) {
    var tenant = setting.tenant();
    var document =
        Texts.speaking(lang, tenant.zone(), () -> document(template, setting, granted, lang));
    var draft =
        new DocumentDraft(
            NO_CASE,
            new Letterhead(shown(tenant.name(), lang), setting.unit(), List.of()),
            Texts.speaking(lang, tenant.zone(), () -> t("workshop.example.number")),
            setting.at(),
            lang,
            tenant.zone(),
            document);
    var code = VerifyCode.draw(tenant.id(), random);
    return typesetter.pdf(draft, code, address.of("/verify/" + code.text()));
  }

  /** A letter or message as it would be read, with examples in its merge fields. */
  public record Sample(Lang lang, String title, List<String> paragraphs) {}

  /** The letter in a language. */
  public Sample sample(LetterTemplate letter, Setting setting, Lang lang) {
    return Texts.speaking(
        lang,
        setting.tenant().zone(),
        () -> {
          var service = shown(setting.card().naming().title(), lang);
          var title = shown(letter.title(), lang);
          var body = shown(letter.body(), lang);
          var values = examples(title + body, values(setting, service, lang));
          return new Sample(
              lang, MergeFields.fill(title, values), MergeFields.letter(body, values));
        });
  }

  /** What a decision would say in a language, from its title to the remedy. */
  public Sample sample(DecisionTemplate template, Setting setting, boolean granted, Lang lang) {
    var document =
        Texts.speaking(
            lang, setting.tenant().zone(), () -> document(template, setting, granted, lang));
    return new Sample(
        lang,
        document.title().orElse(""),
        Stream.concat(document.ruling().stream(), Stream.of(document.remedy())).toList());
  }

  /** What has no example of its own stands under its name. */
  private static Map<String, String> examples(String words, Map<String, String> known) {
    var values = new LinkedHashMap<>(known);
    for (var field : MergeFields.names(words)) {
      values.putIfAbsent(field, "‹" + field + "›");
    }
    return values;
  }

  /** The PDF of a letter; like that of a decision it is entered in no book. */
  public byte[] pdf(LetterTemplate letter, Setting setting, Lang lang) {
    var tenant = setting.tenant();
    var sample = sample(letter, setting, lang);
    var draft =
        Texts.speaking(
            lang,
            tenant.zone(),
            () ->
                new DocumentDraft(
                    NO_CASE,
                    new Letterhead(shown(tenant.name(), lang), setting.unit(), List.of()),
                    t("workshop.example.number"),
                    setting.at(),
                    lang,
                    tenant.zone(),
                    new Letter(
                        DocumentKind.LETTER,
                        t("workshop.example.title", sample.title()),
                        new Incoming(t("workshop.example.number"), setting.at()),
                        new Party(t("workshop.example.applicant"), "", ""),
                        sample.paragraphs(),
                        List.of(),
                        Optional.empty(),
                        "",
                        new Approval(setting.unit(), setting.at()),
                        List.of())));
    var code = VerifyCode.draw(tenant.id(), random);
    return typesetter.pdf(draft, code, address.of("/verify/" + code.text()));
  }

  private static DecisionDocument document(
      DecisionTemplate template, Setting setting, boolean granted, Lang lang) {
    var card = setting.card();
    var wording = granted ? template.granted() : template.refused();
    var service = shown(card.naming().title(), lang);
    var title = shown(wording.title(), lang);
    var basis =
        card.legalBasis().stream().map(reference -> shown(reference.cited(), lang)).toList();
    return new DecisionDocument(
        granted ? Outcome.GRANTED : Outcome.REFUSED,
        Optional.of(
            t(
                "workshop.example.title",
                MergeFields.fill(title, examples(title, values(setting, service, lang))))),
        service,
        new Incoming(t("workshop.example.number"), setting.at()),
        new Party(t("workshop.example.applicant"), "", ""),
        MergeFields.decision(
            shown(wording.body(), lang),
            examples(shown(wording.body(), lang), values(setting, service, lang))),
        List.of(t("workshop.example.reasons")),
        basis,
        remedy(template, card, lang),
        new Approval(setting.unit(), setting.at()),
        List.of());
  }

  private static String remedy(DecisionTemplate template, Card card, Lang lang) {
    var body = card.remedy().body();
    return body.isEmpty()
        ? shown(template.remedy().open(), lang)
        : MergeFields.fill(
            shown(template.remedy().known(), lang),
            Map.of(
                "appealPeriod", t("workshop.example.period"),
                "appealBody", shown(body.get(), lang)));
  }

  private static Map<String, String> values(Setting setting, String service, Lang lang) {
    var values = new LinkedHashMap<String, String>();
    values.put("tenant", shown(setting.tenant().name(), lang));
    values.put("unit", setting.unit());
    values.put("number", t("workshop.example.number"));
    values.put("receivedOn", Texts.date(setting.at()));
    values.put("applicant", t("workshop.example.applicant"));
    values.put("service", service);
    values.put("facts", t("workshop.example.facts"));
    values.put("conditions", t("workshop.example.conditions"));
    return values;
  }

  private static String shown(LocalText text, Lang lang) {
    return text.in(lang).text();
  }
}
