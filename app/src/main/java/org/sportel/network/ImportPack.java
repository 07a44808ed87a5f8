package org.sportel.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Makes tenants with their units, centres and counters from a pack that comes with the program. */
@Component
public final class ImportPack {
  private final PackFiles files;
  private final AddTenant addTenant;
  private final SetUpTenant furnish;
  private final Tenants tenants;
  private final Authority authority;

  ImportPack(
      PackFiles files,
      AddTenant addTenant,
      SetUpTenant furnish,
      Tenants tenants,
      Authority authority) {
    this.files = files;
    this.addTenant = addTenant;
    this.furnish = furnish;
    this.tenants = tenants;
    this.authority = authority;
  }

  /**
   * What came of it.
   *
   * @param added the tenants made
   * @param skipped the slugs that existed already and were left as they are
   */
  public record Imported(List<TenantId> added, List<String> skipped) {
    /** Copies both. */
    public Imported {
      added = List.copyOf(added);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Imports every tenant of the pack, each wholly or not at all; may be repeated.
   *
   * @param pack the folder's name, such as {@code me-budva}
   * @throws NetworkRefusal PACK_UNREADABLE
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public Imported importAll(String pack) {
    return importWhere(pack, slug -> true);
  }

  /** As {@link #importAll}, only the tenants whose slug is wanted. */
  public Imported importWhere(String pack, Predicate<String> wanted) {
    return importWhere(files.shipped(pack), wanted);
  }

  /**
   * As {@link #importWhere(String, Predicate)}, from a pack outside the program.
   *
   * @param name what the pack is called in messages
   * @param text the text of a file of the pack, by its name
   */
  public Imported importWhere(
      String name, Function<String, Optional<String>> text, Predicate<String> wanted) {
    return importWhere(new PackFiles.Source(name, text), wanted);
  }

  private Imported importWhere(PackFiles.Source pack, Predicate<String> wanted) {
    authority.require(Power.OPERATE_NETWORK);
    var added = new ArrayList<TenantId>();
    var skipped = new ArrayList<String>();
    for (var tree : files.tenants(pack)) {
      var tenant = files.part(pack.name(), tree, Pack.Face.class).tenant();
      if (!wanted.test(tenant.slug())) {
        continue;
      }
      if (tenants.bySlug(tenant.slug()).isPresent()) {
        skipped.add(tenant.slug());
        continue;
      }
      var parts = files.part(pack.name(), tree, Pack.Parts.class);
      var units = parts.units().map(file -> files.units(pack, file)).orElse(List.of());
      added.add(addTenant.add(tenant, () -> furnish.from(tenant, units, parts)));
    }
    return new Imported(added, skipped);
  }
}
