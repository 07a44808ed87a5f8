package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.StandingPacks;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program × texts that nobody types. */
class TypedWalkTests extends Served {
  private static final Duration BEARABLE = Duration.ofSeconds(3);
  private static final int LARGEST = 1_900_000;
  private static final List<String> SIGNS = List.of(" ", "a", "1", "-", "/", "<", "\u0301");
  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)[^}]*}");
  private static final Pattern FIELD = Pattern.compile("name = \"([A-Za-z.]+)\"");

  @Autowired
  @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

  @Autowired private StandingPacks packs;

  private final List<String> faults = new ArrayList<>();

  private record Route(RequestMethod method, String pattern, HandlerMethod handler, Access access) {
    String path(String slug) {
      return VARIABLE
          .matcher(pattern)
          .replaceAll(
              found ->
                  switch (found.group(1)) {
                    case "slug" -> slug;
                    case "code" -> "BD-001";
                    case "id", "file", "task", "message" -> new UUID(0, 7).toString();
                    default -> "x1";
                  });
    }

    boolean letsIn(Duty duty) {
      return access.value() != Rule.BY_POWER
          || Arrays.stream(access.power()).anyMatch(duty.powers()::contains);
    }

    /** The named ones. */
    Set<String> fields() {
      var names = new TreeSet<String>();
      for (var parameter : handler.getMethod().getParameters()) {
        if (parameter.getType() == String.class
            && parameter.isAnnotationPresent(RequestParam.class)) {
          names.add(parameter.getName());
        }
      }
      return names;
    }
  }

  @Override
  protected String townOfTest() {
    return "walked";
  }

  @BeforeEach
  void aTown() {
    packs.budva();
  }

  static List<String> signs() {
    return SIGNS;
  }

  @ParameterizedTest
  @MethodSource("signs")
  void publicFormsAnswerTheLargestTextsSoon(String sign) {
    var token = browser.token();
    begin(token);
    var everything = everyField().stream().flatMap(n -> Stream.of(n, long_(sign, 25_000))).toList();
    var fit = Browser.form(fitting(everything));
    var largest = Browser.form("", long_(sign, LARGEST));
    routes(Rule.PUBLIC, RequestMethod.POST)
        .forEach(
            route -> {
              var path = route.path("budva");
              bounded(route, () -> browser.postEncoded(token, path, fit));
              for (var field : route.fields()) {
                bounded(route, () -> browser.postEncoded(token, path, field + largest));
              }
            });
    for (var step : List.of("who", "check", "documents")) {
      var path = "/m/budva/apply/BD-001/" + step;
      bounded(path, () -> browser.postEncoded(token, path, fit));
    }
    assertThat(faults).isEmpty();
  }

  /** All fields with every sign; the largest text of each field with one of them. */
  @ParameterizedTest
  @MethodSource("signs")
  void formsOfTheStaffAnswerTheLargestTextsSoon(String sign) {
    var people = people();
    var tokens = new EnumMap<Duty, String>(Duty.class);
    people.forEach((duty, person) -> tokens.put(duty, person.token()));
    var everything = everyField().stream().flatMap(n -> Stream.of(n, long_(sign, 25_000))).toList();
    var fit = Browser.form(fitting(everything));
    var largest = Browser.form("", long_(sign, LARGEST));
    routes(null, RequestMethod.POST)
        .filter(route -> route.access().value() != Rule.PUBLIC)
        .forEach(
            route -> {
              var duty = people.keySet().stream().filter(route::letsIn).findFirst().orElseThrow();
              var person = java.util.Objects.requireNonNull(people.get(duty));
              var token = java.util.Objects.requireNonNull(tokens.get(duty));
              var path = route.path(desk.slug());
              bounded(route, () -> person.postEncoded(token, path, fit));
              for (var field : route.fields()) {
                if (SIGNS
                    .get(Math.floorMod((path + field).hashCode(), SIGNS.size()))
                    .equals(sign)) {
                  bounded(route, () -> person.postEncoded(token, path, field + largest));
                }
              }
            });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%00b%E2%80%AE%EF%BF%BF%EF%BF%BE", "%00", "999999999999"})
  void pagesAnswerQuestionsThatNobodyAsks(String text) {
    var people = people();
    routes(null, RequestMethod.GET)
        .forEach(
            route -> {
              var fields = new TreeSet<>(route.fields());
              fields.addAll(List.of("from-day", "from-month", "from-year", "until-year", "words"));
              var query = "?" + String.join("=" + text + "&", fields) + "=" + text;
              people.entrySet().stream()
                  .filter(person -> route.letsIn(person.getKey()))
                  .limit(1)
                  .map(Map.Entry::getValue)
                  .forEach(
                      person -> bounded(route, () -> person.get(route.path(desk.slug()) + query)));
            });
    assertThat(faults).isEmpty();
  }

  @Test
  void tellsOfLettersThatAreNone() {
    assertThat(browser.get("/services?q=%ED%A0%80").statusCode()).isEqualTo(400);
    assertThat(browser.post("/track", "number", "1").statusCode()).isEqualTo(422);
  }

  @Test
  void knowsAnAddressByWhicheverSpelling() {
    assertThat(browser.get("/%6d/budva").statusCode()).isEqualTo(200);
    assertThat(browser.get("/%6D/nowhere").statusCode()).isEqualTo(404);
    assertThat(browser.get("/d%65sk").statusCode()).isEqualTo(302);
  }

  @Test
  void offersNoLinkToAnotherHostOnAnErrorPage() {
    assertThat(browser.get("//evil.example/x").body()).doesNotContain("href=\"//", "evil.example");
  }

  private Map<Duty, Browser> people() {
    var people = new EnumMap<Duty, Browser>(Duty.class);
    for (var duty : Duty.values()) {
      people.put(duty, new Browser(port).signIn(desk.name(duty)));
    }
    return people;
  }

  private void begin(String token) {
    assertThat(browser.postWith(token, "/m/budva/apply/BD-001").statusCode()).isEqualTo(302);
  }

  private void bounded(Object what, Supplier<HttpResponse<String>> call) {
    var begun = System.nanoTime();
    var answer = call.get();
    var took = Duration.ofNanos(System.nanoTime() - begun);
    if (answer.statusCode() >= 500 || took.compareTo(BEARABLE) > 0) {
      var name = what instanceof Route route ? route.method() + " " + route.pattern() : what;
      faults.add(name + " → " + answer.statusCode() + " after " + took.toMillis() + " ms");
    }
  }

  private Stream<Route> routes(@org.jspecify.annotations.Nullable Rule rule, RequestMethod method) {
    return mapping.getHandlerMethods().entrySet().stream()
        .flatMap(
            entry -> {
              var access = entry.getValue().getMethodAnnotation(Access.class);
              var methods = entry.getKey().getMethodsCondition().getMethods();
              return access == null || !methods.contains(method)
                  ? Stream.empty()
                  : entry.getKey().getPatternValues().stream()
                      .map(pattern -> new Route(method, pattern, entry.getValue(), access));
            })
        .filter(route -> rule == null || route.access().value() == rule)
        .filter(route -> !route.pattern().equals("/sign-out"));
  }

  private static Set<String> everyField() {
    var names = new TreeSet<String>(List.of("form.seen", "bornOn-day", "bornOn-year"));
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".jte")).toList()) {
        FIELD.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return names;
  }

  private static String[] fitting(List<String> fields) {
    int count = fields.size() / 2;
    int each = LARGEST / count - 40;
    return fields.stream()
        .map(text -> text.length() > 100 ? cut(text, each) : text)
        .toArray(String[]::new);
  }

  private static String long_(String sign, int bytes) {
    return sign.repeat(bytes / encoded(sign));
  }

  private static String cut(String text, int bytes) {
    int each = encoded(text.substring(0, 1));
    return text.substring(0, Math.min(text.length(), bytes / each));
  }

  private static int encoded(String sign) {
    return java.net.URLEncoder.encode(sign, java.nio.charset.StandardCharsets.UTF_8).length();
  }
}
