package org.sportel.catalogue.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.catalogue.card.Charges;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.Remedy;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.platform.LocalText;

/**
 * What a file of services says in short and in other languages for sentences of its source. The
 * sentences themselves stay with the service as they are.
 *
 * @param bySentence the source's sentence → what is said for it
 */
public record Renderings(Map<String, Rendering> bySentence) {
  /**
   * What is said for a sentence.
   *
   * @param words in short, by language
   * @param issuer who issues the document that the sentence names
   * @param validity how old that document may be
   */
  public record Rendering(
      LocalText words, Optional<LocalText> issuer, Optional<LocalText> validity) {}

  /** Copies the renderings. */
  public Renderings {
    bySentence = Map.copyOf(bySentence);
  }

  /** A file that says nothing beside its source. */
  public static Renderings none() {
    return new Renderings(Map.of());
  }

  /** The same reading with what is said for its sentences. */
  public ServiceText in(ServiceText read) {
    return bySentence.isEmpty()
        ? read
        : new ServiceText(
            read.deadlines().stream().map(this::deadline).toList(),
            charges(read.charges()),
            read.documents().stream().map(this::document).toList(),
            remedy(read.remedy()),
            read.findings());
  }

  private ServiceDeadline deadline(ServiceDeadline deadline) {
    return new ServiceDeadline(
        deadline.purpose(),
        deadline.amount(),
        deadline.unit(),
        deadline.start(),
        deadline.first(),
        deadline.rolling(),
        deadline.stops(),
        deadline.extension(),
        deadline.atExpiry(),
        deadline.legalBasis(),
        deadline.words().map(this::said));
  }

  private Charges charges(Charges charges) {
    return new Charges(
        charges.fees().stream().map(this::fee).toList(),
        charges.free(),
        charges.exemptions().stream()
            .map(exempt -> new Charges.Exemption(said(exempt.who()), exempt.legalBasis()))
            .toList(),
        charges.express());
  }

  private Fee fee(Fee fee) {
    return new Fee(
        fee.kind(),
        fee.amount(),
        fee.currency(),
        fee.per().map(this::said),
        fee.accounts(),
        said(fee.name()),
        fee.legalBasis());
  }

  private Document document(Document document) {
    var rendering = rendering(document.name());
    return new Document(
        document.form(),
        said(document.name()),
        rendering.flatMap(Rendering::issuer).or(document::issuer),
        rendering.flatMap(Rendering::validity).or(document::validity),
        document.ownRegister(),
        document.oneOf());
  }

  private Remedy remedy(Remedy remedy) {
    return new Remedy(
        remedy.body().map(this::said), remedy.text().map(this::said), remedy.complaint());
  }

  /** A language in which nothing is said keeps the source's words. */
  private LocalText said(LocalText source) {
    var words = new TreeMap<>(source.texts());
    rendering(source).ifPresent(rendering -> words.putAll(rendering.words().texts()));
    return new LocalText(words);
  }

  private Optional<Rendering> rendering(LocalText source) {
    return source.texts().values().stream()
        .map(sentence -> Optional.ofNullable(bySentence.get(sentence.strip())))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
