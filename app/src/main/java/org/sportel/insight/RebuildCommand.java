package org.sportel.insight;

import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** {@code ./sportel rebuild}. */
@Component
final class RebuildCommand implements Command {
  private final Rebuild rebuild;
  private final Tenants tenants;

  RebuildCommand(Rebuild rebuild, Tenants tenants) {
    this.rebuild = rebuild;
    this.tenants = tenants;
  }

  /** The answer with {@code --json}. */
  private record Answer(int tenants, long entries) {}

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public String summary() {
    return Texts.t("insight.rebuild.summary");
  }

  @Override
  public String usage() {
    return "rebuild [--tenant T] [--json]";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    var words = new Arguments(usage(), args);
    var json = words.flag("--json");
    var chosen = words.option("--tenant").map(this::only).orElseGet(tenants::list);
    words.done();
    long entries = 0;
    for (var tenant : chosen) {
      out.progress(Texts.t("insight.rebuild.tenant", tenant.slug()));
      entries += rebuild.rebuild(tenant.id());
    }
    if (json) {
      out.json(new Answer(chosen.size(), entries));
    } else {
      out.line(Texts.t("insight.rebuild.done", chosen.size(), entries));
    }
    return 0;
  }

  private List<Tenant> only(String slug) {
    return List.of(
        tenants
            .bySlug(slug)
            .orElseThrow(() -> new InsightRefusal(InsightRefusal.Reason.NO_SUCH_TENANT, slug)));
  }
}
