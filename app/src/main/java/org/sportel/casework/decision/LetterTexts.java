package org.sportel.casework.decision;

import java.util.Optional;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** What the letters and messages of a service say in a case. */
@Component
public final class LetterTexts {
  private final ServiceBundles bundles;
  private final MergeValues values;
  private final ActionContext context;

  LetterTexts(ServiceBundles bundles, MergeValues values, ActionContext context) {
    this.bundles = bundles;
    this.values = values;
    this.context = context;
  }

  /**
   * A letter or message of the service, filled in a language.
   *
   * @param title one line
   * @param text paragraphs with empty lines between them
   */
  public record Filled(String title, String text) {}

  /** The letter or message of a name; empty where the service has none. */
  public Optional<Filled> filled(Case file, String name, Lang lang) {
    return bundles
        .of(file.version())
        .letter(name)
        .map(
            letter ->
                Texts.speaking(
                    lang,
                    context.tenant().lang(),
                    context.zone(),
                    () -> {
                      var title = Texts.show(letter.title()).text();
                      var body = Texts.show(letter.body()).text();
                      var known = values.of(file, title + body);
                      return new Filled(
                          MergeFields.fill(title, known),
                          String.join("\n\n", MergeFields.letter(body, known)));
                    }));
  }
}
