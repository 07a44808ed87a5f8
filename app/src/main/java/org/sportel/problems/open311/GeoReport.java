package org.sportel.problems.open311;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.deadlines.Explanations;
import org.sportel.network.Point;
import org.sportel.problems.ProblemAnswers;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.web.Texts;

/** The fields of GeoReport v2, in the order of its documentation. */
final class GeoReport {
  static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";
  private static final DateTimeFormatter CHANGED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", java.util.Locale.ROOT);

  private GeoReport() {}

  /**
   * Where the service is found.
   *
   * @param url its address
   * @param changed when a category was last changed
   */
  static Map<String, Object> discovery(String url, Instant changed, String contact, ZoneId zone) {
    var changeset = CHANGED.format(changed.atZone(zone));
    var endpoint = fields();
    endpoint.put("specification", SPECIFICATION);
    endpoint.put("url", url);
    endpoint.put("changeset", changeset);
    endpoint.put("type", "production");
    endpoint.put("formats", List.of("text/xml", "application/json"));
    var all = fields();
    all.put("changeset", changeset);
    all.put("contact", contact);
    all.put("key_service", t("problems.open311.keyService"));
    all.put("endpoints", List.of(endpoint));
    return all;
  }

  static Map<String, Object> service(ProblemCategory category) {
    var all = fields();
    all.put("service_code", category.code());
    all.put("service_name", Texts.show(category.name()).text());
    all.put("description", Texts.show(category.description()).text());
    all.put("metadata", !category.attributes().isEmpty());
    all.put("type", "realtime");
    all.put("keywords", String.join(", ", category.keywords()));
    all.put("group", Texts.show(category.group()).text());
    return all;
  }

  static Map<String, Object> definition(ProblemCategory category) {
    var attributes = category.attributes();
    var all = fields();
    all.put("service_code", category.code());
    all.put(
        "attributes",
        java.util.stream.IntStream.range(0, attributes.size())
            .mapToObj(at -> attribute(attributes.get(at), at + 1))
            .toList());
    return all;
  }

  private static Map<String, Object> attribute(ProblemAttribute attribute, int order) {
    var all = fields();
    all.put("variable", true);
    all.put("code", attribute.code());
    all.put("datatype", attribute.datatype().word());
    all.put("required", attribute.required());
    put(all, "datatype_description", null);
    all.put("order", order);
    all.put("description", Texts.show(attribute.question()).text());
    all.put("values", attribute.values().stream().map(GeoReport::value).toList());
    return all;
  }

  private static Map<String, Object> value(ProblemAttribute.Value value) {
    var all = fields();
    all.put("key", value.key());
    all.put("name", Texts.show(value.name()).text());
    return all;
  }

  /** The answer to a report. */
  static Map<String, Object> receipt(Problem problem, ProblemCategory category) {
    var all = fields();
    all.put("service_request_id", problem.number());
    put(all, "service_notice", notice(category));
    put(all, "account_id", null);
    return all;
  }

  static Map<String, Object> token(Problem problem, String token) {
    var all = fields();
    all.put("service_request_id", problem.number());
    all.put("token", token);
    return all;
  }

  /**
   * What surrounds a problem.
   *
   * @param answer what was last said about it
   * @param agency who is responsible, empty where nobody is named
   * @param media address of its photo, where it is open to all
   */
  record Around(
      Optional<ProblemCategory> category,
      Optional<ProblemAnswers.Answer> answer,
      String agency,
      Optional<String> media,
      ZoneId zone) {}

  static Map<String, Object> request(Problem problem, Around around) {
    var dates = problem.dates();
    var all = fields();
    all.put("service_request_id", problem.number());
    all.put("status", problem.status().open() ? "open" : "closed");
    put(all, "status_notes", around.answer().map(ProblemAnswers.Answer::words).orElse(null));
    put(
        all,
        "service_name",
        around.category().map(category -> Texts.show(category.name()).text()).orElse(null));
    all.put("service_code", problem.category());
    put(all, "description", problem.released() ? problem.told().description() : null);
    put(all, "agency_responsible", around.agency().isEmpty() ? null : around.agency());
    put(all, "service_notice", around.category().map(GeoReport::notice).orElse(null));
    all.put("requested_datetime", time(dates.reported(), around.zone()));
    all.put("updated_datetime", time(dates.updated(), around.zone()));
    put(all, "expected_datetime", dates.due().map(due -> time(due, around.zone())).orElse(null));
    put(all, "address", problem.spot().address().isEmpty() ? null : problem.spot().address());
    put(all, "address_id", null);
    put(all, "zipcode", null);
    put(all, "lat", problem.spot().point().map(Point::lat).orElse(null));
    put(all, "long", problem.spot().point().map(Point::lon).orElse(null));
    put(all, "media_url", around.media().orElse(null));
    return all;
  }

  static Map<String, Object> error(int code, String description) {
    var all = fields();
    all.put("code", code);
    all.put("description", description);
    return all;
  }

  private static @Nullable String notice(ProblemCategory category) {
    return category
        .time()
        .map(time -> t("problems.promise", Explanations.length(time.length(), time.unit())))
        .orElse(null);
  }

  private static String time(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }

  private static Map<String, Object> fields() {
    return new LinkedHashMap<>();
  }

  @SuppressWarnings("NullAway") // the standard's fields stand there also where nothing is known
  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    fields.put(name, value);
  }
}
