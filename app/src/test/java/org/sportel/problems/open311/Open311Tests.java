package org.sportel.problems.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.problems.GrantProgramKey;
import org.sportel.problems.TakeOverCategories;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/** The service as a program meets it, against the examples of the standard's documentation. */
class Open311Tests extends Served {
  private static final String SERVICE =
      """
      {"service_code":"001","service_name":"Cans left out 24x7","description":"Garbage",
       "metadata":true,"type":"realtime","keywords":"lorem, ipsum, dolor","group":"sanitation"}
      """;
  private static final String DEFINITION =
      """
      {"service_code":"DMV66","attributes":[{"variable":true,"code":"WHISHETN",
       "datatype":"singlevaluelist","required":true,"datatype_description":null,"order":1,
       "description":"What is the ticket/tag/DL number?",
       "values":[{"key":"123","name":"Ford"},{"key":"124","name":"Chrysler"}]}]}
      """;
  private static final String CREATED =
      """
      {"service_request_id":"293944","service_notice":"The City will inspect","account_id":null}
      """;
  private static final String REQUEST =
      """
      {"service_request_id":"638344","status":"closed","status_notes":null,
       "service_name":"Sidewalk and Curb Issues","service_code":"006","description":null,
       "agency_responsible":null,"service_notice":"x",
       "requested_datetime":"2010-04-14T06:37:38-08:00",
       "updated_datetime":"2010-04-14T06:37:38-08:00",
       "expected_datetime":"2010-04-15T06:37:38-08:00","address":"8TH AVE and JUDAH ST",
       "address_id":null,"zipcode":null,"lat":37.762221815,"long":-122.4651145,"media_url":null}
      """;
  private static final String DISCOVERY =
      """
      {"changeset":"2011-02-03 14:18","contact":"You can email","key_service":"You can request",
       "endpoints":[{"specification":"http://wiki.open311.org/GeoReport_v2",
       "url":"http://open311.mycity.gov/v2","changeset":"2010-11-23 09:01","type":"production",
       "formats":["text/xml","application/json"]}]}
      """;
  private static final String ERROR =
      """
      {"code":403,"description":"Invalid api_key received -- can't proceed with create_request."}
      """;

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired TakeOverCategories takeOver;
  @Autowired GrantProgramKey grantKey;

  private final Json json = new Json();
  private String root = "";

  @BeforeEach
  void categories() {
    root = "/m/" + desk.slug() + "/open311/v2/";
    system(takeOver::take);
  }

  @Test
  void hasTheFieldsOfTheDocumentationInTheirOrderAndWithTheirTypes() {
    var services = json.tree(get("services.json"));
    assertThat(shape(services.get(0))).isEqualTo(shape(json.tree(SERVICE)));
    assertThat(shape(json.tree(get("services/pothole.json"))))
        .isEqualTo(shape(json.tree(DEFINITION)));
    assertThat(shape(json.tree(get("discovery.json")))).isEqualTo(shape(json.tree(DISCOVERY)));
    var created = json.tree(report("lat", "42.2801", "long", "18.8401").body());
    assertThat(created.isArray()).isTrue();
    assertThat(shape(created.get(0))).isEqualTo(shape(json.tree(CREATED)));
    var id = created.get(0).get("service_request_id").asString();
    var read = json.tree(get("requests/" + id + ".json"));
    assertThat(read.size()).isOne();
    assertThat(shape(read.get(0)))
        .isEqualTo(shape(json.tree(REQUEST)).replace("address:STRING", "address:NULL"));
    assertThat(read.get(0).get("status").asString()).isEqualTo("open");
    assertThat(get("request/" + id + ".json")).isEqualTo(get("requests/" + id + ".json"));
  }

  @Test
  void saysTheSameInXml() throws Exception {
    var id = created(report("address_string", "Ulica <1> & \"dva\""));
    var answer = call("requests/" + id + ".xml");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.body())));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("service_requests");
    var request = document.getElementsByTagName("request").item(0);
    var names = new ArrayList<String>();
    for (int i = 0; i < request.getChildNodes().getLength(); i++) {
      names.add(request.getChildNodes().item(i).getNodeName());
    }
    assertThat(names).isEqualTo(List.copyOf(json.tree(REQUEST).propertyNames()));
    assertThat(document.getElementsByTagName("address").item(0).getTextContent())
        .isEqualTo("Ulica <1> & \"dva\"");
    assertThat(get("services.xml")).contains("<services><service><service_code>");
    assertThat(get("services/drain.xml")).contains("<values><value><key>yes</key>");
    assertThat(get("discovery.xml")).contains("<formats><format>text/xml</format>");
  }

  @Test
  void answersErrorsInTheStandardsForm() {
    var unknown = call("requests/P-1999-00001.json");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(shape(json.tree(unknown.body()).get(0))).isEqualTo(shape(json.tree(ERROR)));
    assertThat(call("requests/none.xml").body()).contains("<errors><error><code>404</code>");
    assertThat(call("services.json?jurisdiction_id=elsewhere").statusCode()).isEqualTo(404);
    assertThat(call("services.json?jurisdiction_id=" + desk.slug()).statusCode()).isEqualTo(200);
    assertThat(call("services.json?jurisdiction_id=").statusCode()).isEqualTo(200);
    assertThat(call("services/none.json").statusCode()).isEqualTo(404);
    assertThat(call("requests.json?start_date=x").statusCode()).isEqualTo(400);
    assertThat(report().statusCode()).isEqualTo(400);
    assertThat(report("lat", "42.28").statusCode()).isEqualTo(400);
    assertThat(report("lat", "42.28", "long", "x").statusCode()).isEqualTo(400);
    assertThat(report("address_id", "7").statusCode()).isEqualTo(404);
    assertThat(post("service_code", "drain", "address_string", "here", "description", "d").body())
        .contains("Is the cover missing?");
    assertThat(
            post(
                    "service_code",
                    "drain",
                    "address_string",
                    "here",
                    "description",
                    "d",
                    "attribute[cover]",
                    "perhaps")
                .statusCode())
        .isEqualTo(400);
    assertThat(
            post(
                    "service_code",
                    "drain",
                    "address_string",
                    "here",
                    "description",
                    "d",
                    "attribute[cover]",
                    "yes")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void findsReportsByTheFiltersOfTheStandard() {
    var one = created(report("address_string", "First street"));
    var two = created(report("address_string", "Second street"));
    assertThat(ids("requests.json?service_request_id=" + one + "," + two)).contains(one, two);
    assertThat(ids("requests.json?status=closed")).doesNotContain(one);
    assertThat(ids("requests.json?service_code=waste")).doesNotContain(one);
    assertThat(ids("requests.json?service_code=pothole&status=open")).contains(one, two);
    assertThat(ids("requests.json?end_date=2001-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void keepsWordsBackUntilSomebodyHasReadThem() {
    var id = created(report("address_string", "Quiet street"));
    assertThat(get("requests/" + id + ".json")).doesNotContain("Deep hole");
    assertThat(browser.get("/m/" + desk.slug() + "/problems/" + id).body())
        .contains(id, "Quiet street")
        .doesNotContain("Deep hole");
  }

  @Test
  void takesKeysThatHoldAndNoOthers() {
    var key = system(() -> grantKey.grant("A programmer", 2));
    assertThat(report("address_string", "a", "api_key", key).statusCode()).isEqualTo(200);
    assertThat(report("address_string", "b", "api_key", key).statusCode()).isEqualTo(200);
    var over = report("address_string", "c", "api_key", key);
    assertThat(over.statusCode()).isEqualTo(429);
    assertThat(over.headers().firstValue("Retry-After")).isPresent();
    assertThat(report("address_string", "d", "api_key", "X".repeat(26)).statusCode())
        .isEqualTo(403);
    system(
        () -> {
          grantKey.require(true);
          return key;
        });
    assertThat(report("address_string", "e").statusCode()).isEqualTo(403);
    system(
        () -> {
          grantKey.require(false);
          return key;
        });
  }

  private List<String> ids(String path) {
    var found = new ArrayList<String>();
    json.tree(get(path)).forEach(one -> found.add(one.get("service_request_id").asString()));
    return found;
  }

  private String created(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.tree(answer.body()).get(0).get("service_request_id").asString();
  }

  private HttpResponse<String> report(String... more) {
    return post(
        Stream.concat(
                Stream.of("service_code", "pothole", "description", "Deep hole"), Stream.of(more))
            .toArray(String[]::new));
  }

  /** As a program does: no cookie, no token. */
  private HttpResponse<String> post(String... fields) {
    var body =
        Stream.iterate(0, i -> i < fields.length, i -> i + 2)
            .map(i -> encoded(fields[i]) + "=" + encoded(fields[i + 1]))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address("requests.json"))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String get(String path) {
    var answer = call(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> call(String path) {
    return send(HttpRequest.newBuilder(address(path)).GET());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + root + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private <T> T system(java.util.function.Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }

  /** Names, order and types of fields, of the first thing in each list. */
  private static String shape(JsonNode node) {
    if (node.isObject()) {
      return node.propertyStream()
          .map(field -> field.getKey() + ":" + shape(field.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node.isArray()) {
      return node.isEmpty() ? "[]" : "[" + shape(node.get(0)) + "]";
    }
    return node.getNodeType().name();
  }
}
