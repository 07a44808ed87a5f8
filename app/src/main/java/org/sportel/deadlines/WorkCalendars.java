package org.sportel.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.platform.packs.PackFile;
import org.sportel.platform.packs.PackTexts;
import org.springframework.stereotype.Component;

/** The working days of the running transaction's tenant. */
@Component
public final class WorkCalendars implements PackFile {
  private static final String FILE = "holidays.json";
  private static final WorkCalendar WEEKENDS =
      new WorkCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(), Set.of(), 1, 1);

  private final Map<String, Optional<HolidayPack>> packs = new ConcurrentHashMap<>();
  private final Transactions transactions;
  private final Tenants tenants;
  private final CalendarChanges changes;
  private final PackTexts texts;

  WorkCalendars(
      Transactions transactions, Tenants tenants, CalendarChanges changes, PackTexts texts) {
    this.texts = texts;
    this.transactions = transactions;
    this.tenants = tenants;
    this.changes = changes;
  }

  /**
   * The country's calendar with the tenant's own days. A country without a file has weekends only,
   * and every explanation says that its holidays are not known.
   */
  public WorkCalendar current() {
    return country().with(changes.list());
  }

  /**
   * The calendar with the tenant's own days as they stood at an instant. A case is counted by the
   * calendar of the moment its clock began, also when its date is reckoned again after a stop: what
   * an office declares of itself later neither lengthens nor shortens a time already promised.
   */
  public WorkCalendar at(Instant instant) {
    return country().with(changes.at(instant));
  }

  /** The country's calendar alone. */
  public WorkCalendar country() {
    return file().map(HolidayPack::calendar).orElse(WEEKENDS);
  }

  /** The file of holidays of the tenant's country. */
  public Optional<HolidayPack> file() {
    return pack(tenants.get(transactions.tenant()).country());
  }

  /** A country's file of holidays. */
  public Optional<HolidayPack> pack(String country) {
    return packs.computeIfAbsent(country.toLowerCase(Locale.ROOT), this::load);
  }

  @Override
  public boolean at(String place) {
    return place.endsWith("/" + FILE);
  }

  @Override
  public void check(String place, String text) {
    HolidayPack.read(text).calendar();
  }

  private Optional<HolidayPack> load(String country) {
    return texts.at(country + "/" + FILE).map(HolidayPack::read);
  }
}
