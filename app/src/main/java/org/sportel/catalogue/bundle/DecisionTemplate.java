package org.sportel.catalogue.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.LocalText;

/**
 * The texts of a service's decisions. Merge fields stand in double braces; {@code fields} names the
 * ones that may be used.
 *
 * @param blocks sentences that several texts share, such as one with a provision of law, by name;
 *     {@code {{=name}}} puts one in
 */
public record DecisionTemplate(
    List<String> fields,
    Wording granted,
    Wording refused,
    RemedyWording remedy,
    @Nullable Map<String, LocalText> blocks) {
  /** Refuses what is missing and copies the collections. */
  public DecisionTemplate {
    fields = List.copyOf(fields);
    blocks = blocks == null ? Map.of() : Map.copyOf(blocks);
    Objects.requireNonNull(granted, "granted");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** The same with its blocks put in; one that a language lacks stays as it is written. */
  public DecisionTemplate whole() {
    return new DecisionTemplate(
        fields,
        new Wording(granted.title(), whole(granted.body())),
        new Wording(refused.title(), whole(refused.body())),
        new RemedyWording(whole(remedy.known()), whole(remedy.open())),
        blocks);
  }

  private LocalText whole(LocalText text) {
    var texts = new LinkedHashMap<String, String>();
    text.texts()
        .forEach(
            (lang, words) -> {
              var filled = words;
              for (var block : Objects.requireNonNull(blocks).entrySet()) {
                var own = block.getValue().texts().get(lang);
                filled = own == null ? filled : filled.replace("{{=" + block.getKey() + "}}", own);
              }
              texts.put(lang, filled);
            });
    return new LocalText(texts);
  }

  /** Title and body of a document. */
  public record Wording(LocalText title, LocalText body) {
    /** Refuses what is missing. */
    public Wording {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(body, "body");
    }
  }

  /**
   * The sentence on the legal remedy.
   *
   * @param known with the fields {@code appealPeriod} and {@code appealBody}
   * @param open where the catalogue does not state a remedy: the legal office completes it
   */
  public record RemedyWording(LocalText known, LocalText open) {
    /** Refuses what is missing. */
    public RemedyWording {
      Objects.requireNonNull(known, "known");
      Objects.requireNonNull(open, "open");
    }
  }
}
