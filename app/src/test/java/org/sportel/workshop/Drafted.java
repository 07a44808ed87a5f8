package org.sportel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** A designer before the service design of a permit with the procedure that comes along. */
abstract class Drafted extends Served {
  private static final Pattern EDITION = Pattern.compile("name=\"edition\" value=\"(\\d+)\"");
  private static final Pattern TOKEN =
      Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\" data-header=\"([^\"]+)\"");

  @Autowired ImportServices importServices;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  String code = "";
  String design = "";

  @BeforeEach
  void aPermit() {
    code = "WS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    design = "/desk/services/" + code + "/design";
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"Dog licence","sq":"Leje qeni","sr-Latn":"Dozvola"},
         "category":"utilities","outcome":"permit","unit":"registry",
         "channels":["counter","online"],"legalBasis":[{"act":"Law 1/2020"}],
         "deadlines":[{"purpose":"decision","amount":15,"unit":"calendar_day","start":"registration",
           "legalBasis":{"act":"Law 1/2020","article":"7"}}]}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    var report =
        acting.as(
            Actor.system("test"),
            () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
    assertThat(report.added()).isOne();
    browser.signIn(desk.name(Duty.DESIGNER));
  }

  Browser other() {
    return new Browser(port).signIn(desk.name(Duty.DESIGNER));
  }

  /** The edition that a page's forms carry. */
  static String edition(String page) {
    var found = EDITION.matcher(page);
    return found.find() ? found.group(1) : "none";
  }

  /** Saves a part as the drawing editors do. */
  HttpResponse<String> draw(Browser with, String part, int edition, String body) {
    return sends(with, part + "/text", Map.of("edition", edition, "body", body));
  }

  /** Sends JSON to an address below the design as the drawing editors do. */
  HttpResponse<String> sends(Browser with, String path, Map<String, ?> body) {
    var token = TOKEN.matcher(with.get(design).body());
    assertThat(token.find()).isTrue();
    return with.postJson(
        design + "/" + path, token.group(2), token.group(1), new Json().write(body));
  }

  /** The published text of a part. */
  String published(PartKind kind) {
    return acting.as(
        Actor.system("test"),
        () ->
            transactions.read(
                desk.scope(),
                () ->
                    bundles.parts(services.get(new ServiceCode(code)).version()).stream()
                        .filter(part -> part.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .body()));
  }
}
