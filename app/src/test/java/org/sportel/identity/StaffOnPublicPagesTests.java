package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Staff act as staff at the desk only. */
class StaffOnPublicPagesTests extends Served {
  @Test
  void aSignedInClerkIsAnybodyOnAPublicPage() {
    var name = desk.name(Duty.COUNTER);
    var clerk = new Browser(port).signIn(name);
    assertThat(clerk.get("/desk").body()).contains("Office of " + name);
    for (var path : new String[] {"/m/" + desk.slug(), "/services", "/track"}) {
      var page = clerk.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).doesNotContain("Office of " + name);
    }
    assertThat(clerk.get("/desk").body()).contains("Office of " + name);
  }
}
