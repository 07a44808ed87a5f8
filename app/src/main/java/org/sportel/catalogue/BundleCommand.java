package org.sportel.catalogue;

import static org.sportel.web.Texts.t;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.catalogue.folder.BundleFiles;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.platform.terminal.WrongCall;
import org.springframework.stereotype.Component;

/** {@code ./sportel bundle check|import FILE|DIR} and {@code ./sportel bundle export CODE FILE}. */
@Component
final class BundleCommand implements Command {
  private final ImportBundle importBundle;
  private final ExportBundle exportBundle;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Acting acting;

  BundleCommand(
      ImportBundle importBundle,
      ExportBundle exportBundle,
      Tenants tenants,
      Transactions transactions,
      Acting acting) {
    this.importBundle = importBundle;
    this.exportBundle = exportBundle;
    this.tenants = tenants;
    this.transactions = transactions;
    this.acting = acting;
  }

  /** Takes back what a check wrote, and an import of which something was refused. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ImportReport report;

    TakenBack(ImportReport report) {
      super("taken back", null, false, false);
      this.report = report;
    }
  }

  @Override
  public String name() {
    return "bundle";
  }

  @Override
  public String summary() {
    return t("catalogue.command.bundle.summary");
  }

  @Override
  public String usage() {
    return "bundle check|import FILE|DIR --tenant SLUG [--json] | export CODE FILE --tenant SLUG";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    var words = new Arguments(usage(), args);
    var slug = words.needed("--tenant");
    var json = words.flag("--json");
    var verb = words.word("check, import or export");
    return switch (verb) {
      case "check", "import" -> {
        var path = Path.of(words.word("FILE"));
        words.done();
        yield tell(read(slug, path, verb.equals("check")), json, out);
      }
      case "export" -> {
        var typed = words.word("CODE");
        var code = ServiceCode.find(typed).orElseThrow(() -> words.wrong("no code: " + typed));
        var path = Path.of(words.word("FILE"));
        words.done();
        yield write(slug, code, path, out);
      }
      default -> throw words.wrong("not understood: " + verb);
    };
  }

  /** All or nothing; a check writes nothing. */
  private ImportReport read(String slug, Path path, boolean onlyCheck) {
    var files = BundleFiles.read(path);
    try {
      return in(
          slug,
          () -> {
            var report = importBundle.importFrom(files);
            if (onlyCheck || report.refused() > 0) {
              throw new TakenBack(report);
            }
            return report;
          });
    } catch (TakenBack back) {
      return back.report;
    }
  }

  private static int tell(ImportReport report, boolean json, CommandOutput out) {
    if (json) {
      out.json(report);
    } else {
      ReportText.of(report).forEach(out::line);
    }
    return report.refused() == 0 ? 0 : 1;
  }

  private int write(String slug, ServiceCode code, Path path, CommandOutput out) {
    var bytes = in(slug, () -> exportBundle.zip(code));
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw ServiceFile.unreadable(path.toString(), e.getClass().getSimpleName());
    }
    out.line(t("catalogue.command.bundle.exported", code.value(), path));
    return 0;
  }

  private <T> T in(String slug, Supplier<T> work) {
    var tenant =
        tenants
            .bySlug(slug)
            .orElseThrow(() -> new WrongCall(t("catalogue.command.noTenant", slug)));
    return acting.as(Actor.system("bundle"), () -> transactions.write(Scope.of(tenant.id()), work));
  }
}
