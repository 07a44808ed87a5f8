package org.sportel.catalogue.card;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.CardFinding.Rule;
import org.sportel.platform.LocalText;

/** Looks over a card before it is published. Pure: the same card has the same findings. */
public final class CardLint {
  /** Plain-language guides ask for at most so many words in a sentence. */
  private static final int WORDS = 25;

  private static final Pattern SENTENCES = Pattern.compile("[.!?;:]+(\\s|$)|\\n");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\pZ]+");
  private static final Pattern UNIT = Pattern.compile("[0-9][^/0-9]{0,12}/ ?\\pL");

  private final Card card;
  private final Collection<String> languages;
  private final List<CardFinding> findings = new ArrayList<>();

  private CardLint(Card card, Collection<String> languages) {
    this.card = card;
    this.languages = languages;
  }

  /**
   * Everything worth a look, the serious first.
   *
   * @param languages tags in which people read the page
   */
  public static List<CardFinding> of(Card card, Collection<String> languages) {
    var lint = new CardLint(card, languages);
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
    for (var deadline : card.deadlines()) {
      if (deadline.legalBasis().isEmpty()) {
        add(Rule.DEADLINE_WITHOUT_ARTICLE, "deadlines", deadline.purpose().name());
      }
    }
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
      }
      if (document.form() == DocumentForm.UNSTATED) {
        add(Rule.DOCUMENT_FORM, place, first(document.name()));
      }
    }
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
    text("title", Optional.of(card.naming().title()));
    text("description", card.naming().description());
    text("requirements", card.conditions().requirements());
    text("vulnerableGroups", card.conditions().vulnerableGroups());
    text("validity", card.product().validity());
    text("complaint", card.remedy().complaint());
    for (var i = 0; i < card.documents().size(); i++) {
      translated("documents." + i, card.documents().get(i).name());
    }
  }

  private void text(String place, Optional<LocalText> text) {
    text.ifPresent(
        said -> {
          translated(place, said);
          said.texts().values().forEach(words -> sentences(place, words));
        });
  }

  private void translated(String place, LocalText text) {
    for (var language : languages) {
      if (!text.texts().containsKey(language)) {
        add(Rule.UNTRANSLATED, place, language);
      }
    }
  }

  private void sentences(String place, String text) {
    for (var sentence : SENTENCES.split(text)) {
      var words = BLANKS.split(sentence.strip()).length;
      if (words > WORDS) {
        add(Rule.LONG_SENTENCE, place, String.valueOf(words));
        return;
      }
    }
  }

  private void add(Rule rule, String place, String words) {
    findings.add(new CardFinding(rule, place, words));
  }

  private static String first(LocalText text) {
    return text.texts().values().iterator().next();
  }
}
