package org.sportel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.DocumentForm;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;

/** What is read from the 89 real services of Budva, with the numbers it must give. */
class BudvaTextsTests {
  static final Map<Integer, ServiceText> read = new TreeMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    var json = new Json();
    var units = units(json.tree(resource("/packs/me-budva/units.json")));
    for (var service : json.tree(resource("/packs/me-budva/services.json")).get("services")) {
      var original = json.read(service.get("original"), Original.class);
      read.put(
          service.get("original").get("number").asInt(),
          ServiceText.read(
              original,
              "sr-Latn",
              new TextPatterns(json.tree(resource("/packs/wording/sr.json"))),
              Conventions.read(json.tree(resource("/packs/me/conventions.json")), "EUR"),
              units));
    }
  }

  @Test
  void readsEveryDeadlineByItsClass() {
    var periods =
        read.values().stream()
            .flatMap(service -> deadline(service, Purpose.DECISION).stream())
            .collect(counting(BudvaTextsTests::name));
    assertThat(periods)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("15 CALENDAR_DAY", 23L),
                Map.entry("30 CALENDAR_DAY", 8L),
                Map.entry("1 MONTH", 7L),
                Map.entry("20 CALENDAR_DAY", 3L),
                Map.entry("8 CALENDAR_DAY", 2L),
                Map.entry("3 CALENDAR_DAY", 2L),
                Map.entry("45 CALENDAR_DAY", 1L),
                Map.entry("60 CALENDAR_DAY", 2L),
                Map.entry("7 CALENDAR_DAY", 1L),
                Map.entry("2 MONTH", 1L),
                Map.entry("48 HOUR", 1L)));
  }

  @Test
  void promisesNothingThatRunsFromAnUnseenEvent() {
    assertThat(deadline(service(54), Purpose.DECISION).orElseThrow().datable()).isFalse();
    assertThat(deadline(service(75), Purpose.DECISION).orElseThrow().datable()).isFalse();
    assertThat(
            read.values().stream()
                .flatMap(service -> deadline(service, Purpose.DECISION).stream())
                .filter(ServiceDeadline::datable))
        .hasSize(49);
    assertThat(deadline(service(86), Purpose.DECISION).orElseThrow().amount()).isEqualTo(60);
    assertThat(deadline(service(3), Purpose.DECISION).orElseThrow().extension())
        .contains(
            new ServiceDeadline.Extension(15, DeadlineRule.Unit.CALENDAR_DAY, Optional.empty()));
  }

  @Test
  void knowsTaxAndAppealDatesInTheDeadlineField() {
    assertThat(services(TextFinding.Reason.DEADLINE_NOT_STATED)).hasSize(34);
    assertThat(services(TextFinding.Reason.DEADLINE_IS_FOR_APPEAL)).containsExactly(42, 43);
    assertThat(services(TextFinding.Reason.DEADLINE_IS_FOR_PAYMENT)).containsExactly(34, 46);
    assertThat(services(TextFinding.Reason.DEADLINE_UNREAD)).isEmpty();
  }

  @Test
  void readsEveryRemedy() {
    var periods =
        read.values().stream()
            .flatMap(service -> deadline(service, Purpose.APPEAL).stream())
            .collect(counting(BudvaTextsTests::name));
    assertThat(periods)
        .isEqualTo(
            Map.of(
                "15 CALENDAR_DAY",
                33L,
                "8 CALENDAR_DAY",
                6L,
                "30 CALENDAR_DAY",
                1L,
                "3 CALENDAR_DAY",
                1L,
                "48 HOUR",
                1L));
    var bodies =
        read.values().stream()
            .flatMap(service -> service.remedy().body().stream())
            .map(BudvaTextsTests::words)
            .toList();
    assertThat(bodies.stream().filter(body -> body.toLowerCase().startsWith("glavnom admin")))
        .hasSize(20);
    assertThat(bodies.stream().filter(body -> body.toLowerCase().contains("ministarstv")))
        .hasSize(21);
    assertThat(services(TextFinding.Reason.APPEAL_BODY_NOT_STATED)).containsExactly(86);
    assertThat(service(62).remedy().body().map(BudvaTextsTests::words))
        .contains("Ministarstvu rada i socijalnog staranja u Podgorici, preko ovog organa");
    assertThat(service(42).remedy().body().map(BudvaTextsTests::words))
        .contains("Glavnom administratoru");
  }

  @Test
  void readsFeesWithAmountAndAccount() {
    var fees =
        read.values().stream().flatMap(service -> service.charges().fees().stream()).toList();
    assertThat(service(4).charges().fees())
        .extracting(Fee::amount, Fee::accounts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Optional.of(new BigDecimal("3.00")), List.of("510-8176777-39")));
    assertThat(fees.stream().filter(fee -> fee.amount().isPresent())).hasSize(86);
    assertThat(services(TextFinding.Reason.FEE_WITHOUT_AMOUNT)).containsExactly(42, 43, 44, 46);
    assertThat(services(TextFinding.Reason.FEE_UNREAD)).isEmpty();
  }

  @Test
  void findsFeesInsideOtherLists() {
    assertThat(services(TextFinding.Reason.FEE_ELSEWHERE)).containsExactly(34, 49, 54);
    assertThat(service(49).charges().fees())
        .extracting(fee -> fee.amount().orElseThrow().intValueExact())
        .containsExactly(30, 150, 300, 500, 750);
    assertThat(service(82).charges().fees()).hasSize(3);
  }

  @Test
  void tellsTheFormsOfDocumentsApart() {
    var kinds =
        read.values().stream()
            .flatMap(service -> service.documents().stream())
            .collect(counting(document -> document.form().name()));
    assertThat(kinds)
        .isEqualTo(
            Map.of(
                "APPLICATION_FORM",
                78L,
                "COPY",
                34L,
                "OFFICE",
                10L,
                "ORIGINAL",
                6L,
                "ORIGINAL_OR_VERIFIED_COPY",
                2L,
                "SHOWN",
                2L,
                "UNSTATED",
                242L,
                "VERIFIED_COPY",
                26L));
  }

  @Test
  void asksNothingThatTheOfficeGetsItself() {
    assertThat(service(53).documents().stream().filter(d -> d.form() == DocumentForm.OFFICE))
        .hasSize(7);
    assertThat(service(52).documents())
        .extracting(Document::form)
        .containsExactly(DocumentForm.APPLICATION_FORM, DocumentForm.OFFICE);
  }

  private static ServiceText service(int number) {
    return java.util.Objects.requireNonNull(read.get(number));
  }

  private static Optional<ServiceDeadline> deadline(ServiceText service, Purpose purpose) {
    return service.deadlines().stream().filter(one -> one.purpose() == purpose).findFirst();
  }

  private static String name(ServiceDeadline deadline) {
    return deadline.amount() + " " + deadline.unit();
  }

  private static String words(LocalText text) {
    return text.texts().values().iterator().next();
  }

  private static <T> java.util.stream.Collector<T, ?, Map<String, Long>> counting(
      Function<T, String> name) {
    return Collectors.groupingBy(name, Collectors.counting());
  }

  private static List<Integer> services(TextFinding.Reason reason) {
    var numbers = new ArrayList<Integer>();
    read.forEach(
        (number, service) -> {
          if (service.findings().stream().anyMatch(finding -> finding.reason() == reason)) {
            numbers.add(number);
          }
        });
    return numbers;
  }

  private static Set<String> units(JsonNode file) {
    return file.get("units")
        .valueStream()
        .map(unit -> unit.get("name").get("sr-Latn").asString())
        .collect(Collectors.toSet());
  }

  private static String resource(String name) throws IOException {
    try (var in = BudvaTextsTests.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
