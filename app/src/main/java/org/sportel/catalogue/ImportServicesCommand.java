package org.sportel.catalogue;

import static org.sportel.web.Texts.t;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.platform.terminal.WrongCall;
import org.springframework.stereotype.Component;

/** {@code ./sportel import-services FILE --tenant SLUG [--lang TAG] [--json]}. */
@Component
final class ImportServicesCommand implements Command {
  private final ImportServices importServices;
  private final Transactions transactions;
  private final Tenants tenants;
  private final Acting acting;
  private final Json json;

  ImportServicesCommand(
      ImportServices importServices,
      Transactions transactions,
      Tenants tenants,
      Acting acting,
      Json json) {
    this.importServices = importServices;
    this.transactions = transactions;
    this.tenants = tenants;
    this.acting = acting;
    this.json = json;
  }

  private record Call(Path file, String tenant, String lang, boolean json) {}

  @Override
  public String name() {
    return "import-services";
  }

  @Override
  public String summary() {
    return t("catalogue.command.import.summary");
  }

  @Override
  public String usage() {
    return "import-services FILE --tenant SLUG [--lang TAG] [--json]";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    var call = call(args);
    var tenant =
        tenants
            .bySlug(call.tenant())
            .orElseThrow(() -> new WrongCall(t("catalogue.command.noTenant", call.tenant())));
    var file =
        ServiceFile.read(String.valueOf(call.file().getFileName()), bytes(call), call.lang(), json);
    var report =
        acting.as(
            Actor.system("import-services"),
            () ->
                transactions.write(Scope.of(tenant.id()), () -> importServices.importAtOnce(file)));
    if (call.json()) {
      out.json(report);
    } else {
      ReportText.of(report).forEach(out::line);
    }
    return report.refused() == 0 ? 0 : 1;
  }

  private static byte[] bytes(Call call) {
    try {
      if (Files.size(call.file()) > ServiceFile.MOST_BYTES) {
        throw new CatalogueRefusal(
            CatalogueRefusal.Reason.FILE_TOO_LARGE,
            call.file(),
            ServiceFile.MOST_BYTES / 1_000_000);
      }
      return Files.readAllBytes(call.file());
    } catch (IOException e) {
      throw ServiceFile.unreadable(call.file().toString(), e.getClass().getSimpleName());
    }
  }

  private Call call(List<String> args) {
    var words = new Arguments(usage(), args);
    var tenant = words.needed("--tenant");
    var lang = words.option("--lang").orElse("en");
    var json = words.flag("--json");
    var file = Path.of(words.word("FILE"));
    words.done();
    return new Call(file, tenant, lang, json);
  }
}
