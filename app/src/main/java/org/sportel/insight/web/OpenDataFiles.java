package org.sportel.insight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.declared.OpenFigures.Row;
import org.sportel.insight.web.OpenDataKept.DataSet;
import org.sportel.network.Tenant;
import org.sportel.platform.text.LinkedData;
import org.sportel.web.Texts;
import org.sportel.web.components.Paging;

/** Open data as files, and described as DCAT-AP asks. */
final class OpenDataFiles {
  private static final int PER_PAGE = 500;
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String LICENCE = AUTHORITY + "licence/CC_BY_4_0";

  private OpenDataFiles() {}

  static String csv(List<Row> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("indicator", "dimension", "period", "key", "value", "sample", "hidden");
      for (var row : rows) {
        csv.writeRecord(
            row.indicator(),
            row.dimension().code(),
            row.period(),
            row.key(),
            number(row.value()),
            row.sample().map(String::valueOf).orElse(""),
            row.hidden() ? "yes" : "no");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(one -> one.stripTrailingZeros().toPlainString()).orElse("");
  }

  /** One page for programs; {@code next} is empty on the last. */
  record JsonPage(int page, int pages, int total, String next, List<Row> rows) {}

  static JsonPage page(DataSet set, String typed, String address) {
    var total = set.rows().size();
    var pages = Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
    var wanted = Paging.number(typed, 6);
    var page = Math.min(wanted, pages);
    var rows = set.rows().subList((page - 1) * PER_PAGE, Math.min(total, page * PER_PAGE));
    var next = page < pages ? address + "?page=" + (page + 1) : "";
    return new JsonPage(page, pages, total, next, rows);
  }

  static LinkedData described(Tenant tenant, DataSet set, String here) {
    var data =
        new LinkedData()
            .prefix("dcat", "http://www.w3.org/ns/dcat#")
            .prefix("dct", "http://purl.org/dc/terms/")
            .prefix("foaf", "http://xmlns.com/foaf/0.1/")
            .prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
    var publisher = here + "#publisher";
    var titles = said("insight.open.title", tenant);
    var texts = said("insight.open.text", tenant);
    data.thing(here + "#catalog", "dcat:Catalog")
        .words("dct:title", titles)
        .words("dct:description", texts)
        .ref("dct:publisher", publisher)
        .ref("dct:license", LICENCE)
        .ref("foaf:homepage", here)
        .ref("dcat:dataset", here + "#indicators");
    data.thing(here + "#indicators", "dcat:Dataset")
        .words("dct:title", titles)
        .words("dct:description", texts)
        .ref("dct:publisher", publisher)
        .ref("dcat:theme", AUTHORITY + "data-theme/GOVE")
        .ref("dct:accrualPeriodicity", AUTHORITY + "frequency/MONTHLY")
        .ref("dct:accessRights", AUTHORITY + "access-right/PUBLIC")
        .ref("dcat:landingPage", here)
        .typed("dct:modified", set.computedAt().toString(), "xsd:dateTime")
        .ref("dcat:distribution", here + "#csv")
        .ref("dcat:distribution", here + "#json");
    distribution(data, here, "csv", "CSV", "text/csv");
    distribution(data, here, "json", "JSON", "application/json");
    data.thing(publisher, "foaf:Agent").words("foaf:name", tenant.name().texts());
    data.thing(here, "foaf:Document");
    data.thing(LICENCE, "dct:LicenseDocument");
    return data;
  }

  private static void distribution(
      LinkedData data, String here, String ending, String format, String type) {
    data.thing(here + "#" + ending, "dcat:Distribution")
        .ref("dcat:accessURL", here + "/indicators." + ending)
        .ref("dcat:downloadURL", here + "/indicators." + ending)
        .ref("dct:format", AUTHORITY + "file-type/" + format)
        .ref("dcat:mediaType", "https://www.iana.org/assignments/media-types/" + type)
        .ref("dct:license", LICENCE);
  }

  /** A message in the language of the page, with the tenant's name. */
  private static Map<String, String> said(String key, Tenant tenant) {
    return Map.of(Texts.lang().tag(), Texts.t(key) + " – " + Texts.show(tenant.name()).text());
  }
}
