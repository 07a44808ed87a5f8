package org.sportel.catalogue.card;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.card.CardFinding.Rule;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;

/** Looks over a card before it is published. Pure: the same card has the same findings. */
public final class CardLint {
  private static final Pattern UNIT = Pattern.compile("[0-9][^/0-9]{0,12}/ ?\\pL");

  private final Card card;
  private final Known known;
  private final List<CardFinding> findings = new ArrayList<>();

  private CardLint(Card card, Known known) {
    this.card = card;
    this.known = known;
  }

  /**
   * What a card is compared with.
   *
   * @param languages tags in which people read the page
   * @param plain what makes a language hard to read, by its first tag, such as {@code sr}
   * @param issued what other services of the municipality give, by their names in every language
   * @param registers of other bodies, from which an office may get a document itself
   */
  public record Known(
      Collection<String> languages,
      Map<String, PlainWords> plain,
      Collection<LocalText> issued,
      Collection<OutsideRegister> registers) {
    /** Copies the collections. */
    public Known {
      languages = List.copyOf(languages);
      plain = Map.copyOf(plain);
      issued = List.copyOf(issued);
      registers = List.copyOf(registers);
    }
  }

  /** Everything worth a look, the serious first. */
  public static List<CardFinding> of(Card card, Known known) {
    var lint = new CardLint(card, known);
    lint.facts();
    lint.documents();
    lint.fees();
    lint.texts();
    return lint.findings.stream()
        .sorted(java.util.Comparator.comparing(finding -> !finding.rule().serious()))
        .toList();
  }

  private void facts() {
    if (card.deadline(ServiceDeadline.Purpose.DECISION).isEmpty()) {
      add(Rule.NO_DEADLINE, "deadlines", "");
    }
    if (card.legalBasis().isEmpty()) {
      add(Rule.NO_LEGAL_BASIS, "legalBasis", "");
    }
    if (card.topic().channels().isEmpty()) {
      add(Rule.NO_CHANNEL, "channels", "");
    }
    card.source().unconfirmed().forEach(fact -> add(Rule.UNCONFIRMED, place(fact), fact.name()));
    card.deadlines().forEach(deadline -> findings.addAll(of(deadline)));
    findings.addAll(faster(card));
  }

  /** What of a time the program acts upon; the law may speak of a start that nobody records. */
  public static List<CardFinding> of(ServiceDeadline time) {
    var rules = new ArrayList<Rule>();
    if (time.legalBasis().isEmpty()) {
      rules.add(Rule.DEADLINE_WITHOUT_ARTICLE);
    }
    if (!time.datable() && time.start() != DeadlineRule.Start.OTHER) {
      rules.add(Rule.TIME_WITHOUT_DATE);
    }
    if (time.purpose() != ServiceDeadline.Purpose.DECISION && time.extension().isPresent()) {
      rules.add(Rule.TIME_PART_UNUSED);
    }
    if (time.follows() != time.atExpiry()) {
      rules.add(Rule.EXPIRY_UNUSED);
    }
    return rules.stream()
        .map(rule -> new CardFinding(rule, "deadlines", time.purpose().name()))
        .toList();
  }

  /** A faster way that nobody can choose, because no date follows from the ordinary time. */
  public static List<CardFinding> faster(Card card) {
    var dated = card.deadline(ServiceDeadline.Purpose.DECISION).filter(ServiceDeadline::datable);
    return card.charges().express().isPresent() && dated.isEmpty()
        ? List.of(new CardFinding(Rule.EXPRESS_BY_HAND, "express", ""))
        : List.of();
  }

  private static String place(CardFact fact) {
    return switch (fact) {
      case DOCUMENTS -> "documents";
      case FEES -> "fees";
      case APPEAL -> "appeal";
      default -> "deadlines";
    };
  }

  private void documents() {
    for (var i = 0; i < card.documents().size(); i++) {
      var document = card.documents().get(i);
      var place = "documents." + i;
      if (document.asked() && document.ownRegister()) {
        add(Rule.ONCE_ONLY, place, first(document.name()));
      } else if (document.asked() && issued(document.name())) {
        add(Rule.OWN_SERVICE, place, first(document.name()));
      } else if (document.asked()) {
        outside(document).ifPresent(words -> add(Rule.OUTSIDE_REGISTER, place, words));
      }
      if (document.form() == DocumentForm.UNSTATED) {
        add(Rule.DOCUMENT_FORM, place, first(document.name()));
      }
    }
  }

  /** The document, the register and the body that keeps it. */
  private Optional<String> outside(Document document) {
    return known.registers().stream()
        .filter(register -> register.gives(document.name()))
        .findFirst()
        .map(
            register ->
                "%s – %s (%s)"
                    .formatted(
                        first(document.name()),
                        first(register.name()),
                        first(register.institution())));
  }

  /** Whether another service gives a document of this name. */
  private boolean issued(LocalText name) {
    return known.issued().stream()
        .flatMap(other -> other.texts().values().stream())
        .map(OutsideRegister::folded)
        .anyMatch(name.texts().values().stream().map(OutsideRegister::folded).toList()::contains);
  }

  private void fees() {
    for (var i = 0; i < card.charges().fees().size(); i++) {
      var fee = card.charges().fees().get(i);
      var speaks = fee.name().texts().values().stream().anyMatch(text -> UNIT.matcher(text).find());
      if (fee.kind() == Fee.Kind.FIXED && speaks) {
        add(Rule.RATE_AS_SUM, "fees." + i, first(fee.name()));
      }
    }
  }

  private void texts() {
    card.naming()
        .title()
        .texts()
        .forEach(
            (lang, words) -> {
              if (words.length() > Card.LONGEST_TITLE) {
                add(Rule.TITLE_LONG, "title", words.length(), lang);
              }
            });
    text("title", Optional.of(card.naming().title()));
    text("description", card.naming().description());
    text("requirements", card.conditions().requirements());
    text("vulnerableGroups", card.conditions().vulnerableGroups());
    text("goodToKnow", card.conditions().goodToKnow());
    text("validity", card.product().validity());
    text("complaint", card.remedy().complaint());
    for (var i = 0; i < card.documents().size(); i++) {
      translated("documents." + i, card.documents().get(i).name());
    }
    for (var i = 0; i < card.charges().fees().size(); i++) {
      translated("fees." + i, card.charges().fees().get(i).name());
    }
    for (var i = 0; i < card.charges().exemptions().size(); i++) {
      translated("exemptions." + i, card.charges().exemptions().get(i).who());
    }
  }

  private void text(String place, Optional<LocalText> text) {
    text.ifPresent(
        said -> {
          translated(place, said);
          said.texts().forEach((lang, words) -> plain(place, lang, words));
        });
  }

  /** Serbian is derived from either of its scripts. */
  private void translated(String place, LocalText text) {
    var there = text.texts().keySet();
    for (var language : known.languages()) {
      var said =
          there.contains(language)
              || (language.startsWith("sr")
                  && there.stream().anyMatch(tag -> tag.startsWith("sr")));
      if (!said) {
        findings.add(new CardFinding(Rule.UNTRANSLATED, place, language, language));
      }
    }
  }

  private void plain(String place, String lang, String text) {
    var words = known.plain().getOrDefault(lang.split("-", 2)[0], PlainWords.UNKNOWN);
    words.longSentence(text).ifPresent(many -> add(Rule.LONG_SENTENCE, place, many, lang));
    words.passiveChain(text).ifPresent(many -> add(Rule.PASSIVE_CHAIN, place, many, lang));
    words.unexplained(text).ifPresent(found -> add(Rule.ABBREVIATION, place, found, lang));
  }

  private void add(Rule rule, String place, Object words, String lang) {
    findings.add(new CardFinding(rule, place, words.toString(), lang));
  }

  private void add(Rule rule, String place, String words) {
    findings.add(new CardFinding(rule, place, words));
  }

  private static String first(LocalText text) {
    return text.texts().values().iterator().next();
  }
}
