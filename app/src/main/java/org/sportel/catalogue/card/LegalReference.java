package org.sportel.catalogue.card;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.platform.LocalText;

/**
 * A place in the law.
 *
 * @param act its name, with its number in the official gazette
 * @param article article, paragraph and point, as it is cited
 * @param url where the act can be read
 */
public record LegalReference(LocalText act, Optional<String> article, Optional<String> url) {
  /** An act as a whole. */
  public static LegalReference act(LocalText act) {
    return new LegalReference(act, Optional.empty(), Optional.empty());
  }

  /** As it is cited: the act, then the article. */
  public LocalText cited() {
    return article
        .map(
            place ->
                new LocalText(
                    act.texts().entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                Map.Entry::getKey, text -> text.getValue() + ", " + place))))
        .orElse(act);
  }
}
