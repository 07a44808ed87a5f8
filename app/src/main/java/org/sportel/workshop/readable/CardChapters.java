package org.sportel.workshop.readable;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.pages.DifferenceViews;
import org.sportel.deadlines.Explanations;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.platform.LocalText;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;
import org.sportel.workshop.readable.ReadablePage.Chapter;
import org.sportel.workshop.readable.ReadablePage.Passage;
import org.sportel.workshop.readable.ReadablePage.Rules;
import org.sportel.workshop.readable.ReadablePage.Said;

/** Puts a card into chapters; what it does not state is left out. */
final class CardChapters {
  private static final Shown NOTHING = new Shown("", "");

  private final Card card;
  private final Optional<Unit> unit;

  CardChapters(Card card, Optional<Unit> unit) {
    this.card = card;
    this.unit = unit;
  }

  /** The chapters that say anything. */
  List<Chapter> all() {
    return Stream.of(
            chapter("NAMING", naming()),
            chapter("ELIGIBLE", eligible()),
            chapter("DOCUMENTS", documents()),
            chapter("FEES", fees()),
            chapter("DEADLINES", deadlines()),
            chapter("OUTCOME", outcome()),
            chapter("REMEDY", remedy()),
            chapter("LEGAL_BASIS", laws()),
            chapter("COMPETENCE", competence()))
        .filter(chapter -> !chapter.passages().isEmpty())
        .toList();
  }

  private static Chapter chapter(String area, List<Passage> passages) {
    return new Chapter(t("catalogue.change.area." + area), passages);
  }

  private List<Passage> naming() {
    var topic = card.topic();
    return facts(
        code("code", card.code().value()),
        words("title", Optional.of(card.naming().title())),
        words("description", card.naming().description()),
        code("category", topic.category().code()),
        words("function", topic.function()),
        codes("events", topic.events()),
        codes("channels", topic.channels()));
  }

  private List<Passage> eligible() {
    return facts(
        codes("audience", card.topic().audience()),
        words("requirements", card.conditions().requirements()),
        words("vulnerableGroups", card.conditions().vulnerableGroups()),
        words("goodToKnow", card.conditions().goodToKnow()));
  }

  private List<Passage> documents() {
    var heads =
        List.of(field("name"), field("form"), field("issuer"), field("age"), field("ownRegister"));
    return table(heads, card.documents().stream().map(CardChapters::document).toList());
  }

  private static List<Shown> document(Document document) {
    return List.of(
        Texts.show(document.name()),
        plain(DifferenceViews.value("form", document.form().name())),
        document.issuer().map(Texts::show).orElse(NOTHING),
        document.validity().map(Texts::show).orElse(NOTHING),
        document.ownRegister() ? plain(t("catalogue.change.yes")) : NOTHING);
  }

  private List<Passage> fees() {
    var charges = card.charges();
    var passages = new ArrayList<Passage>();
    if (charges.free()) {
      passages.addAll(facts(Optional.of(said("free", plain(t("catalogue.change.yes"))))));
    }
    var heads = List.of(field("feeName"), field("amount"), field("accounts"), law());
    passages.addAll(table(heads, charges.fees().stream().map(CardChapters::fee).toList()));
    passages.addAll(
        table(
            List.of(t("catalogue.card.part.exemptions"), law()),
            charges.exemptions().stream()
                .map(exempt -> List.of(Texts.show(exempt.who()), law(exempt.legalBasis())))
                .toList()));
    charges
        .express()
        .ifPresent(
            express ->
                passages.add(
                    passage(
                        plain(t("catalogue.card.part.express")),
                        List.of(
                            Optional.of(
                                said(
                                    "length",
                                    plain(Explanations.length(express.amount(), express.unit())))),
                            express.fee().map(fee -> said("fee", plain(FeeAmount.of(fee))))))));
    return passages;
  }

  private static List<Shown> fee(Fee fee) {
    return List.of(
        Texts.show(fee.name()),
        plain(FeeAmount.of(fee)),
        plain(String.join(", ", fee.accounts())),
        law(fee.legalBasis()));
  }

  private List<Passage> deadlines() {
    return card.deadlines().stream().map(this::deadline).toList();
  }

  private Passage deadline(ServiceDeadline time) {
    var stops = time.stops().stream().map(Enum::name).sorted().toList();
    return passage(
        plain(DifferenceViews.value("purpose", time.purpose().name())),
        List.of(
            Optional.of(said("length", plain(Explanations.length(time.amount(), time.unit())))),
            code("start", time.start().name()),
            code("first", time.first().name()),
            code("rolling", time.rolling().name()),
            codes("stops", stops),
            time.extension()
                .map(
                    more ->
                        said("extension", plain(Explanations.length(more.amount(), more.unit())))),
            words("extensionReason", time.extension().flatMap(ServiceDeadline.Extension::reason)),
            code("atExpiry", time.atExpiry().name()),
            time.legalBasis().map(law -> new Said(law(), Texts.show(law.cited()))),
            words("words", time.words())));
  }

  private List<Passage> outcome() {
    return facts(
        code("outcome", card.product().kind().name()),
        words("validity", card.product().validity()));
  }

  private List<Passage> remedy() {
    return facts(
        words("appealBody", card.remedy().body()),
        words("appealText", card.remedy().text()),
        words("complaint", card.remedy().complaint()));
  }

  private List<Passage> laws() {
    var heads = List.of(field("act"), field("article"), field("url"));
    return table(
        heads,
        card.legalBasis().stream()
            .map(
                law ->
                    List.of(
                        Texts.show(law.act()),
                        plain(law.article().orElse("")),
                        plain(law.url().orElse(""))))
            .toList());
  }

  private List<Passage> competence() {
    var contact = unit.map(Unit::contact).orElseGet(Contact::notGiven);
    return facts(
        words("unit", unit.map(Unit::name)),
        words("institution", card.competence().institution()),
        words("office", card.competence().contact().office().or(contact::office)),
        words("place", card.competence().contact().place().or(contact::place)),
        card.competence()
            .contact()
            .phone()
            .or(contact::phone)
            .map(phone -> said("phone", plain(phone))),
        card.competence().contact().web().or(contact::web).map(web -> said("web", plain(web))));
  }

  @SafeVarargs
  private static List<Passage> facts(Optional<Said>... facts) {
    var passage = passage(NOTHING, List.of(facts));
    return passage.said().isEmpty() ? List.of() : List.of(passage);
  }

  private static Passage passage(Shown title, List<Optional<Said>> facts) {
    return new Passage(title, "", facts.stream().flatMap(Optional::stream).toList(), Rules.NONE);
  }

  private static List<Passage> table(List<String> heads, List<List<Shown>> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(new Passage(NOTHING, "", List.of(), new Rules(heads, rows)));
  }

  private static Optional<Said> words(String field, Optional<LocalText> text) {
    return text.map(words -> said(field, Texts.show(words)));
  }

  private static Optional<Said> code(String field, String code) {
    return Optional.of(said(field, plain(DifferenceViews.value(field, code))));
  }

  private static Optional<Said> codes(String field, Collection<String> codes) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            said(
                field,
                plain(
                    codes.stream()
                        .map(code -> DifferenceViews.value(field, code))
                        .collect(Collectors.joining(", ")))));
  }

  private static Said said(String field, Shown words) {
    return new Said(field(field), words);
  }

  private static String field(String name) {
    return DifferenceViews.field(name);
  }

  private static String law() {
    return t("catalogue.change.area.LEGAL_BASIS");
  }

  private static Shown law(Optional<LegalReference> law) {
    return law.map(known -> Texts.show(known.cited())).orElse(NOTHING);
  }

  private static Shown plain(String words) {
    return new Shown(words, Texts.lang().tag());
  }
}
