package org.sportel.catalogue.translation;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Takes translated texts into the draft of a card; nothing of it is published. */
@Component
public final class TakeTranslation {
  private static final int LONGEST = 20_000;

  private final DesignCard design;
  private final Authority authority;

  TakeTranslation(DesignCard design, Authority authority) {
    this.design = design;
    this.authority = authority;
  }

  /**
   * What came of it.
   *
   * @param taken how many texts stand in the draft now
   * @param stale where the words changed since the file was made; these were not taken
   * @param unknown where the card has no text any more
   */
  public record Done(int taken, List<String> stale, List<String> unknown) {
    /** Copies the lists. */
    public Done {
      stale = List.copyOf(stale);
      unknown = List.copyOf(unknown);
    }
  }

  /** The texts of a card as it is being designed, with their translation where there is one. */
  List<Xliff.Text> texts(ServiceCode code, String from, String to) {
    return CardTexts.of(design.of(code).entry()).entrySet().stream()
        .map(
            text ->
                new Xliff.Text(
                    text.getKey(),
                    text.getValue().path(from).asString(""),
                    text.getValue().path(to).asString("")))
        .filter(text -> !text.source().isEmpty())
        .toList();
  }

  /**
   * Takes a file inside the caller's transaction. A text whose words changed since is left as it
   * is.
   *
   * @throws CatalogueRefusal FILE_UNREADABLE for what is no XLIFF or another language than the
   *     card's; SERVICE_UNKNOWN; CARD_CHANGED when somebody saved meanwhile
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public Done take(ServiceCode code, String name, String body) {
    authority.require(Power.DESIGN_SERVICES);
    var file =
        Xliff.read(body)
            .filter(read -> known(read.from()) && known(read.to()))
            .filter(read -> !read.from().equals(read.to()))
            .orElseThrow(() -> new CatalogueRefusal(Reason.FILE_UNREADABLE, name, "XLIFF"));
    var draft = design.of(code);
    var texts = CardTexts.of(draft.entry());
    var stale = new java.util.ArrayList<String>();
    var unknown = new java.util.ArrayList<String>();
    var taken = 0;
    for (var text : file.texts()) {
      var words = TypedText.text(text.target());
      if (words.isEmpty() || words.length() > LONGEST) {
        continue;
      }
      var place = Optional.ofNullable(texts.get(text.at()));
      if (place.isEmpty()) {
        unknown.add(text.at());
      } else if (!same(place.get().path(file.from()).asString(""), text.source())) {
        stale.add(text.at());
      } else {
        place.get().put(file.to(), words);
        taken++;
      }
    }
    if (taken > 0) {
      design.save(code, draft.edition(), draft.entry());
    }
    return new Done(taken, stale, unknown);
  }

  private static boolean known(String lang) {
    return DraftReading.LANGUAGES.contains(lang);
  }

  /** Whether words are the same; programs of translators change the blanks at their ends. */
  private static boolean same(String now, String then) {
    return TypedText.text(now).equals(TypedText.text(then));
  }
}
