package org.sportel.catalogue.design;

import java.util.Arrays;
import java.util.List;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.DocumentForm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a button of the editor does to the entry beside saving it. */
public final class CardAction {
  private static final List<String> LISTS =
      List.of("documents", "fees", "deadlines", "legalBasis", "exemptions");

  private CardAction() {}

  /**
   * Carries out {@code add:documents}, {@code remove:documents.2}, {@code confirm:FEES}, {@code
   * mend:ONCE_ONLY:documents.2} or {@code fill:UNTRANSLATED:title:sq:sq}; anything else changes
   * nothing.
   *
   * @param typed what stood in the field beside the button; empty where it has none
   */
  public static void apply(String action, String typed, ObjectNode entry) {
    var words = action.split(":", 3);
    if (words.length < 2) {
      return;
    }
    switch (words[0]) {
      case "add" -> add(words[1], entry);
      case "remove" -> remove(words[1], entry);
      case "confirm" -> confirm(words[1], entry);
      case "fill" -> {
        if (!typed.isBlank()) {
          fill(action.split(":", 5), typed.strip(), entry);
        }
      }
      case "mend" -> mend(words[1], words.length > 2 ? words[2] : "", entry);
      default -> {}
    }
  }

  private static void add(String list, ObjectNode entry) {
    if (LISTS.contains(list)) {
      entry.withArray(list).addObject();
    }
  }

  private static void remove(String place, ObjectNode entry) {
    var dot = place.indexOf('.');
    if (dot > 0 && LISTS.contains(place.substring(0, dot))) {
      var rows = entry.withArray(place.substring(0, dot));
      var row = number(place.substring(dot + 1));
      if (row >= 0 && row < rows.size()) {
        rows.remove(row);
      }
    }
  }

  private static void confirm(String fact, ObjectNode entry) {
    var kept = entry.arrayNode();
    entry.path("unconfirmed").valueStream().forEach(item -> keep(item.asString(""), fact, kept));
    entry.set("unconfirmed", kept);
  }

  private static void keep(String item, String confirmed, ArrayNode kept) {
    if (!item.isEmpty() && !item.equals(confirmed)) {
      kept.add(item);
    }
  }

  private static void mend(String rule, String place, ObjectNode entry) {
    if (rule.equals(CardFinding.Rule.NO_CHANNEL.name())) {
      entry.putArray("channels").add("counter");
    } else if (rule.equals(CardFinding.Rule.ONCE_ONLY.name())
        || rule.equals(CardFinding.Rule.OWN_SERVICE.name())
        || rule.equals(CardFinding.Rule.OUTSIDE_REGISTER.name())) {
      row(place, entry).put("form", DocumentForm.OFFICE.name());
    } else if (rule.equals(CardFinding.Rule.RATE_AS_SUM.name())) {
      row(place, entry).put("kind", "RATE");
    }
  }

  /** Mends with what was typed: the rule, the place, the language and the words that are meant. */
  private static void fill(String[] asked, String typed, ObjectNode entry) {
    if (asked.length < 5) {
      return;
    }
    var place = asked[2];
    var lang = asked[3];
    var known = DraftReading.LANGUAGES.contains(lang);
    if (asked[1].equals(CardFinding.Rule.UNTRANSLATED.name()) && known) {
      text(place, entry).put(lang, typed);
    } else if (asked[1].equals(CardFinding.Rule.ABBREVIATION.name())) {
      var text = text(place, entry);
      var said = text.path(lang).asString("");
      if (said.contains(asked[4])) {
        text.put(lang, explained(said, asked[4], typed));
      }
    } else if (asked[1].equals(CardFinding.Rule.DOCUMENT_FORM.name())) {
      Arrays.stream(DocumentForm.values())
          .filter(form -> form.name().equals(typed))
          .forEach(form -> row(place, entry).put("form", form.name()));
    }
  }

  /** The text with the words of an abbreviation in brackets behind it, where it stands first. */
  private static String explained(String text, String abbreviation, String words) {
    var at = text.indexOf(abbreviation) + abbreviation.length();
    return text.substring(0, at) + " (" + words + ")" + text.substring(at);
  }

  /** The text of a place: of a row its name. */
  private static ObjectNode text(String place, ObjectNode entry) {
    var holder =
        place.contains(".")
            ? row(place, entry).path(place.startsWith("exemptions.") ? "who" : "name")
            : entry.path(place);
    return holder instanceof ObjectNode found ? found : entry.objectNode();
  }

  /** The row of a place such as {@code documents.2}; one that is not there changes nothing. */
  private static ObjectNode row(String place, ObjectNode entry) {
    var dot = place.indexOf('.');
    var row =
        dot < 0
            ? entry.missingNode()
            : entry.path(place.substring(0, dot)).path(number(place.substring(dot + 1)));
    return row instanceof ObjectNode found ? found : entry.objectNode();
  }

  private static int number(String word) {
    return word.length() <= 3 && !word.isEmpty() && word.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(word)
        : -1;
  }
}
