package org.sportel.catalogue.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.CardDraft;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes translated texts into the drafts of a service; nothing of it is published. */
@Component
public final class TakeTranslation {
  private static final int LONGEST = 20_000;
  private static final Pattern FIELD = Pattern.compile("\\{\\{[^{}]{1,60}\\}\\}");

  private final DesignCard design;
  private final DesignPart parts;
  private final DraftBundle bundle;
  private final ObjectProvider<PartTexts> partTexts;
  private final Authority authority;

  TakeTranslation(
      DesignCard design,
      DesignPart parts,
      DraftBundle bundle,
      ObjectProvider<PartTexts> partTexts,
      Authority authority) {
    this.design = design;
    this.parts = parts;
    this.bundle = bundle;
    this.partTexts = partTexts;
    this.authority = authority;
  }

  /**
   * What came of it.
   *
   * @param taken how many texts were put into the drafts; those that stood there are not counted
   * @param stale where the words changed since the file was made; these were not taken
   * @param unknown where the service has no text any more
   * @param fields where the fields in double braces differ from those of the words; not taken
   */
  public record Done(int taken, List<String> stale, List<String> unknown, List<String> fields) {
    /** Copies the lists. */
    public Done {
      stale = List.copyOf(stale);
      unknown = List.copyOf(unknown);
      fields = List.copyOf(fields);
    }
  }

  /** The texts of a service as it is being designed, with their translation where there is one. */
  List<Xliff.Text> texts(ServiceCode code, String from, String to) {
    var card =
        CardTexts.of(design.of(code).entry()).entrySet().stream()
            .map(
                text ->
                    new Xliff.Text(
                        text.getKey(),
                        text.getValue().path(from).asString(""),
                        text.getValue().path(to).asString("")));
    var others =
        placed(code).entrySet().stream()
            .flatMap(
                part ->
                    part.getValue().stream()
                        .map(
                            text ->
                                new Xliff.Text(
                                    at(part.getKey(), text), text.in(from), text.in(to))));
    return Stream.concat(card, others).filter(text -> !text.source().isEmpty()).toList();
  }

  /** The texts of each part that shall stay. */
  private Map<PartDraft, List<PartTexts.Placed>> placed(ServiceCode code) {
    var texts = new LinkedHashMap<PartDraft, List<PartTexts.Placed>>();
    for (var reader : partTexts) {
      bundle.all(code).stream()
          .filter(draft -> !draft.removed())
          .forEach(draft -> texts.put(draft, reader.texts(draft.part())));
    }
    return texts;
  }

  private static String at(PartDraft draft, PartTexts.Placed text) {
    return "/" + draft.part().path() + "#" + text.at();
  }

  /**
   * Takes a file inside the caller's transaction. A text whose words changed since, or whose fields
   * in double braces are not those of the words, is left as it is.
   *
   * @throws CatalogueRefusal FILE_UNREADABLE for what is no XLIFF or another language than the
   *     card's; SERVICE_UNKNOWN; CARD_CHANGED, PART_CHANGED when somebody saved meanwhile
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
    var taking = new Taking(file.from(), file.to(), draft, placed(code));
    file.texts().forEach(taking::text);
    if (!taking.card.isEmpty()) {
      taking.card.forEach((place, words) -> place.put(file.to(), words));
      design.save(code, draft.edition(), draft.entry());
    }
    for (var part : taking.parts.entrySet()) {
      var now = part.getKey();
      var put = partTexts.getObject().put(now.part(), file.to(), part.getValue());
      parts.save(code, put, now.edition(), DesignPart.Way.PRESSED);
    }
    return taking.done();
  }

  /** Sorts the texts of a file by where they go. */
  private static final class Taking {
    final Map<ObjectNode, String> card = new java.util.IdentityHashMap<>();
    final Map<PartDraft, Map<String, String>> parts = new LinkedHashMap<>();
    private final String from;
    private final String to;
    private final Map<String, ObjectNode> cardTexts;
    private final Map<String, Place> partTexts = new LinkedHashMap<>();
    private final List<String> stale = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    /** A text of a part. */
    private record Place(PartDraft draft, PartTexts.Placed text) {}

    Taking(String from, String to, CardDraft draft, Map<PartDraft, List<PartTexts.Placed>> placed) {
      this.from = from;
      this.to = to;
      this.cardTexts = CardTexts.of(draft.entry());
      placed.forEach(
          (part, texts) ->
              texts.forEach(text -> partTexts.put(at(part, text), new Place(part, text))));
    }

    void text(Xliff.Text text) {
      var words = TypedText.text(text.target());
      if (words.isEmpty() || words.length() > LONGEST) {
        return;
      }
      var ofCard = Optional.ofNullable(cardTexts.get(text.at()));
      var ofPart = Optional.ofNullable(partTexts.get(text.at()));
      if (ofCard.isEmpty() && ofPart.isEmpty()) {
        unknown.add(text.at());
        return;
      }
      var now = in(from, ofCard, ofPart);
      if (same(in(to, ofCard, ofPart), words)) {
        return;
      }
      if (!same(now, text.source())) {
        stale.add(text.at());
      } else if (!mergeFields(now).equals(mergeFields(words))) {
        fields.add(text.at());
      } else {
        ofCard.ifPresent(place -> card.put(place, words));
        ofPart.ifPresent(
            place ->
                parts
                    .computeIfAbsent(place.draft(), _ -> new LinkedHashMap<>())
                    .put(place.text().at(), words));
      }
    }

    private static String in(String lang, Optional<ObjectNode> ofCard, Optional<Place> ofPart) {
      return ofCard
          .map(place -> place.path(lang).asString(""))
          .orElseGet(() -> ofPart.orElseThrow().text().in(lang));
    }

    Done done() {
      var taken = card.size() + parts.values().stream().mapToInt(Map::size).sum();
      return new Done(taken, stale, unknown, fields);
    }
  }

  private static TreeSet<String> mergeFields(String text) {
    var found = new TreeSet<String>();
    FIELD.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  private static boolean known(String lang) {
    return DraftReading.LANGUAGES.contains(lang);
  }

  /** Whether words are the same; programs of translators change the blanks at their ends. */
  private static boolean same(String now, String then) {
    return TypedText.text(now).equals(TypedText.text(then));
  }
}
