package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.intake.Filling;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.ServiceForms;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Walks an application through its pages, as a browser without script would. */
@SportelTest
class ApplyPagesTests {
  private static final String START = "/m/budva/apply/BD-004";
  private static final String NAME = START + "/who/name";
  private static final String CONTACT = START + "/who/contact";
  private static final Path SHOWN = Path.of("target/pages");

  @Autowired WebApplicationContext context;
  @Autowired Tenants tenants;
  @Autowired CurrentTenant current;
  @Autowired Transactions transactions;
  @Autowired KeepDraft keepDraft;
  @Autowired ServiceForms forms;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void aBrowser() {
    var budva = context.getBean(StandingPacks.class).budva();
    Filter inBudva =
        (request, response, chain) ->
            current.within(
                budva,
                () -> {
                  try {
                    chain.doFilter(request, response);
                  } catch (java.io.IOException | jakarta.servlet.ServletException e) {
                    throw new IllegalStateException(e);
                  }
                  return true;
                });
    Filter frame =
        Objects.requireNonNull(
            context.getBean("frameFilter", FilterRegistrationBean.class).getFilter());
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    mvc = builder.addFilters(inBudva, frame).build();
  }

  private MockHttpServletResponse call(
      AbstractMockHttpServletRequestBuilder<?> request, String page) throws Exception {
    return call(request, page, "en");
  }

  private MockHttpServletResponse call(
      AbstractMockHttpServletRequestBuilder<?> request, String page, String lang) throws Exception {
    var response = mvc.perform(request.cookie(new Cookie("lang", lang))).andReturn().getResponse();
    response.setCharacterEncoding("UTF-8");
    Files.createDirectories(SHOWN);
    Files.writeString(
        SHOWN.resolve(page + ".html"), response.getContentAsString(StandardCharsets.UTF_8));
    return response;
  }

  private Cookie begun() throws Exception {
    var response = call(post(START), "begin");
    assertThat(response.getRedirectedUrl()).isEqualTo(START + "/who");
    var set = String.valueOf(response.getHeader("Set-Cookie"));
    assertThat(set).contains("HttpOnly").contains("Path=" + START).contains("SameSite=Lax");
    var value = Pattern.compile("sportel-draft=([^;]+)").matcher(set);
    assertThat(value.find()).isTrue();
    return new Cookie("sportel-draft", value.group(1));
  }

  @Test
  void saysFirstWhatIsNeeded() throws Exception {
    var page = call(get(START), "start");
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString(StandardCharsets.UTF_8))
        .contains("What you need")
        .contains("Your name and address are enough");
    assertThat(call(get("/m/budva/apply/NO-SUCH"), "unknown").getStatus()).isEqualTo(404);
  }

  @Test
  void savesForLaterWhatIsNotFinished() throws Exception {
    var draft = begun();
    var saved =
        call(
            post(START + "/who")
                .cookie(draft)
                .param("kind", "PERSON")
                .param("through", "self")
                .param("name", "Ana Perović")
                .param("address", "")
                .param("go", "save"),
            "who-saved");
    assertThat(saved.getRedirectedUrl()).isEqualTo(START + "/save");
    assertThat(call(get(NAME).cookie(draft), "who-again").getContentAsString())
        .contains("Ana Perović");
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
    var draft = begun();
    var page =
        call(
            post(NAME)
                .cookie(draft)
                .param("kind", "PERSON")
                .param("name", "Ana <b>Petrović</b>")
                .param("address", ""),
            "who-wrong");
    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(page.getContentAsString(StandardCharsets.UTF_8))
        .contains("govuk-error-summary")
        .contains("#f-address")
        .contains("Ana &lt;b>Petrović&lt;/b>");
    var reached = call(post(CONTACT).cookie(draft).param("email", "ana@"), "contact-wrong");
    assertThat(reached.getStatus()).isEqualTo(422);
    assertThat(reached.getContentAsString(StandardCharsets.UTF_8))
        .contains("#f-email", "ana@\"")
        .doesNotContain("#f-address");
  }

  @Test
  void asksOneThingOnAPageAndKeepsTheRest() throws Exception {
    var draft = begun();
    assertThat(call(get(START + "/who").cookie(draft), "who").getContentAsString())
        .contains("name=\"through\"")
        .doesNotContain("name=\"address\"", "name=\"email\"");
    var acts =
        post(START + "/who")
            .cookie(draft)
            .param("through", "other")
            .param("representedBy", "Jovan Petrović");
    assertThat(call(acts, "who-acts").getRedirectedUrl()).isEqualTo(NAME);
    var typed =
        post(NAME)
            .cookie(draft)
            .param("kind", "PERSON")
            .param("name", "Ana Petrović")
            .param("address", "Trg 1, Budva");
    assertThat(call(typed, "who-name").getRedirectedUrl()).isEqualTo(CONTACT);
    assertThat(call(post(CONTACT).cookie(draft), "who-contact").getRedirectedUrl())
        .contains("/step/");
    assertThat(call(get(START + "/check").cookie(draft), "who-checked").getContentAsString())
        .contains("Jovan Petrović", "Ana Petrović", "Trg 1, Budva");
    assertThat(call(get(START + "/who/nothing").cookie(draft), "who-nothing").getStatus())
        .isEqualTo(404);
  }

  @Test
  void showsAtOnceTheQuestionsThatFollowFromAnAnswer() throws Exception {
    var draft = begun();
    var step = answered(draft);
    var before = call(get(step).cookie(draft), "live-before").getContentAsString();
    assertThat(before).contains("data-live").doesNotContain("subjectName\"");
    var looked =
        call(
            post(step).cookie(draft).param("subjectIs", "other").param("go", "look"),
            "live-looked");
    assertThat(looked.getStatus()).isEqualTo(200);
    assertThat(looked.getContentAsString(StandardCharsets.UTF_8))
        .contains("subjectName\"")
        .doesNotContain("govuk-error-summary", "govuk-input--error");
  }

  @Test
  void leadsABrowserWithoutADraftToTheStart() throws Exception {
    for (var page : List.of("/who", "/step/Field_x", "/fee", "/check", "/save", "/receipt")) {
      assertThat(call(get(START + page), "none").getRedirectedUrl()).isEqualTo(START);
    }
    var forged = new Cookie("sportel-draft", new java.util.UUID(1, 2) + "." + "a".repeat(32));
    assertThat(call(get(START + "/who").cookie(forged), "none").getRedirectedUrl())
        .isEqualTo(START);
  }

  @Test
  void leadsThroughAllPagesToTheReceipt() throws Exception {
    var draft = begun();
    assertThat(call(get(START + "/who").cookie(draft), "who").getStatus()).isEqualTo(200);
    var next = answered(draft);
    int steps = 0;
    while (!next.endsWith("/check") && steps++ < 30) {
      assertThat(call(get(next).cookie(draft), "step-" + steps).getStatus())
          .as(next)
          .isEqualTo(200);
      next = next.endsWith("/fee") ? fee(next, draft) : step(next, draft);
    }
    var check = call(get(next).cookie(draft), "check");
    assertThat(check.getContentAsString(StandardCharsets.UTF_8)).contains("Ana Petrović");
    assertThat(call(post(START + "/check").cookie(draft), "sent").getRedirectedUrl())
        .isEqualTo(START + "/receipt");
    var receipt = call(get(START + "/receipt").cookie(draft), "receipt");
    assertThat(receipt.getContentAsString(StandardCharsets.UTF_8))
        .contains("Register number")
        .contains("sp-code")
        .contains("Ana Petrović");
    assertThat(call(post(START + "/check").cookie(draft), "again").getRedirectedUrl())
        .isEqualTo(START + "/receipt");
  }

  @Test
  void addressesAPersonInTheLanguageInWhichTheySent() throws Exception {
    var draft = begun();
    var next = answered(draft);
    while (!next.endsWith("/check")) {
      next = next.endsWith("/fee") ? fee(next, draft) : step(next, draft);
    }
    assertThat(call(post(next).cookie(draft), "sent-sq", "sq").getRedirectedUrl())
        .isEqualTo(START + "/receipt");
    var receipt = call(get(START + "/receipt").cookie(draft), "receipt-sq");
    assertThat(receipt.getContentAsString(StandardCharsets.UTF_8))
        .contains("<div lang=\"sq\">", "Numri i protokollit", "Kur merrni përgjigje")
        .doesNotContain("Register number", "When you get an answer");
  }

  private String answered(Cookie draft) throws Exception {
    call(post(START + "/who").cookie(draft).param("through", "self"), "who-right");
    var named =
        post(NAME)
            .cookie(draft)
            .param("kind", "PERSON")
            .param("name", "Ana Petrović")
            .param("address", "Trg 1, Budva");
    assertThat(call(named, "name-right").getRedirectedUrl()).isEqualTo(CONTACT);
    return String.valueOf(call(post(CONTACT).cookie(draft), "contact-right").getRedirectedUrl());
  }

  private String fee(String address, Cookie draft) throws Exception {
    var text = new MockMultipartFile("proof", "slip.exe", "image/png", new byte[] {'M', 'Z', 0, 0});
    var refused = call(multipart(address).file(text).cookie(draft), "fee-refused");
    assertThat(refused.getStatus()).isEqualTo(422);
    return String.valueOf(call(multipart(address).cookie(draft), "fee").getRedirectedUrl());
  }

  private String step(String address, Cookie cookie) throws Exception {
    var code = address.substring(address.lastIndexOf('/') + 1);
    for (int round = 0; round < 4; round++) {
      Map<String, List<String>> posted = new HashMap<>();
      transactions.read(
          Scope.of(tenants.bySlug("budva").orElseThrow().id()),
          () -> {
            var draft = keepDraft.find(Applying.key(cookie)).orElseThrow();
            var form = forms.of(draft.version());
            var view = form.view(form.page(code).orElseThrow(), draft.answers(), forms.now());
            posted.put("form.seen", List.of(view.seen()));
            Filling.fill(view.blocks(), posted);
            return posted;
          });
      var request = post(address).cookie(cookie);
      posted.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
      var response = call(request, "step-answered");
      if (response.getRedirectedUrl() != null) {
        return response.getRedirectedUrl();
      }
      assertThat(response.getStatus())
          .as(response.getContentAsString(StandardCharsets.UTF_8))
          .isEqualTo(200);
    }
    throw new AssertionError("no way past " + address);
  }

  @Test
  void savesAndResumesByCode() throws Exception {
    var draft = begun();
    answered(draft);
    assertThat(call(get(START + "/save").cookie(draft), "save").getStatus()).isEqualTo(200);
    var saved = call(post(START + "/save").cookie(draft).param("shared", "true"), "saved");
    var code =
        Pattern.compile("sp-code\">([0-9A-Z-]{19})<")
            .matcher(saved.getContentAsString(StandardCharsets.UTF_8));
    assertThat(code.find()).isTrue();
    assertThat(String.valueOf(saved.getHeader("Set-Cookie"))).contains("Max-Age=0");
    assertThat(call(get("/m/budva/resume"), "resume").getStatus()).isEqualTo(200);
    assertThat(call(post("/m/budva/resume").param("code", "nonsense"), "resume-wrong").getStatus())
        .isEqualTo(422);
    var resumed = call(post("/m/budva/resume").param("code", code.group(1)), "resumed");
    assertThat(resumed.getRedirectedUrl()).isEqualTo(START + "/go-on");
    var value =
        Pattern.compile("sportel-draft=([^;]+)")
            .matcher(String.valueOf(resumed.getHeader("Set-Cookie")));
    assertThat(value.find()).isTrue();
    var again = new Cookie("sportel-draft", value.group(1));
    assertThat(call(get(START + "/go-on").cookie(again), "go-on").getRedirectedUrl())
        .as("the first page that is not complete")
        .contains("/step/");
    assertThat(call(get(START + "/who").cookie(draft), "old").getRedirectedUrl()).isEqualTo(START);
  }
}
