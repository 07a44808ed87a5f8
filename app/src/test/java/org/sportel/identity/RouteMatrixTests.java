package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program × every duty × strangers × ids of another tenant. */
class RouteMatrixTests extends Served {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)[^}]*}");

  /** A form that a handler does not take at all tells a person without rights nothing. */
  private static final Set<Integer> DENIED = Set.of(403, 415);

  @Autowired
  @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

  @Autowired private ForeignRows foreignRows;

  private final List<String> faults = new ArrayList<>();

  private record Route(RequestMethod method, String pattern, HandlerMethod handler, Access access) {
    @Override
    public String toString() {
      return method + " " + pattern;
    }

    boolean letsIn(Duty duty) {
      return switch (access.value()) {
        case PUBLIC, SIGNED_IN -> true;
        case STAFF -> duty != Duty.MYSTERY_VISITOR;
        case BY_POWER -> Arrays.stream(access.power()).anyMatch(duty.powers()::contains);
      };
    }

    boolean takesIds() {
      return Arrays.stream(handler.getMethodParameters()).anyMatch(Route::isId);
    }

    static boolean isId(MethodParameter parameter) {
      return parameter.hasParameterAnnotation(PathVariable.class)
          && parameter.getParameterType() == UUID.class;
    }

    String path(String slug, UUID id) {
      var ids =
          Arrays.stream(handler.getMethodParameters())
              .filter(Route::isId)
              .map(MethodParameter::getParameter)
              .map(java.lang.reflect.Parameter::getName)
              .toList();
      return VARIABLE
          .matcher(pattern)
          .replaceAll(
              v ->
                  v.group(1).equals("slug")
                      ? slug
                      : ids.contains(v.group(1)) ? id.toString() : "x1");
    }
  }

  @Override
  protected String townOfTest() {
    return "walked";
  }

  @Test
  void everyHandlerSaysWhoMayCallIt() {
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              var access = handler.getMethodAnnotation(Access.class);
              if (access == null) {
                faults.add(handler + " has no @Access");
              } else if ((access.value() == Rule.BY_POWER) == (access.power().length == 0)) {
                faults.add(handler + " names powers and another rule, or neither");
              }
            });
    assertThat(faults).isEmpty();
    assertThat(routes().count()).isGreaterThan(20);
  }

  @Test
  void strangersReachPublicRoutesOnly() {
    var stranger = new Browser(port);
    var token = stranger.token();
    routes()
        .forEach(
            route -> {
              var answer = call(stranger, token, route, UUID.randomUUID());
              if (route.access().value() == Rule.PUBLIC) {
                var open = answer.statusCode() != 403 && (!toSignIn(answer) || own(route));
                expect(open, route, "a stranger", answer);
              } else {
                expect(toSignIn(answer), route, "a stranger", answer);
              }
            });
    assertThat(faults).isEmpty();
  }

  @Test
  void everyDutyReachesItsOwnRoutesOnly() {
    for (var duty : Duty.values()) {
      var person = new Browser(port).signIn(desk.name(duty));
      var token = person.token();
      closed()
          .forEach(
              route -> {
                var answer = call(person, token, route, UUID.randomUUID());
                var denied = DENIED.contains(answer.statusCode());
                expect(route.letsIn(duty) ? !toSignIn(answer) : denied, route, duty.name(), answer);
              });
    }
    assertThat(faults).isEmpty();
  }

  /** Their own account, the page that leads to their visits, their guide, and the visits. */
  @Test
  void outsidersReachTheirVisitsAndTheirAccountAndNothingElseOfTheDesk() {
    var person = new Browser(port).signIn(desk.name(Duty.MYSTERY_VISITOR));
    var token = person.token();
    closed()
        .filter(route -> !route.pattern().startsWith("/desk/mystery/visits"))
        .filter(route -> !route.pattern().startsWith("/desk/me"))
        .filter(route -> !route.pattern().startsWith("/sign-"))
        .forEach(
            route -> {
              var answer = call(person, token, route, UUID.randomUUID());
              var led = where(answer).equals("/desk/mystery/visits");
              var guided = route.pattern().startsWith("/desk/guide");
              expect(
                  DENIED.contains(answer.statusCode())
                      || route.pattern().equals("/desk") && led
                      || guided && !answer.body().contains("/desk/guide/clerk"),
                  route,
                  "an outsider",
                  answer);
            });
    assertThat(faults).isEmpty();
    assertThat(person.get("/desk/guide").headers().firstValue("Location").orElseThrow())
        .endsWith("/desk/guide/mystery-visitor");
    assertThat(person.get("/desk/mystery/visits").body())
        .doesNotContain("href=\"/desk/find", "action=\"/desk/find", "href=\"/desk/indicators");
  }

  @Test
  void nobodySeesAnotherTenantsRows() {
    var ids = foreignRows.of(desks.of("other").tenant());
    assertThat(ids).hasSizeGreaterThan(3);
    Map<Duty, Browser> people = new EnumMap<>(Duty.class);
    for (var duty : Duty.values()) {
      people.put(duty, new Browser(port).signIn(desk.name(duty)));
    }
    routes()
        .filter(route -> route.method() == RequestMethod.GET && route.takesIds())
        .forEach(
            route ->
                Arrays.stream(Duty.values())
                    .filter(route::letsIn)
                    .limit(2)
                    .forEach(duty -> refusesAll(route, duty, people, ids)));
    assertThat(faults).isEmpty();
  }

  private void refusesAll(Route route, Duty duty, Map<Duty, Browser> people, List<UUID> ids) {
    var person = people.get(duty);
    if (person == null) {
      throw new IllegalStateException();
    }
    for (var id : ids) {
      var answer = person.get(route.path(desk.slug(), id));
      expect(answer.statusCode() >= 300, route, duty + " with another tenant's id", answer);
    }
  }

  private HttpResponse<String> call(Browser person, String token, Route route, UUID id) {
    var path = route.path(desk.slug(), id);
    return route.method() == RequestMethod.GET
        ? person.get(path)
        : person.postWith(token, path, "none", "");
  }

  private void expect(boolean right, Route route, String who, HttpResponse<String> answer) {
    if (!right || answer.statusCode() >= 500) {
      faults.add(
          who
              + ": "
              + route
              + " → "
              + answer.statusCode()
              + answer.headers().firstValue("Location").map(to -> " " + to).orElse(""));
    }
  }

  private static boolean toSignIn(HttpResponse<String> answer) {
    return answer.statusCode() == 401
        || answer.headers().firstValue("Location").filter(RouteMatrixTests::signIn).isPresent();
  }

  private static String where(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
  }

  private static boolean signIn(String location) {
    return location.equals("/sign-in") || location.startsWith("/sign-in?to=");
  }

  /** The pages of signing in lead to each other. */
  private static boolean own(Route route) {
    return route.pattern().startsWith("/sign-in");
  }

  private Stream<Route> closed() {
    return routes().filter(route -> route.access().value() != Rule.PUBLIC);
  }

  private Stream<Route> routes() {
    return mapping.getHandlerMethods().entrySet().stream()
        .flatMap(
            entry -> {
              var access = entry.getValue().getMethodAnnotation(Access.class);
              var methods = entry.getKey().getMethodsCondition().getMethods();
              var all = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
              return access == null
                  ? Stream.empty()
                  : entry.getKey().getPatternValues().stream()
                      .filter(pattern -> !pattern.equals("/error"))
                      .flatMap(
                          pattern ->
                              all.stream()
                                  .map(m -> new Route(m, pattern, entry.getValue(), access)));
            });
  }
}
