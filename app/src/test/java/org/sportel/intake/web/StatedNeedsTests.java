package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Person;
import org.sportel.intake.needs.Accommodations;
import org.sportel.intake.needs.CaseAccommodation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What somebody needs goes with the application and stays what was said first. */
@SportelTest
class StatedNeedsTests {
  private static final String CHECK = "/m/budva/apply/BD-004/check";

  @Autowired WebApplicationContext context;

  @Test
  void whatIsTickedBeforeSendingStaysWithTheCase() throws Exception {
    var applying = Applying.from("127.0.0.1", context);
    var person = new Person("PERSON", "self", "Treba Tumač", "", "Trg 1, Budva", "", "", "");
    var draft = applying.filled("BD-004", person);
    var page = applying.call(get(CHECK).cookie(draft)).getContentAsString();
    assertThat(page).contains("Do you need something", "Sign language", "You need not say why");
    var sent =
        applying.call(
            post(CHECK)
                .cookie(draft)
                .param("needs", "SIGN_LANGUAGE", "LARGE_PRINT", "SOMETHING_ELSE"));
    assertThat(sent.getRedirectedUrl()).endsWith("/receipt");
    applying.call(post(CHECK).cookie(draft).param("needs", "HOME_VISIT"));
    var stated =
        applying.here(() -> applying.get(Accommodations.class).of(caseOf(applying, draft)));
    assertThat(stated)
        .containsExactlyInAnyOrder(CaseAccommodation.SIGN_LANGUAGE, CaseAccommodation.LARGE_PRINT);
  }

  private static UUID caseOf(Applying applying, jakarta.servlet.http.Cookie draft) {
    return applying
        .get(KeepDraft.class)
        .find(Applying.key(draft))
        .orElseThrow()
        .sent()
        .orElseThrow()
        .caseId();
  }
}
