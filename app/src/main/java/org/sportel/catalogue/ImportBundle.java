package org.sportel.catalogue;

import java.util.List;
import java.util.function.Supplier;
import org.sportel.catalogue.bundle.BundleRefused;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.file.BundleProblems;
import org.sportel.catalogue.file.DefinitionParts;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.catalogue.file.ImportReport.Result;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.catalogue.folder.BundleFiles;
import org.sportel.catalogue.folder.ExportedBundle;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/**
 * Imports services with their own forms, procedures, decisions and texts from a folder or zip: one
 * service as another installation exported it, or the list of services of a pack.
 */
@Component
public final class ImportBundle {
  private final ImportServices importServices;
  private final PublishVersion publish;
  private final DefinitionParts parts;
  private final Json json;

  ImportBundle(
      ImportServices importServices, PublishVersion publish, DefinitionParts parts, Json json) {
    this.importServices = importServices;
    this.publish = publish;
    this.parts = parts;
    this.json = json;
  }

  /**
   * Imports inside the caller's transaction; who wants all or nothing rolls back when the report
   * has refusals.
   *
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal FILE_UNREADABLE when the folder has
   *     neither an exported service nor a list of services
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public ImportReport importFrom(BundleFiles files) {
    return files.text(ExportedBundle.CARD).isPresent() ? exported(files) : listed(files);
  }

  /** As {@link ImportServices#importPack(String)}. */
  public ImportReport importPack(String pack) {
    return importServices.importPack(pack);
  }

  private ImportReport listed(BundleFiles files) {
    var own = parts.over(files.all());
    var name = own.servicesName(files.text("pack.json"));
    var list =
        files
            .text(name + ".json")
            .or(() -> files.text(name + ".csv"))
            .orElseThrow(() -> ServiceFile.unreadable(files.name(), name + ".json"));
    var file =
        ServiceFile.read(
            files.name() + "/" + name,
            list.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "en",
            json);
    return importServices.importAll(file, own);
  }

  private ImportReport exported(BundleFiles files) {
    var service = ExportedBundle.read(files, json);
    var line = line(service.card(), () -> publish.publish(service.card(), service.parts()));
    return ImportServices.report(files.name(), "", List.of(line));
  }

  private static ImportReport.Line line(
      Card card, Supplier<PublishVersion.Publication> publication) {
    var code = card.code().value();
    var title = card.naming().title().texts().values().iterator().next();
    try {
      var result = ImportServices.result(publication.get().done());
      return new ImportReport.Line(1, code, title, result, List.of(), List.of());
    } catch (BundleRefused refusal) {
      return new ImportReport.Line(
          1, code, title, Result.REFUSED, BundleProblems.of(refusal), List.of());
    }
  }
}
