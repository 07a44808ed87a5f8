package org.sportel.insight.taken;

import static org.sportel.insight.db.Tables.CASE_FACT;
import static org.sportel.web.Texts.t;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Leads from a municipality's page to what was asked for most in the last year. */
@Component
final class AskedMost implements Panel {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final int MOST = 6;

  /** A year changes little in ten minutes, and counting it reads all its rows. */
  static final Duration KEPT = Duration.ofMinutes(10);

  static final int TENANTS = 1_000;

  private final DSLContext db;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Services services;
  private final PanelTemplates templates;
  private final Clock clock;
  private final Cache<TenantId, List<String>> kept =
      Caffeine.newBuilder().maximumSize(TENANTS).expireAfterWrite(KEPT).build();

  AskedMost(
      DSLContext db,
      Transactions transactions,
      CurrentTenant current,
      Services services,
      PanelTemplates templates,
      Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.current = current;
    this.services = services;
    this.templates = templates;
    this.clock = clock;
  }

  /** The services, the most asked for first. */
  record View(List<Line> services) {
    View {
      services = List.copyOf(services);
    }
  }

  /** A service. */
  record Line(Shown title, String href) {}

  @Override
  public String host() {
    return "catalogue.asked";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID nobody) {
    var lines = transactions.read(current.scope(), this::lines);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(t("insight.asked.title"), "insight/taken/askedMost", new View(lines)));
  }

  private List<Line> lines() {
    return known().stream()
        .flatMap(code -> ServiceCode.find(code).flatMap(services::find).stream())
        .filter(ServiceCard::offered)
        .map(this::line)
        .toList();
  }

  /** What is too little yet is looked for again. */
  private List<String> known() {
    var before = kept.getIfPresent(transactions.tenant());
    if (before != null) {
      return before;
    }
    var counted = codes();
    if (!counted.isEmpty()) {
      kept.put(transactions.tenant(), counted);
    }
    return counted;
  }

  /** A service of few cases would tell of those people, so it is not among them. */
  List<String> codes() {
    var count = DSL.count();
    return db.select(CASE_FACT.SERVICE)
        .from(CASE_FACT)
        .where(
            CASE_FACT.TENANT_ID.eq(transactions.tenant().value()),
            CASE_FACT.RECEIVED_AT.ge(clock.instant().minus(YEAR).atOffset(ZoneOffset.UTC)))
        .groupBy(CASE_FACT.SERVICE)
        .having(count.ge(TimesTaken.ENOUGH))
        .orderBy(count.desc(), CASE_FACT.SERVICE)
        .limit(MOST)
        .fetch(CASE_FACT.SERVICE);
  }

  private Line line(ServiceCard card) {
    return new Line(
        Texts.show(card.title()),
        "/m/" + current.get().slug() + "/services/" + card.code().value());
  }
}
