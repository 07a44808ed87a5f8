package org.sportel.workshop.plain;

import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.workshop.Vocabulary;

/** Shows a kind of part as a list and takes changes of single fields. */
public sealed interface PlainEditor permits StepList, QuestionList, RuleList, TextList, LetterList {
  /** The editor of a kind of part; empty for tests, which are recorded and not written. */
  static Optional<PlainEditor> of(PartKind kind) {
    return switch (kind) {
      case FORM -> Optional.of(new QuestionList());
      case PROCEDURE -> Optional.of(new StepList());
      case DECISION -> Optional.of(new RuleList());
      case TEMPLATE -> Optional.of(new TextList());
      case LETTER -> Optional.of(new LetterList());
      case TEST -> Optional.empty();
    };
  }

  /**
   * The part as a list.
   *
   * @throws UnreadablePart when the text is not of its kind
   */
  FieldList read(String body, Vocabulary words);

  /**
   * The part with the fields of one block as they were typed, or after one of its actions.
   *
   * @param block the block's id; empty for an action on the whole
   * @param action {@code save} or one of the block's actions
   * @throws UnreadablePart when the text is not of its kind
   */
  String write(String body, String block, String action, Map<String, String> typed);
}
