package org.sportel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.sportel.catalogue.ImportServices;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Municipalities of the packs with their services, read in again only where a version changed. */
@Component
public final class StandingPacks {
  private static final Actor SYSTEM = Actor.system("test");

  private final ImportPack importPack;
  private final ImportServices importServices;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Acting acting;
  private final DSLContext sql;
  private final Map<String, String> read = new ConcurrentHashMap<>();

  StandingPacks(
      ImportPack importPack,
      ImportServices importServices,
      Tenants tenants,
      Transactions transactions,
      Acting acting,
      DSLContext sql) {
    this.importPack = importPack;
    this.importServices = importServices;
    this.tenants = tenants;
    this.transactions = transactions;
    this.acting = acting;
    this.sql = sql;
  }

  /** Budva with the 89 services of its pack in force. */
  public Tenant budva() {
    return standing("me-budva", "budva", "services");
  }

  /** Skrapar with the unified list in force. */
  public Tenant skrapar() {
    return standing("al", "skrapar", "unified-list");
  }

  /**
   * A municipality like Budva in whose books only tests write that set the clock to days of
   * December 2026: elsewhere those days are over, and a book never goes back.
   */
  public Tenant budvaOfDecember() {
    var slug = "budva-of-december";
    if (tenants.bySlug(slug).isEmpty()) {
      acting.as(
          SYSTEM, () -> importPack.importWhere(slug, file -> renamed(file, slug), slug::equals));
    }
    return standing("me-budva", slug, "services");
  }

  private static Optional<String> renamed(String file, String slug) {
    var path = Path.of("../packs/me-budva", file);
    try {
      return Files.exists(path)
          ? Optional.of(
              Files.readString(path).replace("\"slug\": \"budva\"", "\"slug\": \"" + slug + "\""))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Tenant standing(String pack, String slug, String file) {
    if (tenants.bySlug(slug).isEmpty()) {
      acting.as(SYSTEM, () -> importPack.importWhere(pack, slug::equals));
    }
    var town = tenants.bySlug(slug).orElseThrow();
    acting.runAs(
        SYSTEM,
        () ->
            transactions.run(
                Scope.of(town.id()),
                () -> {
                  if (!versions().equals(read.get(slug))) {
                    importServices.importPack(pack, file);
                    read.put(slug, versions());
                  }
                }));
    return town;
  }

  private String versions() {
    return String.valueOf(
        sql.fetchSingle(
                "select count(*) || ' ' || coalesce(md5(string_agg(v.id || v.state, ''"
                    + " order by v.id)), '') from catalogue.version v")
            .get(0));
  }
}
