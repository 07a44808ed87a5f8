package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;

/** What people look for in vain reaches whoever designs services. */
class UnfoundTests extends Served {
  private final String words = "zzq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @Test
  void tellsTheDesignerWhichWordsFoundNothing() {
    var list = "/m/" + desk.slug() + "/services?q=";
    browser.get(list + words);
    browser.get(list + words.toUpperCase(java.util.Locale.ROOT));
    browser.get(list + words + "0101990");
    var designer = new Browser(port).signIn(desk.name(Duty.DESIGNER));
    var page = designer.get("/desk/unfound").body();
    assertThat(page).contains(words).doesNotContain("0101990");
    assertThat(page).containsPattern(words + "</span>\\s*</th>\\s*<td[^>]*>2\\s*<");
    assertThat(designer.get("/desk").body()).contains("Searches that found nothing");
  }
}
