package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** What somebody can do who reads the table of sessions, or a browser that was left. */
class SessionSecretsTests extends Served {
  @Autowired private Transactions transactions;
  @Autowired private DSLContext sql;
  @Autowired private SessionRepository<?> sessions;

  private int stored(String id) {
    return transactions.read(
        Scope.network(),
        () ->
            sql.fetchCount(
                DSL.table(DSL.name("identity", "session")), DSL.field("session_id").eq(id)));
  }

  private String secret() {
    var cookie = browser.cookie("sportel").orElseThrow();
    return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
  }

  @Test
  void theTableHoldsNothingThatOpensASession() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    var secret = secret();
    var digest = HexFormat.of().formatHex(SecretDigest.of(secret));
    assertThat(stored(secret)).isZero();
    assertThat(stored(digest)).isEqualTo(1);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    assertThat(browser.get("/desk/me").body()).contains("This one");
    browser.post("/sign-out");
    assertThat(stored(digest)).isZero();
  }

  /** As after a double click, and with two tabs of which one signs out. */
  @Test
  void requestsThatWriteOneSessionAtOnceAllSucceed() {
    writesAtOnce(sessions);
  }

  private static <S extends Session> void writesAtOnce(SessionRepository<S> sessions) {
    var begun = sessions.createSession();
    sessions.save(begun);
    var id = begun.getId();
    var first = Objects.requireNonNull(sessions.findById(id));
    var second = Objects.requireNonNull(sessions.findById(id));
    var third = Objects.requireNonNull(sessions.findById(id));
    first.setAttribute("shown", "one");
    second.setAttribute("shown", "two");
    third.setAttribute("other", "three");
    sessions.save(first);
    sessions.save(second);
    assertThat(Objects.requireNonNull(sessions.findById(id)).<String>getAttribute("shown"))
        .isEqualTo("two");
    sessions.deleteById(id);
    sessions.save(third);
    assertThat(sessions.findById(id)).isNull();
  }

  @Test
  void signingOutTellsTheBrowserToForgetItsPages() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    var out = browser.post("/sign-out");
    assertThat(out.headers().firstValue("Clear-Site-Data").orElseThrow())
        .contains("cache", "storage");
  }
}
