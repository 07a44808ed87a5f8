package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.catalogue.Services;
import org.sportel.intake.Draft;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Person;
import org.sportel.platform.contact.OutgoingMail;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.platform.limits.Work;
import org.sportel.web.ClientAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** What strangers meet who do too much, and that nobody else meets it. */
@SportelTest
class PublicLimitsTests {
  private static final String SERVICE = "BD-004";
  private static final String START = "/m/budva/apply/" + SERVICE;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final long TIMES = 10_000;

  @Autowired WebApplicationContext context;
  @Autowired Tries tries;
  private String address = "";

  @BeforeEach
  void aNetworkOfItsOwn() {
    var bits = UUID.randomUUID().toString();
    address = "2001:db8:" + bits.substring(0, 4) + ":" + bits.substring(4, 8) + "::1";
  }

  /** The network as it is counted. */
  private String key() {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return ClientAddress.of(request);
  }

  private Applying applying() {
    return Applying.from(address, context);
  }

  private static Person ana(String email) {
    return new Person("PERSON", "self", "Ana Petrović", "", "Trg 1, Budva", email, "", "");
  }

  /** Uses an hour's budget of the address up. */
  private void usedUp(String deed, int most) {
    assertThat(tries.count(new Limit.Budget(deed, most * TIMES, HOUR).of(key(), most * TIMES)))
        .isEmpty();
  }

  private static String found(String pattern, String page) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static AbstractMockHttpServletRequestBuilder<?> worked(
      AbstractMockHttpServletRequestBuilder<?> request, String page) {
    var answer =
        Work.answer(
            found("data-seed=\"([^\"]+)\"", page),
            Integer.parseInt(found("data-bits=\"(\\d+)\"", page)));
    return request
        .param("task", found("name=\"task\" value=\"([^\"]+)\"", page))
        .param("answer", answer);
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void asksWhoBeginsTooMuchToWaitOrToWorkAndLetsOthersBegin() throws Exception {
    usedUp("BEGIN", 60);
    var held = applying().call(post(START));
    assertThat(held.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(String.valueOf(held.getHeader("Retry-After")))).isBetween(1, 3600);
    assertThat(text(held)).contains("Too much was sent", "Wait 60 minutes", "/assets/work");
    var worked = worked(post(START), text(held));
    assertThat(applying().call(worked).getRedirectedUrl()).isEqualTo(START + "/who");
    assertThat(applying().call(worked).getStatus()).isEqualTo(429);
    aNetworkOfItsOwn();
    assertThat(applying().call(post(START)).getRedirectedUrl()).isEqualTo(START + "/who");
  }

  @Test
  void losesNothingWhereTooManyApplicationsWereSent() throws Exception {
    var draft = applying().filled(SERVICE, ana(""));
    usedUp("SEND", 20);
    var held = applying().call(post(START + "/check").cookie(draft));
    assertThat(held.getStatus()).isEqualTo(429);
    assertThat(draft(draft).sent()).isEmpty();
    assertThat(draft(draft).answers()).isNotEmpty();
    var sent = applying().call(worked(post(START + "/check").cookie(draft), text(held)));
    assertThat(sent.getRedirectedUrl()).isEqualTo(START + "/receipt");
  }

  @Test
  void sendsAgainWhatWasTickedWhereTooMuchWasSaved() throws Exception {
    var draft = applying().begun(SERVICE);
    usedUp("SAVE", 30);
    var held = applying().call(post(START + "/save").cookie(draft).param("shared", "on"));
    assertThat(held.getStatus()).isEqualTo(429);
    assertThat(text(held)).contains("name=\"shared\" value=\"on\"");
  }

  private Draft draft(Cookie cookie) {
    var key = Applying.key(cookie);
    return applying().here(() -> applying().get(KeepDraft.class).find(key)).orElseThrow();
  }

  @Test
  void mailsCodesToOneAddressFiveTimesADayHoweverItIsWritten() {
    try (var settings = new AnnotationConfigApplicationContext()) {
      TestPropertyValues.of("sportel.mail.host=mail.example.org").applyTo(settings);
      settings.register(OutgoingMail.class);
      settings.refresh();
      var mails = new MailBudget(tries, settings.getBean(OutgoingMail.class));
      var email = "v" + UUID.randomUUID() + "@example.org";
      for (int i = 1; i <= 7; i++) {
        var written = i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT);
        assertThat(mails.take(written)).as("mail " + i).isEqualTo(i <= 5);
      }
      assertThat(mails.take("w" + email)).isTrue();
      assertThat(mails.take("")).isFalse();
    }
  }

  @Test
  void takesTwentyFilesIntoADraftAndNotOneMore() throws Exception {
    var draft = applying().begun(service(true));
    var fee = "/m/budva/apply/" + service(true) + "/fee";
    var many = multipart(fee);
    for (int i = 0; i < 15; i++) {
      many.file(slip(i));
    }
    assertThat(applying().call(many.cookie(draft)).getStatus()).isEqualTo(302);
    var more = multipart(fee);
    for (int i = 15; i < 30; i++) {
      more.file(slip(i));
    }
    var refused = applying().call(more.cookie(draft));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("At most 20 files");
    assertThat(draft(draft).files()).isEqualTo(20);
  }

  private static MockMultipartFile slip(int number) {
    var text = ("slip " + number + " of a bank").getBytes(StandardCharsets.UTF_8);
    return new MockMultipartFile("proof", "slip" + number + ".txt", "text/plain", text);
  }

  @Test
  void asksForNoProofWhereNothingIsPaid() throws Exception {
    var free = service(false);
    var draft = applying().begun(free);
    var fee = "/m/budva/apply/" + free + "/fee";
    assertThat(applying().call(get(fee).cookie(draft)).getStatus()).isEqualTo(302);
    assertThat(applying().call(multipart(fee).file(slip(1)).cookie(draft)).getStatus())
        .isEqualTo(302);
    assertThat(draft(draft).files()).isZero();
  }

  private String service(boolean paid) {
    return applying()
        .here(
            () ->
                applying().get(Services.class).list().stream()
                    .filter(card -> card.offered())
                    .filter(card -> !card.card().charges().fees().isEmpty() == paid)
                    .findFirst()
                    .orElseThrow()
                    .code()
                    .value());
  }

  @Test
  void keepsWhatWasTypedWhereTooMuchWasUploaded() throws Exception {
    var paid = service(true);
    var draft = applying().begun(paid);
    usedUp("upload", 800 << 20);
    var refused =
        applying().call(multipart("/m/budva/apply/" + paid + "/fee").file(slip(1)).cookie(draft));
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isNotNull();
    assertThat(text(refused)).contains("Too much was uploaded");
    assertThat(draft(draft).files()).isZero();
  }

  @Test
  void makesOneReceiptHoweverManyAskForItAtOnce() throws Exception {
    var draft = applying().filled(SERVICE, ana(""));
    applying().call(post(START + "/check").cookie(draft));
    var receipt = START + "/receipt.pdf";
    assertThat(applying().call(get(receipt).cookie(draft)).getStatus()).isEqualTo(405);
    var applying = applying();
    Callable<byte[]> one = () -> applying.call(post(receipt).cookie(draft)).getContentAsByteArray();
    var pdfs = new ArrayList<byte[]>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var answer : threads.invokeAll(java.util.Collections.nCopies(6, one))) {
        pdfs.add(answer.get());
      }
    }
    assertThat(pdfs.getFirst()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(pdfs).allSatisfy(pdf -> assertThat(pdf).isEqualTo(pdfs.getFirst()));
    var issued = DSL.table(DSL.name("documents", "issued"));
    var caseId = draft(draft).sent().orElseThrow().caseId();
    assertThat(
            applying.here(
                () ->
                    applying
                        .get(DSLContext.class)
                        .fetchCount(issued, DSL.field("case_id").eq(caseId))))
        .isEqualTo(1);
  }
}
