package org.sportel.catalogue.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.folder.BundleFiles;
import org.sportel.forms.Form;
import org.sportel.forms.FormRefused;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.packs.PackTexts;

/**
 * Whatever file somebody sends to the catalogue, it is read or refused with a reason: forms, files
 * of services (JSON, CSV, XLSX, RDF), bundles, and each kind of part. Jazzer finds {@link
 * #fuzzerTestOneInput}; the first byte says which reader is meant. {@link FileFuzzTests} feeds it
 * seeded mutations and everything Jazzer kept.
 */
public final class FileFuzzer {
  private static final Json JSON = new Json();
  private static final Parts PARTS = new Parts(JSON, PackTexts.shipped());
  private static final String CARD =
      """
      {"format":"sportel-services/1","language":"en","services":[{"code":"X-1",
       "title":{"en":"Dog licence"},"category":"utilities","outcome":"permit","unit":"registry",
       "form":"x","procedure":"x","template":"x"}]}""";

  private static final List<Consumer<byte[]>> READERS =
      List.of(
          FileFuzzer::form,
          FileFuzzer::services,
          FileFuzzer::zip,
          bytes -> part(PartKind.FORM, bytes),
          bytes -> part(PartKind.PROCEDURE, bytes),
          bytes -> part(PartKind.DECISION, bytes),
          bytes -> part(PartKind.TEMPLATE, bytes),
          bytes -> part(PartKind.TEST, bytes));

  private FileFuzzer() {}

  /** One try; any exception but a refusal is a defect. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 1) {
      READERS
          .get(Math.floorMod(data[0], READERS.size()))
          .accept(Arrays.copyOfRange(data, 1, data.length));
    }
  }

  private static void form(byte[] bytes) {
    try {
      var form = Form.read(text(bytes));
      var now = Instant.EPOCH.atZone(ZoneOffset.UTC);
      form.view(Map.of(), now);
      form.collect(Map.of(), Map.of(), now);
    } catch (FormRefused refused) {
      refused.problems().forEach(problem -> problem.reason().name());
    }
  }

  private static void services(byte[] bytes) {
    try {
      entries(ServiceFile.read("sent", bytes, "en", JSON));
    } catch (CatalogueRefusal refused) {
      refused.messageKey();
    }
  }

  private static void zip(byte[] bytes) {
    try {
      var files = BundleFiles.unzip("sent", new ByteArrayInputStream(bytes));
      var parts =
          files.all().entrySet().stream()
              .flatMap(
                  file ->
                      PartKind.at(file.getKey())
                          .map(kind -> new Part(kind, kind.name(file.getKey()), file.getValue()))
                          .stream())
              .toList();
      BundleReader.read(card(), parts, JSON);
      files
          .text("services.json")
          .ifPresent(text -> services(text.getBytes(StandardCharsets.UTF_8)));
    } catch (CatalogueRefusal refused) {
      refused.messageKey();
    }
  }

  private static void part(PartKind kind, byte[] bytes) {
    BundleReader.read(card(), List.of(new Part(kind, "x", text(bytes))), JSON);
  }

  private static List<EntryReader.Entry> entries(ServiceFile file) {
    var registry =
        new Unit(
            new UnitId(new UUID(0, 1)),
            Optional.empty(),
            "registry",
            Unit.Kind.DEPARTMENT,
            LocalText.of("en", "Registry"),
            Contact.notGiven());
    var reader =
        new EntryReader(
            file,
            new OwnUnits(List.of(registry)),
            PARTS.defaults(),
            PARTS.wording(file.lang()),
            PARTS.conventions("ME", "EUR"));
    return file.entries().stream().map(reader::read).toList();
  }

  private static Card card() {
    var file = ServiceFile.read("card", CARD.getBytes(StandardCharsets.UTF_8), "en", JSON);
    return entries(file).getFirst().card().orElseThrow();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
