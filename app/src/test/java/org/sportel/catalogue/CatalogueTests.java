package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.TestDatabase;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.forms.Form;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SportelTest
class CatalogueTests {
  @Autowired StandingPacks packs;
  @Autowired ImportServices importServices;
  @Autowired SwitchServices switchServices;
  @Autowired FindServices findServices;
  @Autowired SortTitles sortTitles;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired DemoServices demoServices;
  @Autowired Json json;
  @Autowired DSLContext sql;

  /** The codes under which other tests publish copies. */
  private static final Pattern COPIED = Pattern.compile("[A-Z]+-[0-9A-F]{8}|TEST-[0-9A-Z-]+");

  /** Services of sixty municipalities with words that no question asks for. */
  private static final String MANY =
      """
      insert into catalogue.published (tenant_id, service_id, version_id, code, title, category,
        events, illustrative, title_words, words)
      select %s, gen_random_uuid(), gen_random_uuid(), 'MANY-' || n, '{"en": "Many"}', 'other', '{}',
        false, md5(n::text), md5(n::text) || ' ' || md5((n + 1)::text)
      from generate_series(1, 6000) n
      """;

  private static final ZonedDateTime NOON =
      ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneOffset.UTC);

  @BeforeEach
  void aNetwork() {
    packs.budva();
    packs.skrapar();
  }

  @Test
  void importsEveryServiceOnce() {
    var again = in("budva", () -> importServices.importPack("me-budva", "services"));
    assertThat(again.services()).isEqualTo(89);
    assertThat(again.unchanged()).isEqualTo(89);
    assertThat(again.refused()).isZero();
    var illustrative = in("skrapar", () -> importServices.importPack("al", "unified-list"));
    assertThat(illustrative.unchanged()).isEqualTo(83);
    assertThat(in("skrapar", services::list).stream().filter(s -> s.card().source().illustrative()))
        .hasSize(60);
  }

  @Test
  void findsInAnyScriptWithAndWithoutDiacriticsAndWithATypingError() {
    for (var words :
        List.of("vjencanih", "вјенчаних", "vjenčnih", "VJENČANIH", "uvjerenje vjencanih")) {
      assertThat(found(words)).as(words).contains("BD-004");
    }
    assertThat(found("vjencanih").getFirst()).isEqualTo("BD-004");
    assertThat(found("marriages")).contains("BD-004");
    assertThat(found("leje ndertimi")).isNotEmpty();
    assertThat(found("qwertzuiop")).isEmpty();
  }

  /** The examples on the front door, and what people say. */
  @ParameterizedTest
  @CsvSource({
    "marriage certificate,BD-004",
    "building permit,BD-053",
    "local tax,AL-050",
    "vërtetim martese,BD-004",
    "leje ndërtimi,AL-073",
    "taksë vendore,AL-050",
    "вјенчани лист,BD-004",
    "грађевинска дозвола,BD-053",
    "локални порез,BD-043",
    "vjenčani list,BD-004",
    "lokalni porez,BD-043",
    "I want to build a house,BD-053",
    "dua të ndërtoj shtëpi,BD-053",
    "wheelchair,BD-062",
    "sahrana,BD-072",
    "kafić,BD-012",
    "hearing aid please,BD-069",
    // words of the source that its short title no longer has
    "prevoza robe u slobodnom drumskom saobraćaju,BD-027",
    "obrazovanje komisije za tehnički pregled,BD-054"
  })
  void findsWhatPeopleSay(String said, String code) {
    assertThat(found(said)).contains(code);
  }

  @Test
  void filtersAndCountsByCategory() {
    var budva = Optional.of(tenant("budva").id());
    var all =
        findServices.find(
            new ServiceQuestion("", budva, Optional.empty(), Optional.empty(), 1, 20), Lang.EN);
    // other tests may have given Budva a service of their own
    assertThat(all.total()).isGreaterThanOrEqualTo(89);
    assertThat(all.hits()).hasSize(20);
    var counts = findServices.categories(budva);
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(all.total());
    var tax =
        findServices.find(
            new ServiceQuestion("", budva, Optional.of(Category.TAX), Optional.empty(), 1, 100),
            Lang.EN);
    assertThat(tax.total()).isEqualTo(counts.get(Category.TAX));
  }

  /** A card that says nobody is for everybody; so is a row of before until the night fills it. */
  @Test
  void filtersByWhoAsks() throws SQLException {
    for (var words : List.of("", "vjencanih", "dozvola")) {
      var everybody = codes(words, Optional.empty());
      var citizens = codes(words, Optional.of("citizen"));
      var businesses = codes(words, Optional.of("business"));
      assertThat(everybody).containsAll(citizens).containsAll(businesses);
      assertThat(everybody).allMatch(one -> citizens.contains(one) || businesses.contains(one));
      assertThat(citizens).as(words).isNotEmpty();
    }
    assertThat(codes("", Optional.of("citizen"))).isNotEqualTo(codes("", Optional.of("business")));
    assertThat(codes("vjencanih", Optional.of("citizen"))).contains("BD-004");
    assertThat(codes("vjencanih", Optional.of("business"))).doesNotContain("BD-004");
    var budva = tenant("budva").id();
    owner(
        "update catalogue.published set audience = null where code = 'BD-004' and tenant_id = "
            + budva.value());
    assertThat(codes("vjencanih", Optional.of("business"))).contains("BD-004");
    sortTitles.run();
    assertThat(codes("vjencanih", Optional.of("business"))).doesNotContain("BD-004");
  }

  private Set<String> codes(String words, Optional<String> whom) {
    var budva = Optional.of(tenant("budva").id());
    var question =
        new ServiceQuestion(words, budva, Optional.empty(), Optional.empty(), whom, 1, 500);
    var found = findServices.find(question, Lang.EN);
    assertThat(found.total()).isEqualTo(found.hits().size());
    return found.hits().stream().map(hit -> hit.code().value()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void listsServicesInTheAlphabetOfTheReader(Lang reader) {
    var budva = Optional.of(tenant("budva").id());
    var titles = new ArrayList<String>();
    for (int page = 1; page <= 3; page++) {
      findServices
          .find(
              new ServiceQuestion("", budva, Optional.of(Category.TAX), Optional.empty(), page, 3),
              reader)
          .hits()
          .forEach(hit -> titles.add(hit.title().in(reader).text()));
    }
    var alphabet = Collator.getInstance(ULocale.forLanguageTag(reader.tag()));
    assertThat(titles).hasSizeGreaterThan(3).isSortedAccordingTo(alphabet::compare);
  }

  @Test
  void hidesWhatIsSwitchedOff() {
    var code = new ServiceCode("BD-061");
    run("budva", () -> switchServices.switchTo(code, false));
    assertThat(found("novčanih kazni")).doesNotContain("BD-061");
    assertThat(in("budva", () -> services.get(code)).offered()).isFalse();
    run("budva", () -> switchServices.switchTo(code, true));
    assertThat(found("novčanih kazni")).contains("BD-061");
  }

  @Test
  void keepsTheVersionOfARunningCase() {
    var code = new ServiceCode("BD-002");
    var before = in("budva", () -> services.get(code));
    var text =
        "{\"format\":\"sportel-services/1\",\"language\":\"sr-Latn\",\"services\":[{\"code\":\"BD-002\",\"title\":\"Novi naziv\",\"category\":\"land\",\"outcome\":\"permit\",\"unit\":\"imovina\"}]}";
    var file =
        ServiceFile.read(
            "new.json",
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "sr-Latn",
            new org.sportel.platform.Json());
    assertThat(in("budva", () -> importServices.importAll(file)).changed()).isOne();
    var now = in("budva", () -> services.get(code));
    assertThat(now.number()).isEqualTo(before.number() + 1);
    assertThat(in("budva", () -> services.version(before.version())).title())
        .isEqualTo(before.title());
    assertThat(in("budva", () -> bundles.of(before.version())).form().id()).isEqualTo("land");
    in("budva", () -> importServices.importPack("me-budva", "services"));
  }

  @Test
  void asksForUploadsOfTheDocumentsThatThePersonBrings() {
    var card = in("budva", () -> services.get(new ServiceCode("BD-005")));
    var form =
        in("budva", () -> bundles.parts(card.version())).stream()
            .filter(part -> part.path().equals("forms/marriage.json"))
            .findFirst()
            .orElseThrow()
            .body();
    assertThat(card.documentsAsked()).hasSize(5);
    assertThat(form).contains("document5").doesNotContain("document6").doesNotContain("\"shared\"");
  }

  @Test
  void hasCompleteAnswersForTheDemonstration() {
    for (var pack : Map.of("me-budva", "budva", "al", "skrapar").entrySet()) {
      var choices = demoServices.of(pack.getKey());
      assertThat(choices).hasSizeGreaterThan(20);
      for (var choice : choices) {
        assertThat(choice.answers()).as(choice.code().value()).isNotEmpty();
        var form = form(pack.getValue(), choice.code());
        for (var answers : choice.answers()) {
          assertThat(form.check(exact(json.tree(answers)), NOON).messages())
              .as(choice.code().value() + " " + answers)
              .isEmpty();
        }
      }
    }
  }

  /** On as many rows as a network has, with the planner free to choose. */
  @Test
  void usesTheIndexUnderRowLevelSecurity() throws SQLException {
    var budva = tenants.bySlug("budva").orElseThrow().id().value();
    try {
      owner(MANY.formatted(budva), "vacuum analyze catalogue.published");
      transactions.read(
          Scope.open(),
          () -> {
            var before = indexScans();
            assertThat(
                    sql.fetch(
                            "select code from catalogue.find_services_for('vjencanih', null,"
                                + " null, null, 'citizen', 0, 20)")
                        .getValues("code", String.class))
                .contains("BD-004");
            assertThat(indexScans()).isGreaterThan(before);
            return before;
          });
      var plain =
          in(
              "budva",
              () ->
                  sql.fetch(
                          "explain select code from catalogue.published where words %> 'vjencanih'")
                      .formatCSV());
      assertThat(plain).contains("Scan").doesNotContain("published_words");
    } finally {
      owner(
          "delete from catalogue.published where code like 'MANY-%'",
          "vacuum analyze catalogue.published");
    }
  }

  private static void owner(String... statements) throws SQLException {
    var address = TestDatabase.address();
    try (var connection =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var statement = connection.createStatement()) {
      for (var one : statements) {
        statement.execute(one);
      }
    }
  }

  /** How often this transaction asked the index, as the database itself counts. */
  private long indexScans() {
    return ((Number)
            Objects.requireNonNull(
                sql.fetchValue(
                    "select pg_stat_get_xact_numscans('catalogue.published_words'::regclass)")))
        .longValue();
  }

  /** The answers as a form takes them in: numbers are exact. */
  private static Map<String, Object> exact(JsonNode answers) {
    var map = new LinkedHashMap<String, Object>();
    answers.propertyStream().forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
    return map;
  }

  private static Object value(JsonNode node) {
    if (node.isNumber()) {
      return node.decimalValue();
    }
    if (node.isArray()) {
      return node.valueStream().map(CatalogueTests::value).toList();
    }
    return node.isObject() ? exact(node) : node.asString("");
  }

  private Form form(String slug, ServiceCode code) {
    return in(slug, () -> bundles.of(services.get(code).version()).form());
  }

  @Test
  void refusesWhoMayNotDesign() {
    assertThatThrownBy(
            () ->
                transactions.write(
                    Scope.of(tenant("budva").id()),
                    () -> importServices.importPack("me-budva", "services")))
        .isInstanceOf(NotAllowed.class);
  }

  /** In the towns of this test; others have services of other tests. */
  private List<String> found(String words) {
    var towns = List.of(tenant("budva").id(), tenant("skrapar").id());
    return findServices
        .find(
            new ServiceQuestion(words, Optional.empty(), Optional.empty(), Optional.empty(), 1, 50),
            Lang.EN)
        .hits()
        .stream()
        .filter(
            hit -> towns.contains(hit.tenant()) && !COPIED.matcher(hit.code().value()).matches())
        .map(hit -> hit.code().value())
        .toList();
  }

  private Tenant tenant(String slug) {
    return tenants.bySlug(slug).orElseThrow();
  }

  private <T> T in(String slug, Supplier<T> work) {
    return acting.as(
        Actor.system("test"), () -> transactions.write(Scope.of(tenant(slug).id()), work));
  }

  private void run(String slug, Runnable work) {
    in(
        slug,
        () -> {
          work.run();
          return slug;
        });
  }
}
