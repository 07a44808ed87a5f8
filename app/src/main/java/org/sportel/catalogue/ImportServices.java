package org.sportel.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.BundleRefused;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.file.BundleProblems;
import org.sportel.catalogue.file.DefinitionParts;
import org.sportel.catalogue.file.EntryReader;
import org.sportel.catalogue.file.EntryReaders;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.catalogue.file.ImportReport.Problem;
import org.sportel.catalogue.file.ImportReport.Result;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.catalogue.file.TimeFindings;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Imports services from a file into the running transaction's tenant, with a report entry by entry.
 * The same file again changes nothing. Entries with problems are left out, all others are taken.
 */
@Component
public final class ImportServices {
  private final DefinitionParts parts;
  private final ServiceBundles bundles;
  private final PublishVersion publish;
  private final ImportReports reports;
  private final EntryReaders readers;
  private final Authority authority;

  ImportServices(
      DefinitionParts parts,
      ServiceBundles bundles,
      PublishVersion publish,
      ImportReports reports,
      EntryReaders readers,
      Authority authority) {
    this.parts = parts;
    this.bundles = bundles;
    this.publish = publish;
    this.reports = reports;
    this.readers = readers;
    this.authority = authority;
  }

  /**
   * Imports a file of the office inside the caller's transaction. A service that stands already
   * keeps its own form, procedure, texts and test cases.
   *
   * @throws CatalogueRefusal TWO_PERSONS where a second person must approve what is published
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public ImportReport importAll(ServiceFile file) {
    authority.require(Power.DESIGN_SERVICES);
    publish.requireRuleOfOne();
    return importAtOnce(file);
  }

  /** The same by the command line, where whoever runs the installation answers for it alone. */
  ImportReport importAtOnce(ServiceFile file) {
    return importAll(file, parts, card -> bundles.standing(card, parts));
  }

  /** Imports a file of a pack, whose services are served by the parts of the pack. */
  ImportReport importAll(ServiceFile file, DefinitionParts parts) {
    return importAll(file, parts, _ -> Optional.empty());
  }

  private ImportReport importAll(
      ServiceFile file, DefinitionParts parts, Function<Card, Optional<List<Part>>> own) {
    authority.require(Power.DESIGN_SERVICES);
    var reader = readers.of(file);
    var lines = new ArrayList<ImportReport.Line>();
    for (var node : file.entries()) {
      lines.add(line(lines.size() + 1, timed(node, reader.read(node)), parts, own));
    }
    var report = report(file.name(), file.codePage(), lines);
    reports.add(report);
    return report;
  }

  /**
   * Imports a file of a pack that comes with the program, inside the caller's transaction.
   *
   * @param pack the folder's name, such as {@code me-budva}
   * @param name the file's name without its ending
   * @throws CatalogueRefusal FILE_UNREADABLE when there is none
   */
  public ImportReport importPack(String pack, String name) {
    return importAll(parts.pack(pack, name), parts);
  }

  /**
   * Imports the services of a pack that comes with the program, inside the caller's transaction.
   *
   * @param pack the folder's name, such as {@code me-budva}
   * @throws CatalogueRefusal FILE_UNREADABLE when there are none
   */
  public ImportReport importPack(String pack) {
    return importAll(parts.services(pack), parts);
  }

  /** With what is worth a look of the times that it states as rules. */
  private static EntryReader.Entry timed(JsonNode node, EntryReader.Entry entry) {
    var times = entry.card().map(card -> TimeFindings.of(node, card)).orElse(List.of());
    return new EntryReader.Entry(
        entry.code(),
        entry.title(),
        entry.card(),
        entry.problems(),
        Stream.concat(entry.findings().stream(), times.stream()).toList());
  }

  private ImportReport.Line line(
      int number,
      EntryReader.Entry entry,
      DefinitionParts parts,
      Function<Card, Optional<List<Part>>> own) {
    if (entry.card().isEmpty()) {
      return refused(number, entry, entry.problems());
    }
    var card = entry.card().get();
    var standing = own.apply(card);
    var missing = standing.isPresent() ? List.<Problem>of() : parts.missing(card.product());
    if (!missing.isEmpty()) {
      return refused(number, entry, missing);
    }
    try {
      var published = publish.publish(card, standing.orElseGet(() -> parts.of(card)));
      return new ImportReport.Line(
          number,
          entry.code(),
          entry.title(),
          result(published.done()),
          List.of(),
          entry.findings());
    } catch (BundleRefused refusal) {
      return refused(number, entry, BundleProblems.of(refusal));
    }
  }

  static Result result(PublishVersion.Done done) {
    return switch (done) {
      case ADDED -> Result.ADDED;
      case CHANGED -> Result.CHANGED;
      case UNCHANGED -> Result.UNCHANGED;
    };
  }

  private static ImportReport.Line refused(
      int number, EntryReader.Entry entry, List<Problem> problems) {
    return new ImportReport.Line(
        number, entry.code(), entry.title(), Result.REFUSED, problems, List.of());
  }

  static ImportReport report(String name, String codePage, List<ImportReport.Line> lines) {
    var results = new EnumMap<Result, Integer>(Result.class);
    Map<TextFinding.Reason, Integer> findings = new EnumMap<>(TextFinding.Reason.class);
    for (var line : lines) {
      results.merge(line.result(), 1, Integer::sum);
      line.findings().forEach(finding -> findings.merge(finding.reason(), 1, Integer::sum));
    }
    return new ImportReport(
        name,
        codePage,
        lines.size(),
        results.getOrDefault(Result.ADDED, 0),
        results.getOrDefault(Result.CHANGED, 0),
        results.getOrDefault(Result.UNCHANGED, 0),
        results.getOrDefault(Result.REFUSED, 0),
        findings,
        lines);
  }
}
