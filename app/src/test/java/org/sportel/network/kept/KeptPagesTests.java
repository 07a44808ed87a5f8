package org.sportel.network.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.CurrentTenant;
import org.sportel.network.NewCentre;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Pages that are made once for everybody are never older than what this program has changed. */
class KeptPagesTests extends Served {
  private static final int SECONDS = 5;

  @Autowired Transactions transactions;
  @Autowired CurrentTenant current;
  @Autowired Tenants tenants;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private final SettableClock clock = new SettableClock(Clock.systemUTC());
  private final AtomicInteger made = new AtomicInteger();

  /** Handlers of their own. */
  static final class Pages {
    /** May be kept. */
    @Access(value = Rule.PUBLIC, open = true, kept = true)
    public void kept() {}

    /** Is made for each. */
    @Access(value = Rule.PUBLIC, open = true)
    public void each() {}
  }

  private KeptPages pages() {
    return new KeptPages(transactions, current, clock, SECONDS);
  }

  private MockHttpServletResponse ask(KeptPages pages, MockHttpServletRequest request) {
    var response = new MockHttpServletResponse();
    FilterChain chain =
        (asked, answer) -> {
          answer.setContentType("text/html;charset=UTF-8");
          answer.getOutputStream().write(("page " + made.incrementAndGet()).getBytes());
        };
    try {
      return current.as(
          tenants.get(desk.tenant()),
          () -> {
            pages.doFilter(request, response, chain);
            return response;
          });
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static MockHttpServletRequest request(String handler) {
    var request = new MockHttpServletRequest("GET", "/m/served/centres");
    try {
      request.setAttribute(
          HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
          new HandlerMethod(new Pages(), Pages.class.getMethod(handler)));
    } catch (NoSuchMethodException none) {
      throw new IllegalStateException(none);
    }
    return request;
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void makesAPageOnceForAFewSeconds() {
    var pages = pages();
    assertThat(text(ask(pages, request("kept")))).isEqualTo("page 1");
    assertThat(text(ask(pages, request("kept")))).isEqualTo("page 1");
    clock.advance(Duration.ofSeconds(SECONDS));
    assertThat(text(ask(pages, request("kept")))).isEqualTo("page 2");
  }

  @Test
  void makesItAnewAfterAChangeOfItsMunicipalityOnly() {
    var pages = pages();
    ask(pages, request("kept"));
    transactions.run(desks.of("served-elsewhere").scope(), () -> {});
    assertThat(text(ask(pages, request("kept")))).isEqualTo("page 1");
    transactions.run(desk.scope(), () -> {});
    assertThat(text(ask(pages, request("kept")))).isEqualTo("page 2");
  }

  @Test
  void aChangeWhileThePageIsMadeIsNotMissed() throws Exception {
    var pages = pages();
    FilterChain slow =
        (asked, answer) -> {
          answer.getOutputStream().write("of before".getBytes());
          transactions.run(desk.scope(), () -> {});
        };
    current.as(
        tenants.get(desk.tenant()),
        () -> {
          pages.doFilter(request("kept"), new MockHttpServletResponse(), slow);
          return true;
        });
    assertThat(text(ask(pages, request("kept")))).isEqualTo("page 1");
  }

  @Test
  void keepsNothingForWhoIsKnownAndNothingThatWasNotAllowed() {
    var pages = pages();
    ask(pages, request("kept"));
    var known = request("kept");
    known.setCookies(new jakarta.servlet.http.Cookie("SESSION", "x"));
    assertThat(text(ask(pages, known))).isEqualTo("page 2");
    assertThat(text(ask(pages, request("each")))).isEqualTo("page 3");
    assertThat(text(ask(pages, request("each")))).isEqualTo("page 4");
    var post = request("kept");
    post.setMethod("POST");
    assertThat(text(ask(pages, post))).isEqualTo("page 5");
    var other = request("kept");
    other.setQueryString("page=2");
    assertThat(text(ask(pages, other))).isEqualTo("page 6");
    assertThat(text(ask(pages, request("kept")))).isEqualTo("page 1");
  }

  @Test
  void tellsABrowserThatItHasThePage() throws Exception {
    var first = get("/m/" + desk.slug() + "/centres", Optional.empty());
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    var again = get("/m/" + desk.slug() + "/centres", Optional.of(tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void whatWasChangedIsSeenAtOnce() throws Exception {
    var path = "/m/" + desk.slug() + "/centres";
    var name = "Centre " + System.nanoTime();
    assertThat(get(path, Optional.empty()).body()).doesNotContain(name);
    acting.runAs(
        Actor.system("test"),
        () ->
            transactions.run(
                desk.scope(),
                () ->
                    addCentre.add(
                        new NewCentre(
                            "c" + System.nanoTime() % 1_000_000,
                            Centre.Level.LOCAL,
                            LocalText.of("en", name),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Contact.notGiven()))));
    assertThat(get(path, Optional.empty()).body()).contains(name);
  }

  @Test
  void keptPagesAreOpenAndHoldNoFormToken() throws Exception {
    var kept =
        requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
            .filter(
                one ->
                    Optional.ofNullable(one.getValue().getMethodAnnotation(Access.class))
                        .filter(Access::kept)
                        .isPresent())
            .toList();
    assertThat(kept).hasSizeGreaterThan(4);
    for (var one : kept) {
      var access = one.getValue().getMethodAnnotation(Access.class);
      assertThat(access).returns(true, Access::open).returns(Rule.PUBLIC, Access::value);
      assertThat(one.getKey().getMethodsCondition().getMethods())
          .containsExactly(RequestMethod.GET);
      for (var pattern : one.getKey().getPatternValues()) {
        var page = get(pattern.replace("{slug}", desk.slug()), Optional.empty());
        assertThat(page.body()).as(pattern).doesNotContain("_csrf");
        assertThat(page.headers().allValues("Set-Cookie")).as(pattern).isEmpty();
      }
    }
    assertThat(browser.signIn(desk.name(Duty.DESIGNER)).get("/desk").headers().map())
        .doesNotContainKey("etag");
  }

  private HttpResponse<String> get(String path, Optional<String> tag)
      throws IOException, InterruptedException {
    var address = URI.create("http://127.0.0.1:" + port + path.replace("{code}", "XX-1"));
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
    tag.ifPresent(value -> request.header("If-None-Match", value));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
