package org.sportel.casework.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.OutgoingLetter;
import org.sportel.casework.store.Application;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.DecisionTemplate;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.documents.Approval;
import org.sportel.documents.DecisionDocument;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.DocumentKind;
import org.sportel.documents.Incoming;
import org.sportel.documents.Letter;
import org.sportel.documents.Letterhead;
import org.sportel.documents.Party;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** What a decision says, in the language of the municipality. */
@Component
public final class DecisionTexts {
  private final Services services;
  private final ServiceBundles bundles;
  private final Places places;
  private final Applications applications;
  private final MergeValues more;

  DecisionTexts(
      Services services,
      ServiceBundles bundles,
      Places places,
      Applications applications,
      MergeValues more) {
    this.services = services;
    this.bundles = bundles;
    this.places = places;
    this.applications = applications;
    this.more = more;
  }

  /** Where the case is decided. */
  @Component
  record Places(Tenants tenants, Units units, Transactions transactions) {
    Tenant tenant() {
      return tenants.get(transactions.tenant());
    }
  }

  /** The decision as its document will show it, approved or not yet. */
  public DecisionDocument decision(Case file, Decision.Text text, Approval approval) {
    var tenant = places.tenant();
    return Texts.speaking(
        tenant.lang(), tenant.zone(), () -> decision(file, text, approval, tenant));
  }

  /** The document of an approved decision, as the case says it now. */
  public DocumentDraft document(Case file, Decision decision) {
    var approved = decision.approval().orElseThrow();
    return document(
        file,
        decision,
        letterhead(file),
        decision(file, decision.text(), new Approval(approved.office(), approved.at())));
  }

  /** The document of an approved decision with these words, under the arms of now. */
  DocumentDraft document(Case file, Decision decision, Letterhead head, DecisionDocument said) {
    var tenant = places.tenant();
    var approved = decision.approval().orElseThrow();
    return new DocumentDraft(
        Subject.ofCase(file.id().value()),
        head.with(places.tenants().arms(tenant)),
        approved.number(),
        approved.at(),
        tenant.lang(),
        tenant.zone(),
        said);
  }

  /** A letter of the case under a number of its own, its merge fields filled. */
  public DocumentDraft letter(Case file, String number, String title, String text, Instant at) {
    var tenant = places.tenant();
    return Texts.speaking(
        tenant.lang(),
        tenant.zone(),
        () ->
            new DocumentDraft(
                Subject.ofCase(file.id().value()),
                letterhead(file, tenant),
                number,
                at,
                tenant.lang(),
                tenant.zone(),
                letter(file, title, text, at, tenant)));
  }

  /** A letter of the case to somebody else than the applicant, whom it does not name by itself. */
  public DocumentDraft letter(Case file, OutgoingLetter letter) {
    var tenant = places.tenant();
    return new DocumentDraft(
        Subject.ofCase(file.id().value()),
        letterhead(file, tenant),
        letter.number(),
        letter.at(),
        tenant.lang(),
        tenant.zone(),
        new Letter(
            DocumentKind.LETTER,
            letter.title(),
            new Incoming(file.number().value(), file.facts().receivedAt()),
            letter.addressee(),
            letter.paragraphs(),
            List.of(),
            Optional.of(letter.answerBy()),
            "",
            new Approval(unitName(file, tenant), letter.at()),
            List.of()));
  }

  /** A text of the office with the merge fields of the case filled, in the office's language. */
  public String filled(Case file, String text) {
    var tenant = places.tenant();
    return Texts.speaking(tenant.lang(), tenant.zone(), () -> spoken(file, text));
  }

  /** The same in the language that is spoken now. */
  private String spoken(Case file, String text) {
    return MergeFields.fill(text, more.of(file, text));
  }

  private Optional<Applicant> applicant(Case file) {
    return applications.find(file.id()).map(Application::applicant);
  }

  private String unitName(Case file, Tenant tenant) {
    return unit(file).map(found -> shown(found.name(), tenant)).orElse("");
  }

  /**
   * What stands in the text may be an applicant's own words: of the fields only those are filled
   * that every case has and the applicant may know, never what officials noted.
   */
  private Letter letter(Case file, String title, String text, Instant at, Tenant tenant) {
    var applicant = applicant(file);
    var unit = unitName(file, tenant);
    return new Letter(
        DocumentKind.LETTER,
        title,
        new Incoming(file.number().value(), file.facts().receivedAt()),
        party(applicant),
        MergeFields.paragraphs(MergeFields.fill(text, more.of(file, ""))),
        List.of(),
        Optional.empty(),
        "",
        new Approval(unit, at),
        List.of());
  }

  private static Party party(Optional<Applicant> applicant) {
    return applicant
        .map(a -> new Party(a.name(), a.identifier().orElse(""), a.address().orElse("")))
        .orElseGet(() -> new Party("", "", ""));
  }

  /** What a first draft says about the remedy; empty where the catalogue does not know it. */
  public String remedy(Case file) {
    var tenant = places.tenant();
    var card = card(file).card();
    var remedy = card.remedy();
    var within = card.deadline(ServiceDeadline.Purpose.APPEAL);
    var known = template(file).remedy().known();
    if (within.isEmpty() || remedy.body().isEmpty()) {
      return remedy.text().map(text -> shown(text, tenant)).orElse("");
    }
    return Texts.speaking(
        tenant.lang(),
        tenant.zone(),
        () ->
            MergeFields.fill(
                shown(known, tenant),
                Map.of(
                    "appealPeriod",
                    Texts.t("casework.period." + within.get().unit(), within.get().amount()),
                    "appealBody",
                    shown(remedy.body().get(), tenant))));
  }

  /** The name of the act in the applicant's language: a certificate, a decision. */
  String title(Case file, Outcome outcome) {
    return Texts.speaking(
        file.lang(),
        places.tenant().lang(),
        places.tenant().zone(),
        () -> spoken(file, Texts.show(wording(file, outcome).title()).text()));
  }

  /** Under which name and place the municipality writes, without its arms. */
  Letterhead letterhead(Case file) {
    return plain(file, places.tenant());
  }

  /** Whether a granted decision certifies facts; otherwise its text holds conditions. */
  public boolean certifies(Case file) {
    return shown(template(file).granted().body(), places.tenant()).contains("{{facts}}");
  }

  private DecisionDocument decision(
      Case file, Decision.Text text, Approval approval, Tenant tenant) {
    var wording = wording(file, text.outcome());
    var applicant = applicant(file);
    var basis =
        card(file).card().legalBasis().stream()
            .map(reference -> shown(reference.cited(), tenant))
            .toList();
    var service = shown(file.title(), tenant);
    return new DecisionDocument(
        outcome(text.outcome()),
        Optional.of(spoken(file, shown(wording.title(), tenant))),
        service,
        new Incoming(file.number().value(), file.facts().receivedAt()),
        party(applicant),
        MergeFields.decision(shown(wording.body(), tenant), values(file, text, tenant)),
        MergeFields.paragraphs(text.reasons()),
        basis,
        text.remedy(),
        approval.by(tenant.office(approval.office())),
        List.of());
  }

  private Map<String, String> values(Case file, Decision.Text text, Tenant tenant) {
    var certifies = shown(wording(file, text.outcome()).body(), tenant).contains("{{facts}}");
    var values = new HashMap<>(more.of(file, shown(wording(file, text.outcome()).body(), tenant)));
    values.put("facts", certifies ? text.body() : "");
    values.put("conditions", certifies ? "" : text.body());
    return values;
  }

  private Letterhead letterhead(Case file, Tenant tenant) {
    return plain(file, tenant).with(places.tenants().arms(tenant));
  }

  private Letterhead plain(Case file, Tenant tenant) {
    var unit = unit(file);
    var own = unit.map(u -> u.contact().lines(words -> shown(words, tenant))).orElse(List.of());
    return new Letterhead(
        shown(tenant.name(), tenant),
        unit.map(u -> shown(u.name(), tenant)).orElse(""),
        own.isEmpty() ? tenant.told().contact().lines(words -> shown(words, tenant)) : own);
  }

  private DecisionTemplate.Wording wording(Case file, Outcome outcome) {
    var template = template(file);
    return outcome == Outcome.REFUSED ? template.refused() : template.granted();
  }

  private DecisionTemplate template(Case file) {
    return bundles.of(file.version()).template();
  }

  private ServiceCard card(Case file) {
    return services.version(file.version());
  }

  private Optional<Unit> unit(Case file) {
    return places.units().find(file.unit());
  }

  private static String shown(LocalText text, Tenant tenant) {
    return text.in(tenant.lang()).text();
  }

  private static DecisionDocument.Outcome outcome(Outcome outcome) {
    return switch (outcome) {
      case GRANTED -> DecisionDocument.Outcome.GRANTED;
      case PARTLY_GRANTED -> DecisionDocument.Outcome.PARTLY_GRANTED;
      case REFUSED -> DecisionDocument.Outcome.REFUSED;
      case WITHDRAWN, DISCONTINUED ->
          throw new IllegalArgumentException("No document says " + outcome);
    };
  }
}
