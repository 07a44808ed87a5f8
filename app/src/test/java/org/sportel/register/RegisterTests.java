package org.sportel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.register.RegisterSearch.Wanted;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class RegisterTests {
  @Autowired Register register;
  @Autowired RegisterSearch search;
  @Autowired SetNumberFormat setNumberFormat;
  @Autowired Transactions transactions;
  @Autowired Tenants tenants;
  @Autowired ImportPack importPack;
  @Autowired Acting acting;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;

  @BeforeEach
  void someTowns() {
    var system = Actor.system("test");
    for (var slug : List.of("berat", "fier", "kruje", "lezhe", "korce", "puke")) {
      if (tenants.bySlug(slug).isEmpty()) {
        acting.as(system, () -> importPack.importWhere("al", slug::equals));
      }
    }
  }

  @Test
  void numbersHaveNoGapsAndTimesNeverFall() throws Exception {
    var town = town("berat");
    var entered = Collections.synchronizedList(new ArrayList<Entered>());
    try (var threads = Executors.newFixedThreadPool(32)) {
      for (int i = 0; i < 32; i++) {
        int thread = i;
        threads.submit(
            () -> {
              for (int n = 0; n < 10; n++) {
                int number = n;
                try {
                  entered.add(
                      transactions.write(
                          Scope.of(town),
                          () -> {
                            var entry = register.enter(Book.INCOMING, draft("T" + thread));
                            if ((thread + number) % 5 == 0) {
                              throw new IllegalStateException("changed my mind");
                            }
                            return entry;
                          }));
                } catch (IllegalStateException undone) {
                  assertThat(undone).hasMessage("changed my mind");
                }
              }
              return thread;
            });
      }
    }
    assertThat(entered).hasSize(256);
    var lines =
        transactions.read(Scope.of(town), () -> search.day(Book.INCOMING, today(town))).stream()
            .toList();
    assertThat(lines).hasSize(256);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).number().value()).startsWith("IN-%05d/".formatted(i + 1));
      if (i > 0) {
        assertThat(lines.get(i).enteredAt()).isAfterOrEqualTo(lines.get(i - 1).enteredAt());
      }
    }
  }

  @Test
  void aYearBeginsWithOneInTheZoneOfTheTown() {
    var town = town("fier");
    try {
      clock.set(Instant.parse("2031-12-31T22:59:59Z"));
      assertThat(enter(town).number().value()).isEqualTo("IN-00001/2031");
      clock.set(Instant.parse("2031-12-31T23:00:00Z"));
      assertThat(enter(town).number().value()).isEqualTo("IN-00001/2032");
      assertThat(enter(town).number().value()).isEqualTo("IN-00002/2032");
    } finally {
      clock.release();
    }
  }

  @Test
  void aClockThatRunsBackDoesNotTurnTheOrderAround() {
    var town = town("kruje");
    try {
      clock.set(Instant.parse("2033-05-05T10:00:00Z"));
      var first = enter(town);
      clock.set(Instant.parse("2033-05-05T09:00:00Z"));
      var second = enter(town);
      assertThat(second.at()).isEqualTo(first.at());
    } finally {
      clock.release();
    }
  }

  /** A minute could be laid beside tickets; the order of the book stays. */
  @Test
  void complaintsBearTheHourAlone() {
    var town = town("puke");
    for (int i = 0; i < 2; i++) {
      transactions.run(Scope.of(town), () -> register.enter(Book.COMPLAINTS, draft("Nobody")));
    }
    var wanted =
        new RegisterSearch.Wanted(
            "", Optional.of(Book.COMPLAINTS), Optional.empty(), Optional.empty());
    assertThat(transactions.read(Scope.of(town), () -> search.find(wanted, 1)).lines())
        .hasSizeGreaterThan(1)
        .allSatisfy(
            line ->
                assertThat(line.enteredAt())
                    .isEqualTo(line.enteredAt().truncatedTo(ChronoUnit.HOURS)));
  }

  @Test
  void findsByNumberAndPersonInAnyScriptAndByDate() {
    var town = town("puke");
    enter(town, "Љиљана Ђурић");
    enter(town, "Çelik Gjoka");
    assertThat(found(town, "ljiljana")).isEqualTo(1);
    assertThat(found(town, "djuric ljilj")).isEqualTo(1);
    assertThat(found(town, "celik")).isEqualTo(1);
    assertThat(found(town, "IN-00002")).isEqualTo(1);
    assertThat(found(town, "")).isEqualTo(2);
    assertThat(found(town, "%")).isZero();
    var tomorrow = Optional.of(today(town).plusDays(1));
    var wanted = new Wanted("", Optional.of(Book.INCOMING), tomorrow, Optional.empty());
    assertThat(transactions.read(Scope.of(town), () -> search.find(wanted, 1)).total()).isZero();
  }

  @Test
  void anotherTenantFindsNothingAndCannotAskForIt() {
    var town = town("lezhe");
    enter(town, "Vetëm Lezha");
    var other = town("berat");
    assertThat(found(other, "vetem lezha")).isZero();
    assertThatThrownBy(
            () ->
                transactions.read(
                    Scope.of(other),
                    () ->
                        db.fetch(
                            "select * from register.find_entries(?, 'vetem', '', '', null,"
                                + " '-infinity', 'infinity', 10, 0)",
                            town.value())))
        .hasMessageContaining("outside the tenant");
  }

  @Test
  void writesNumbersAsTheTownWantsThem() {
    var town = town("korce");
    acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                Scope.of(town),
                () -> {
                  setNumberFormat.set(Map.of(Book.OUTGOING, new NumberFormat("UP {seq}-{year}")));
                  return town;
                }));
    var number =
        transactions
            .write(Scope.of(town), () -> register.enter(Book.OUTGOING, draft("X")))
            .number();
    assertThat(number.value()).matches("UP 1-20[0-9]{2}");
    for (var wrong :
        List.of(
            "{seq}",
            "{year}",
            "{seq}{year}",
            "{seq}/{year}/{month}",
            "<{seq}/{year}>",
            "1{seq}/{year}")) {
      assertThatThrownBy(() -> new NumberFormat(wrong)).isInstanceOf(RegisterRefusal.class);
    }
  }

  @Test
  void aFormatChangedBehindTheProgramHoldsFromTheNextEntryOn() {
    var town = town("korce");
    format(town, "I{seq:03}.{year}");
    assertThat(internal(town)).matches("I001[.]20[0-9]{2}");
    format(town, "{year}/{seq:02}");
    assertThat(internal(town)).matches("20[0-9]{2}/02");
    transactions.run(
        Scope.of(town),
        () -> db.execute("update register.counter set last_seq = 998 where book = 'INTERNAL'"));
    assertThat(internal(town)).endsWith("/999");
    assertThat(internal(town)).endsWith("/1000");
  }

  private void format(TenantId town, String pattern) {
    transactions.run(
        Scope.of(town),
        () ->
            db.execute(
                "insert into register.number_format values (?, 'INTERNAL', ?)"
                    + " on conflict (tenant_id, book) do update set format = excluded.format",
                town.value(),
                pattern));
  }

  private String internal(TenantId town) {
    return transactions
        .write(Scope.of(town), () -> register.enter(Book.INTERNAL, draft("X")))
        .number()
        .value();
  }

  private long found(TenantId town, String words) {
    var wanted = new Wanted(words, Optional.empty(), Optional.empty(), Optional.empty());
    return acting
        .as(
            Actor.system("test"),
            () -> transactions.read(Scope.of(town), () -> search.find(wanted, 1)))
        .total();
  }

  private Entered enter(TenantId town) {
    return enter(town, "Somebody");
  }

  private Entered enter(TenantId town, String name) {
    return transactions.write(Scope.of(town), () -> register.enter(Book.INCOMING, draft(name)));
  }

  private static EntryDraft draft(String name) {
    return EntryDraft.of(
        UUID.randomUUID(),
        "A certificate",
        new EntryDraft.Party(name, Optional.empty()),
        List.of("Identity card"));
  }

  private LocalDate today(TenantId town) {
    return LocalDate.ofInstant(clock.instant(), tenants.get(town).zone());
  }

  private TenantId town(String slug) {
    return tenants.bySlug(slug).orElseThrow().id();
  }
}
