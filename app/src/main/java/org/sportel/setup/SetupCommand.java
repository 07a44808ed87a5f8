package org.sportel.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ImportBundle;
import org.sportel.catalogue.folder.BundleFiles;
import org.sportel.identity.CreateFirstAdministrator;
import org.sportel.identity.SignInName;
import org.sportel.network.ImportPack;
import org.sportel.network.OpenTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.outbound.ImportBodies;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.platform.terminal.WrongCall;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * {@code ./sportel setup --pack NAME|DIR|ZIP --tenant SLUG --admin NAME}: makes a tenant from a
 * pack with its services, and its first administrator, who chooses a password with a one-time link.
 * With {@code --operator} instead of a pack it makes the tenant of the network's operator.
 */
@Component
final class SetupCommand implements Command {
  private final ImportPack importPack;
  private final OpenTenant openTenant;
  private final Contents contents;
  private final CreateFirstAdministrator createFirstAdministrator;
  private final Tenants tenants;
  private final Transactions transactions;

  SetupCommand(
      ImportPack importPack,
      OpenTenant openTenant,
      Contents contents,
      CreateFirstAdministrator createFirstAdministrator,
      Tenants tenants,
      Transactions transactions) {
    this.importPack = importPack;
    this.openTenant = openTenant;
    this.contents = contents;
    this.createFirstAdministrator = createFirstAdministrator;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** What comes out of a pack beside the tenant itself. */
  @Component
  record Contents(ImportBundle services, ImportBodies bodies) {}

  private record Call(String pack, String tenant, SignInName administrator, boolean json) {}

  @Override
  public String name() {
    return "setup";
  }

  @Override
  public String summary() {
    return Texts.t("setup.command.summary");
  }

  @Override
  public String usage() {
    return "setup (--pack NAME|DIR|ZIP --tenant SLUG | "
        + NewOperator.USAGE
        + ") --admin SIGN-IN-NAME [--json]";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    return args.contains("--operator") ? operator(args, out) : fromPack(args, out);
  }

  private int operator(List<String> args, CommandOutput out) {
    var words = new Arguments(usage(), args);
    var name = administrator(words);
    var tenant = NewOperator.read(words);
    boolean json = words.flag("--json");
    words.done();
    var office = Texts.t("setup.office.administrator", tenant.name().in(tenant.lang()).text());
    var link = createFirstAdministrator.createWith(tenant, name, office).link().path();
    if (json) {
      out.json(Map.of("operator", tenant.slug(), "administrator", name.value(), "link", link));
    } else {
      out.line(Texts.t("setup.command.operator", tenant.slug()));
      out.line(Texts.t("setup.command.link", name.value(), link));
    }
    return 0;
  }

  private int fromPack(List<String> args, CommandOutput out) {
    var call = call(args);
    out.progress(Texts.t("setup.command.pack", call.pack(), call.tenant()));
    var folder = folder(call.pack());
    folder.ifPresentOrElse(
        files -> importPack.importWhere(files.name(), files::text, call.tenant()::equals),
        () -> importPack.importWhere(call.pack(), call.tenant()::equals));
    var tenant =
        tenants
            .bySlug(call.tenant())
            .orElseThrow(() -> new WrongCall(Texts.t("setup.command.notInPack", call.tenant())));
    var services = transactions.write(Scope.of(tenant.id()), () -> filled(call.pack(), folder));
    openTenant.open(tenant.id());
    var added = administrator(tenant, call.administrator());
    if (call.json()) {
      out.json(
          Map.of(
              "tenant",
              tenant.slug(),
              "services",
              services,
              "administrator",
              call.administrator().value(),
              "link",
              added));
    } else {
      out.line(Texts.t("setup.command.done", tenant.slug(), services));
      out.line(Texts.t("setup.command.link", call.administrator().value(), added));
    }
    return 0;
  }

  /** Takes its other bodies and services; how many services there are. */
  private int filled(String pack, Optional<BundleFiles> folder) {
    folder.ifPresentOrElse(
        files -> files.text("bodies.json").ifPresent(contents.bodies()::from),
        () -> contents.bodies().fromShipped(pack));
    var services =
        folder
            .map(contents.services()::importFrom)
            .orElseGet(() -> contents.services().importPack(pack));
    return services.services() - services.refused();
  }

  /** A pack outside the program is named by its folder or zip. */
  private static Optional<BundleFiles> folder(String pack) {
    var path = Path.of(pack);
    return pack.contains("/") || pack.endsWith(".zip")
        ? Optional.of(BundleFiles.read(path))
        : Optional.empty();
  }

  private String administrator(Tenant tenant, SignInName name) {
    var office = Texts.t("setup.office.administrator", tenant.name().in(tenant.lang()).text());
    return createFirstAdministrator.create(tenant.id(), name, office).link().path();
  }

  private Call call(List<String> args) {
    var words = new Arguments(usage(), args);
    var name = administrator(words);
    var call =
        new Call(words.needed("--pack"), words.needed("--tenant"), name, words.flag("--json"));
    words.done();
    return call;
  }

  private static SignInName administrator(Arguments words) {
    var typed = words.needed("--admin");
    return SignInName.typed(typed).orElseThrow(() -> words.wrong("not a sign-in name: " + typed));
  }
}
