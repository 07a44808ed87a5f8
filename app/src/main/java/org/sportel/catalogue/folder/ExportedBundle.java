package org.sportel.catalogue.folder;

import java.util.List;
import java.util.Objects;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.platform.Json;
import tools.jackson.core.JacksonException;

/** A service as {@link BundleZip} wrote it. */
public record ExportedBundle(Card card, List<Part> parts) {
  /** The file that holds the card. */
  public static final String CARD = "bundle.json";

  /** Copies the parts. */
  public ExportedBundle {
    parts = List.copyOf(parts);
  }

  /**
   * Reads it; what stands in the parts is for the checks before publishing.
   *
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal FILE_UNREADABLE for anything else
   */
  public static ExportedBundle read(BundleFiles files, Json json) {
    var parts =
        files.all().entrySet().stream()
            .flatMap(
                file ->
                    PartKind.at(file.getKey()).stream()
                        .map(kind -> new Part(kind, kind.name(file.getKey()), file.getValue())))
            .toList();
    return new ExportedBundle(card(files, json), parts);
  }

  private static Card card(BundleFiles files, Json json) {
    var text = files.text(CARD).orElseThrow(() -> ServiceFile.unreadable(files.name(), CARD));
    try {
      var tree = json.tree(text);
      if (!tree.path("format").asString("").equals(BundleZip.FORMAT)) {
        throw ServiceFile.unreadable(files.name(), CARD + ": format");
      }
      var card = Objects.requireNonNull(json.read(tree.path("card"), Card.class));
      CardEntry.of(card);
      return card;
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw ServiceFile.unreadable(files.name(), CARD);
    }
  }
}
