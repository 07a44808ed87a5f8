package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFact;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.DocumentForm;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.pages.FieldName;
import org.sportel.catalogue.web.CardPage.Block;
import org.sportel.catalogue.web.CardPage.Row;
import org.sportel.catalogue.web.CardPage.Section;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.web.components.Option;
import tools.jackson.databind.node.ObjectNode;

/** The parts of the editor's form, in the order in which people read the service's page. */
final class CardSections {
  private static final String F = "catalogue.field.";

  private final CardControls controls;
  private final List<String> unconfirmed;
  private final Card.Source source;
  private final Choices choices;

  /** What can be chosen in this office and for this service alone. */
  record Choices(
      List<Option> units, List<Option> forms, List<Option> procedures, List<Option> templates) {}

  CardSections(ObjectNode entry, Card.Source source, Choices choices) {
    this.controls = new CardControls(entry);
    this.unconfirmed =
        entry.path("unconfirmed").valueStream().map(fact -> fact.asString("")).toList();
    this.source = source;
    this.choices = choices;
  }

  List<Section> all() {
    return List.of(
        plain("naming", "", naming()),
        plain("eligible", "", eligible()),
        list("documents", "documents", this::document, CardFact.DOCUMENTS, Original::documents),
        list("fees", "fees", this::fee, CardFact.FEES, Original::fees),
        list("exemptions", "exemptions", this::exemption, null, original -> List.of()),
        plain("express", "", express()),
        list(
            "deadlines",
            "deadlines",
            this::deadline,
            CardFact.DEADLINE,
            original -> original.deadline().stream().toList()),
        remedy(),
        list("legalBasis", "legalBasis", this::law, null, original -> List.of()),
        plain("competence", "", competence()),
        made());
  }

  private static Section plain(String id, String hint, List<Row> rows) {
    return new Section(
        id,
        t("catalogue.card.part." + id),
        hint,
        List.of(new Block("", rows, "")),
        "",
        List.of(),
        "",
        "");
  }

  private Section list(
      String id,
      String list,
      Function<String, List<Row>> fields,
      @Nullable CardFact fact,
      Function<Original, List<String>> words) {
    var blocks = new ArrayList<Block>();
    if (list.equals("fees")) {
      blocks.add(new Block("", List.of(controls.row(controls.check("free", F + "free"))), ""));
    }
    for (var row = 0; row < controls.rows(list); row++) {
      var place = list + "." + row;
      blocks.add(
          new Block(t("catalogue.card.row." + list, row + 1), fields.apply(place + "."), place));
    }
    var original = source.original().map(words).orElse(List.of());
    return new Section(
        id,
        t("catalogue.card.part." + id),
        t("catalogue.card.hint." + id),
        blocks,
        list,
        original,
        source.lang(),
        waits(fact));
  }

  private String waits(@Nullable CardFact fact) {
    return fact != null && unconfirmed.contains(fact.name()) ? fact.name() : "";
  }

  private List<Row> naming() {
    return List.of(
        controls.text("title", F + "title", false),
        controls.text("description", F + "description", true),
        controls.row(
            controls.choice("category", F + "category", Category.class, "catalogue.category."),
            controls.choice("outcome", F + "outcome", OutcomeKind.class, "catalogue.outcome."),
            controls.line("tags", F + "tags"),
            controls.line("events", F + "events")),
        controls.text("function", F + "function", false),
        controls.text("validity", F + "validity", false));
  }

  private List<Row> eligible() {
    return List.of(
        controls.several(
            "audience",
            F + "audience",
            options("catalogue.service.who.", List.of("citizen", "business"))),
        controls.text("requirements", F + "requirements", true),
        controls.several(
            "channels",
            F + "channels",
            options("catalogue.service.how.", List.of("counter", "online", "post"))),
        controls.text("vulnerableGroups", F + "vulnerableGroups", true),
        controls.text("goodToKnow", F + "goodToKnow", true),
        controls.row(
            controls.brief("citizenCost.minutes", F + "minutes"),
            controls.brief("citizenCost.copies", F + "copies"),
            controls.brief("citizenCost.trips", F + "trips")));
  }

  private List<Row> document(String at) {
    return List.of(
        controls.text(at + "name", F + "name", true),
        controls.row(
            controls.choice(at + "form", F + "form", DocumentForm.class, "catalogue.document."),
            controls.brief(at + "oneOf", F + "oneOf"),
            controls.check(at + "ownRegister", F + "ownRegister")),
        controls.text(at + "issuer", F + "issuer", false),
        controls.text(at + "validity", F + "age", false));
  }

  private List<Row> fee(String at) {
    var rows = new ArrayList<Row>();
    rows.add(controls.text(at + "name", F + "feeName", false));
    rows.add(
        controls.row(
            controls.choice(at + "kind", F + "kind", Fee.Kind.class, "catalogue.card.fee."),
            controls.brief(at + "amount", F + "amount"),
            controls.brief(at + "currency", F + "currency"),
            controls.line(at + "accounts", F + "accounts")));
    rows.add(controls.text(at + "per", F + "per", false));
    rows.addAll(law(at + "legalBasis."));
    return rows;
  }

  private List<Row> exemption(String at) {
    var rows = new ArrayList<Row>();
    rows.add(controls.text(at + "who", F + "who", true));
    rows.addAll(law(at + "legalBasis."));
    return rows;
  }

  private List<Row> express() {
    var rows = new ArrayList<Row>();
    rows.add(
        controls.row(
            controls.brief("express.amount", F + "length"),
            controls.choice(
                "express.unit", F + "timeUnit", DeadlineRule.Unit.class, "catalogue.card.unit.")));
    rows.addAll(fee("express.fee."));
    return rows;
  }

  private List<Row> deadline(String at) {
    var rows = new ArrayList<Row>();
    rows.add(
        controls.row(
            controls.choice(
                at + "purpose",
                F + "purpose",
                ServiceDeadline.Purpose.class,
                "catalogue.card.purpose."),
            controls.brief(at + "amount", F + "length"),
            controls.choice(
                at + "unit", F + "timeUnit", DeadlineRule.Unit.class, "catalogue.card.unit."),
            controls.choice(
                at + "start", F + "start", DeadlineRule.Start.class, "catalogue.card.start.")));
    rows.add(ending(at));
    rows.add(
        controls.several(
            at + "stops",
            F + "stops",
            Arrays.stream(ServiceDeadline.Stop.values())
                .map(stop -> Option.of(stop.name(), t("catalogue.card.stop." + stop)))
                .toList()));
    rows.add(
        controls.row(
            controls.brief(at + "extension.amount", F + "extension"),
            controls.choice(
                at + "extension.unit",
                F + "timeUnit",
                DeadlineRule.Unit.class,
                "catalogue.card.unit.")));
    rows.add(controls.text(at + "extension.reason", F + "extensionReason", false));
    rows.addAll(law(at + "legalBasis."));
    rows.add(controls.text(at + "words", F + "words", false));
    return rows;
  }

  /** How the days are counted and what follows at the end. */
  private Row ending(String at) {
    return controls.row(
        controls.choice(
            at + "first", F + "first", DeadlineRule.First.class, "catalogue.card.first."),
        controls.choice(
            at + "rolling", F + "rolling", DeadlineRule.Rolling.class, "catalogue.card.rolling."),
        controls.choice(
            at + "atExpiry",
            F + "atExpiry",
            ServiceDeadline.Expiry.class,
            "catalogue.card.expiry."));
  }

  private Section remedy() {
    var rows =
        List.of(
            controls.text("appeal.body", F + "appealBody", false),
            controls.text("appeal.text", F + "appealText", true),
            controls.text("complaint", F + "complaint", true));
    return new Section(
        "remedy",
        t("catalogue.card.part.remedy"),
        t("catalogue.card.hint.remedy"),
        List.of(new Block("", rows, "")),
        "",
        source.original().flatMap(Original::appeal).stream().toList(),
        source.lang(),
        waits(CardFact.APPEAL));
  }

  private List<Row> law(String at) {
    return List.of(
        controls.text(at + "act", F + "act", false),
        controls.row(
            controls.line(at + "article", F + "article"), controls.line(at + "url", F + "url")));
  }

  private List<Row> competence() {
    return List.of(
        controls.row(controls.choice("unit", F + "unit", choices.units())),
        controls.text("institution", F + "institution", false),
        controls.text("contact.office", F + "office", false),
        controls.text("contact.place", F + "place", false),
        controls.row(
            controls.line("contact.phone", F + "phone"), controls.line("contact.web", F + "web")));
  }

  /** By which of its own parts the service is served. */
  private Section made() {
    var rows =
        List.of(
            controls.row(
                controls.choice("form", F + "madeForm", choices.forms()),
                controls.choice("procedure", F + "madeProcedure", choices.procedures()),
                controls.choice("template", F + "madeTemplate", choices.templates())));
    return plain("made", t("catalogue.card.hint.made"), rows);
  }

  private static List<Option> options(String words, List<String> values) {
    return values.stream().map(value -> Option.of(value, t(words + value))).toList();
  }

  /** A field's name in words. */
  static String field(String path) {
    return FieldName.of(path);
  }
}
