package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × every duty × the rows of another unit and of another tenant, read and written. A
 * cell answers that there is nothing, that it is not allowed, or leads to sign-in; it shows no word
 * of the foreign rows and leaves nothing in the journal about them.
 */
class ForeignHandsTests extends Served {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)[^}]*}");
  private static final Pattern FIELD = Pattern.compile("name = \"([A-Za-z.-]+)\"");
  private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 405, 415);

  /** What an address names besides rows. */
  private static final Map<String, String> FIXED = Map.of("zero", "0", "rule", "ONE_PAIR_OF_HANDS");

  /** What the first steps of an address say about the row its ids name. */
  private static final Map<String, Map<String, String>> KINDS =
      Map.ofEntries(
          Map.entry("/desk/counter/cases/", Map.of("id", "case")),
          Map.entry("/desk/cases/", Map.of("id", "case", "task", "task", "file", "file")),
          Map.entry("/desk/cases/lists/", Map.of("id", "list")),
          Map.entry("/desk/agency/", Map.of("id", "delegation", "code", "service")),
          Map.entry("/desk/agency/delegations/", Map.of("id", "delegation")),
          Map.entry("/desk/agency/taken/", Map.of("id", "case")),
          Map.entry("/desk/stopped/", Map.of("id", "case", "token", "zero")),
          Map.entry("/desk/visits/", Map.of("id", "visit")),
          Map.entry("/desk/consultations/", Map.of("id", "consultation")),
          Map.entry("/desk/consultations/institutions/", Map.of("institution", "institution")),
          Map.entry("/desk/reception/tickets/", Map.of("id", "ticket")),
          Map.entry("/desk/tutor/", Map.of("session", "tutoring")),
          Map.entry(
              "/desk/today/",
              Map.of(
                  "id", "centre", "queue", "queue", "counter", "counter", "device", "device",
                  "outage", "outage", "absence", "outage", "account", "staff", "block", "block")),
          Map.entry("/desk/admin/centres/", Map.of("id", "centre")),
          Map.entry("/desk/admin/units/", Map.of("id", "unit")),
          Map.entry("/desk/admin/staff/", Map.of("id", "staff")),
          Map.entry("/desk/admin/invitations/", Map.of("id", "invitation")),
          Map.entry("/desk/me/invitations/", Map.of("id", "invitation")),
          Map.entry("/desk/messages/", Map.of("id", "message")),
          Map.entry("/desk/problems/", Map.of("id", "problem")),
          Map.entry("/desk/requests/", Map.of("id", "request")),
          Map.entry("/desk/complaints/", Map.of("id", "complaint", "file", "file")),
          Map.entry("/desk/complaints/actions/", Map.of("id", "action")),
          Map.entry("/desk/complaints/settings/categories/", Map.of("id", "complaint")),
          Map.entry("/desk/boxes/", Map.of("id", "box", "file", "file")),
          Map.entry("/desk/statements/", Map.of("id", "statement")),
          Map.entry("/desk/feedback/", Map.of("id", "rating")),
          Map.entry("/desk/feedback/slips/", Map.of("id", "slips", "file", "file")),
          Map.entry("/desk/interviews/", Map.of("id", "interview")),
          Map.entry("/desk/surveys/", Map.of("id", "survey", "key", "survey")),
          Map.entry("/desk/mystery/scenarios/", Map.of("id", "scenario")),
          Map.entry("/desk/mystery/rounds/", Map.of("id", "round")),
          Map.entry("/desk/mystery/sheets/", Map.of("id", "mystery", "file", "file")),
          Map.entry("/desk/mystery/visits/", Map.of("id", "mystery")),
          Map.entry("/desk/remarks/", Map.of("id", "remark")),
          Map.entry("/desk/appointments/", Map.of("id", "appointment")),
          Map.entry("/desk/absences/", Map.of("id", "absence")),
          Map.entry("/desk/measures/", Map.of("id", "measure")),
          Map.entry("/desk/charter/", Map.of("id", "standard")),
          Map.entry("/desk/dashboards/", Map.of("id", "dashboard", "figure", "dashboard")),
          Map.entry("/desk/event-notes/", Map.of("id", "note")),
          Map.entry("/desk/unusual/", Map.of("id", "case", "rule", "rule")),
          Map.entry("/desk/history/", Map.of("id", "case")));

  /** Addresses whose variable names no row of an office, each with the reason. */
  private static final Map<String, String> NO_ROWS =
      Map.ofEntries(
          Map.entry("/desk/services/{code}", "services are the tenant's own"),
          Map.entry("/desk/problems/settings/", "a category by its code, or a key"),
          Map.entry("/desk/guide/{name}", "a guide of the program by its name"),
          Map.entry("/desk/guide/pictures/{name}", "a picture of the guides by its name"),
          Map.entry(
              "/desk/me/second-factor/passkeys/",
              "one's own keys only; others' are not found there"),
          Map.entry("/desk/apply/{code}", "the service of the own tenant by its code"),
          Map.entry("/desk/practice/{code}", "the same, rehearsed; nothing is stored"),
          Map.entry("/desk/agency/returns/{slug}/{month}", "own counts about an institution"),
          Map.entry("/desk/admin/offers/services/{code}", "a service of the tenant"),
          Map.entry("/desk/admin/offers/services/{institution}/{code}", "what was delegated to it"),
          Map.entry("/desk/figures/{code}", "a figure by its code"),
          Map.entry(
              "/desk/requests/asked/{office}/{id}",
              "what was asked of the own office alone, by AskedOfUsTests"),
          Map.entry("/desk/messages/texts/{kind}", "a kind of message by its name"),
          Map.entry("/desk/indicators/{code}", "an indicator of the own tenant by its code"),
          Map.entry("/desk/explanations/{code}", "what the own tenant says about a figure"),
          Map.entry("/desk/explanations/{code}/peers", "the own share beside nameless ones"),
          Map.entry("/desk/network/figures/{slug}", "figures of the network, for its operator"),
          Map.entry("/desk/network/tenants/{slug}", "a tenant's preparation, for the operator"),
          Map.entry("/desk/network/roll-out/{slug}", "how far a municipality is, for its operator"),
          Map.entry("/desk/text-blocks/{id}/end", "a text that all heads of the tenant keep"),
          Map.entry("/desk/assessment/{year}", "a year of the own office's self-assessment"),
          Map.entry("/dev/components", "answers in development only"),
          Map.entry("/desk/adoptions/{code}/{number}", "an edition that every municipality sees"),
          Map.entry("/desk/network/baskets/{id}", "a basket that all centres are measured by"),
          Map.entry(
              "/desk/network/unified/{code}", "a unified service, for the network's operator"));

  /** Sent, these end or bar the walker's own session or account, and name no other row. */
  private static final Set<String> OWN =
      Set.of("/sign-out", "/desk/me/password", "/desk/me/sessions/end", "/sign-in/organisation");

  /** What an auditor reads of every case, after saying why. */
  private static final Set<String> READS =
      Set.of("/desk/cases/{id}/purpose", "/desk/cases/{id}/looks", "/desk/cases/{id}/files/{file}");

  @Autowired ApplicationContext context;

  @Autowired
  @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> cells = new TreeMap<>();
  private Town town;
  private ForeignRowsOfTown rows;
  private Map<String, String> shared = Map.of();
  private final List<String> secrets = new ArrayList<>(ForeignRowsOfTown.SECRETS);

  private record Route(RequestMethod method, String pattern, HandlerMethod handler) {
    boolean reads() {
      return method == RequestMethod.GET;
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  @Override
  protected String townOfTest() {
    return "walked";
  }

  @BeforeEach
  void rows() {
    town = Town.budva(context);
    rows = ForeignRowsOfTown.in(town);
    shared = SharedRowsOfTown.with(desk, town, rows);
  }

  @Test
  void everyIdInAnAddressOfTheStaffIsOfAKnownKind() {
    var unknown = routes().filter(route -> variables(route).count() > 0 && fill(route).isEmpty());
    assertThat(unknown.filter(route -> !named(route)).map(Route::toString)).isEmpty();
  }

  @Test
  void nobodyOfAnotherTenantReadsOrChangesARow() {
    for (var duty : Duty.values()) {
      walk(duty + " of another tenant", new Browser(port).signIn(desk.name(duty)), routes());
    }
    assertThat(faults).isEmpty();
    assertThat(journal(desk.tenant().value())).as("foreign subjects").isEmpty();
    assertThat(cells.keySet()).as(cells.toString()).contains("404");
  }

  @Test
  void nobodyOfAnotherUnitReadsOrChangesARow() {
    secrets.removeLast();
    var walkers = new ArrayList<UUID>();
    for (var duty : EnumSet.complementOf(EnumSet.of(Duty.NETWORK_OPERATOR))) {
      var name = "u" + UUID.randomUUID().toString().replace("-", "");
      var gate =
          new Desks.Desk(town.tenant().id(), "budva", town.unit(ForeignRowsOfTown.OTHER_UNIT));
      var held = duty.inUnits() ? Assignment.in(gate.unit(), duty) : Assignment.everywhere(duty);
      walkers.add(desks.person(gate, name, Set.of(held)).value());
      walk(
          duty + " of another unit",
          new Browser(port).signIn(name),
          routes().filter(route -> ofUnits(route, duty)));
    }
    assertThat(faults).isEmpty();
    assertThat(journal(town.tenant().id().value(), walkers)).isEmpty();
  }

  /**
   * What belongs to a unit. Not so: units, people, invitations, stopped steps and messages for
   * administrators (the whole tenant is theirs); complaints and what follows from them (each is its
   * officer's, wherever they sit); cases for auditors (the law lets them read all, each look is
   * recorded); visits and tickets for clerks (they serve wherever they sit); notes on events (the
   * office reads them); the page of a centre (all of it is public; its forms are refused).
   */
  private static boolean ofUnits(Route route, Duty duty) {
    var path = route.pattern();
    return switch (duty) {
      case ADMINISTRATOR, DESIGNER -> path.startsWith("/desk/cases/");
      case AUDITOR -> path.startsWith("/desk/cases/{id}/") && !READS.contains(path);
      default ->
          path.startsWith("/desk/cases/")
              || path.startsWith("/desk/counter/cases/")
              || path.startsWith("/desk/stopped/")
              || path.startsWith("/desk/messages/")
              || path.startsWith("/desk/problems/")
              || path.startsWith("/desk/requests/{id}")
              || path.startsWith("/desk/today/{id}")
              || path.startsWith("/desk/admin/centres/{id}/")
              || path.startsWith("/desk/feedback/{id}")
              || path.startsWith("/desk/feedback/slips/{id}")
              || path.startsWith("/desk/interviews/")
              || (variables(route).findAny().isEmpty()
                  && route.reads()
                  && !path.startsWith("/desk/complaints")
                  && !path.startsWith("/desk/event-notes"));
    };
  }

  private void walk(String who, Browser person, Stream<Route> routes) {
    var token = person.token();
    routes
        .filter(route -> !OWN.contains(route.pattern()))
        .forEach(
            route -> {
              var path = fill(route).orElse("");
              if (!path.isEmpty()) {
                judge(who, route, send(person, token, route, path));
              }
            });
  }

  private HttpResponse<String> send(Browser person, String token, Route route, String path) {
    return route.reads() ? person.get(path) : person.postWith(token, path, form(route));
  }

  private void judge(String who, Route route, HttpResponse<String> answer) {
    int status = answer.statusCode();
    cells.merge(String.valueOf(status), 1, Integer::sum);
    var leaks = secrets.stream().filter(answer.body()::contains).toList();
    var named = variables(route).anyMatch(v -> !v.equals("code"));
    boolean right = status < 500 && leaks.isEmpty() && (!named || refused(answer));
    if (!right) {
      faults.add(who + ": " + route + " → " + status + " " + where(answer) + leaks);
    }
  }

  private static boolean refused(HttpResponse<String> answer) {
    return REFUSED.contains(answer.statusCode()) || where(answer).startsWith("/sign-in");
  }

  private static String where(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** Every field that any form has, with something that is right for most of them. */
  private String[] form(Route route) {
    var names = new TreeSet<>(FIELDS);
    for (var parameter : route.handler().getMethod().getParameters()) {
      if (parameter.isAnnotationPresent(RequestParam.class)) {
        names.add(parameter.getName());
      }
    }
    names.add("target-" + rows.id("task").orElseThrow());
    return names.stream()
        .flatMap(name -> Stream.of(name, value(name, route)))
        .toArray(String[]::new);
  }

  private String value(String name, Route route) {
    if (name.startsWith("target-")) {
      return rows.id("unit").orElseThrow() + "/";
    }
    return switch (name) {
      case "day" -> route.pattern().endsWith("/remove") ? "2027-01-01" : "1";
      case "id" -> rows.id("case").orElseThrow();
      case "visit", "ticket", "centre", "unit", "counter", "queue" -> rows.id(name).orElseThrow();
      case "key", "form" -> UUID.randomUUID().toString();
      case "event" -> DeadlineRule.Start.values()[0].name();
      case "reason" -> "SUPERVISION";
      case "way" -> "COUNTER";
      case "outcome" -> "GRANTED";
      case "favourable" -> "yes";
      default -> name.endsWith("-year") ? "2027" : "1";
    };
  }

  /** The address with the ids of the foreign rows; empty where it names none. */
  private Optional<String> fill(Route route) {
    var kinds =
        KINDS.entrySet().stream()
            .filter(entry -> route.pattern().startsWith(entry.getKey()) && !named(route))
            .max(Comparator.comparingInt(entry -> entry.getKey().length()))
            .map(Map.Entry::getValue)
            .orElse(Map.of());
    if (!variables(route).allMatch(kinds::containsKey)) {
      return Optional.empty();
    }
    return Optional.of(
        VARIABLE
            .matcher(route.pattern())
            .replaceAll(
                found -> {
                  var kind = kinds.getOrDefault(found.group(1), "");
                  return FIXED.containsKey(kind)
                      ? FIXED.get(kind)
                      : Optional.ofNullable(shared.get(kind)).or(() -> rows.id(kind)).orElseThrow();
                }));
  }

  private static boolean named(Route route) {
    return NO_ROWS.keySet().stream().anyMatch(known -> route.pattern().startsWith(known));
  }

  private static Stream<String> variables(Route route) {
    return VARIABLE.matcher(route.pattern()).results().map(found -> found.group(1));
  }

  /** What strangers may call names no row of an office, or asks for its code (TrackTests). */
  private Stream<Route> routes() {
    return mapping.getHandlerMethods().entrySet().stream()
        .flatMap(
            entry ->
                entry.getKey().getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/desk"))
                    .flatMap(
                        pattern ->
                            entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(m -> new Route(m, pattern, entry.getValue()))));
  }

  private List<String> journal(int tenant) {
    return town.get(Transactions.class)
        .read(
            desk.scope(),
            () ->
                about(
                    "select type, subject::text from platform.journal where tenant_id = ?",
                    tenant));
  }

  private List<String> journal(int tenant, List<UUID> walkers) {
    return town.system(
        () ->
            about(
                "select type, subject::text from platform.journal where tenant_id = ?"
                    + " and actor_id = any(?)",
                tenant,
                walkers.toArray(UUID[]::new)));
  }

  /** The types of the entries that are about one of the rows. */
  private List<String> about(String query, Object... values) {
    return town.get(DSLContext.class).fetch(query, values).stream()
        .filter(row -> rows.all().contains(row.get(1, String.class)))
        .map(row -> row.get(0, String.class))
        .toList();
  }

  private static final Set<String> FIELDS = fields();

  private static Set<String> fields() {
    var names = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".jte")).toList()) {
        FIELD.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
