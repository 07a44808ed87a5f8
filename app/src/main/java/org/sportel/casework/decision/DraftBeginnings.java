package org.sportel.casework.decision;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.store.Case;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * With which words a draft begins, in the office's language: sentences that hold for every service,
 * with what the case says filled in. Where only the official knows how it goes on, {@link #OPEN}
 * stands, with which nothing can be sent on.
 */
@Component
public final class DraftBeginnings {
  /** Stands where the official has to write. */
  public static final String OPEN = "[…]";

  /** What a sentence may name, in the order in which it counts them. */
  private static final Object[] FIELDS = {
    "{{applicant}}", "{{service}}", "{{receivedOn}}", "{{number}}", "{{unit}}", OPEN
  };

  private final DecisionTexts wording;
  private final Tenants tenants;
  private final Transactions transactions;

  DraftBeginnings(DecisionTexts wording, Tenants tenants, Transactions transactions) {
    this.wording = wording;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** The first words of a draft; empty where the office says nothing there by itself. */
  public record Words(String body, String reasons) {}

  /** The first words for an outcome. */
  public Words of(Case file, Outcome outcome) {
    if (wording.certifies(file) && outcome == Outcome.GRANTED) {
      return new Words(said(file, "casework.begin.facts"), "");
    }
    return new Words("", said(file, "casework.begin.reasons." + outcome));
  }

  /**
   * What was typed, with the first words for an outcome where nothing was typed yet or only those
   * for another outcome stand.
   */
  public Words of(Case file, Outcome outcome, Words typed) {
    var words = of(file, outcome);
    var any = Stream.of(Outcome.values()).filter(Outcome::decidable).map(o -> of(file, o)).toList();
    return new Words(
        typed(typed.body(), any.stream().map(Words::body).toList(), words.body()),
        typed(typed.reasons(), any.stream().map(Words::reasons).toList(), words.reasons()));
  }

  /** What the official typed; the first words where it is nothing of their own. */
  private static String typed(String typed, List<String> any, String first) {
    var text = TypedText.text(typed);
    return text.isBlank() || any.contains(text) ? first : typed;
  }

  private String said(Case file, String key) {
    var tenant = tenants.get(transactions.tenant());
    var text = Texts.speaking(tenant.lang(), tenant.zone(), () -> Texts.t(key, FIELDS));
    return wording.filled(file, text);
  }
}
