package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody can do who reads the table of sessions, or a browser that was left. */
class SessionSecretsTests extends Served {
  @Autowired private Transactions transactions;
  @Autowired private DSLContext sql;

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

  @Test
  void signingOutTellsTheBrowserToForgetItsPages() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    var out = browser.post("/sign-out");
    assertThat(out.headers().firstValue("Clear-Site-Data").orElseThrow())
        .contains("cache", "storage");
  }
}
