package org.sportel.insight;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.sportel.insight.ExportLog.Format;
import org.sportel.network.Tenants;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** {@code ./sportel export-log}. */
@Component
final class ExportLogCommand implements Command {
  private final ExportLog export;
  private final Tenants tenants;

  ExportLogCommand(ExportLog export, Tenants tenants) {
    this.export = export;
    this.tenants = tenants;
  }

  /** The answer with {@code --json}. */
  private record Answer(String tenant, String file, String format, long cases, long events) {}

  @Override
  public String name() {
    return "export-log";
  }

  @Override
  public String summary() {
    return Texts.t("insight.export.summary");
  }

  @Override
  public String usage() {
    return "export-log FILE[.gz] --tenant T [--format xes|ocel] [--json]";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    var words = new Arguments(usage(), args);
    var json = words.flag("--json");
    var slug = words.needed("--tenant");
    var typed = words.option("--format");
    var file = Path.of(words.word("FILE"));
    words.done();
    var format = format(typed, file, words);
    var tenant = tenants.bySlug(slug).orElseThrow(() -> InsightRefusal.unknownTenant(slug));
    ExportLog.Done done;
    try (var target = target(file)) {
      done = export.write(tenant.id(), Texts.show(tenant.name()).text(), format, target);
    } catch (IOException e) {
      throw new InsightRefusal(InsightRefusal.Reason.NO_SUCH_FILE, file.toString());
    }
    if (json) {
      out.json(new Answer(slug, file.toString(), format.name(), done.cases(), done.events()));
    } else {
      out.line(Texts.t("insight.export.done", done.cases(), done.events(), file.toString()));
    }
    return 0;
  }

  private static Format format(Optional<String> typed, Path file, Arguments words) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    var chosen = typed.orElse(name.matches(".*\\.(json|jsonocel)(\\.gz)?") ? "ocel" : "xes");
    try {
      return Format.valueOf(chosen.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw words.wrong("--format: xes, ocel");
    }
  }

  private static OutputStream target(Path file) throws IOException {
    var out = new BufferedOutputStream(Files.newOutputStream(file), 65_536);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 65_536) : out;
  }
}
