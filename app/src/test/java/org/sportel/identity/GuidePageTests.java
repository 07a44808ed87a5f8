package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guides stand in the program, the reader's own first. */
class GuidePageTests extends Served {
  @Test
  void opensTheGuideOfTheReadersDuty() {
    assertThat(guide(Duty.COUNTER)).endsWith("/desk/guide/clerk");
    assertThat(guide(Duty.COMPLAINTS_OFFICER)).endsWith("/desk/guide/complaints-officer");
    assertThat(guide(Duty.AUDITOR)).endsWith("/desk/guide/auditor");
    assertThat(guide(Duty.DESIGNER)).endsWith("/desk/guide/designer");
  }

  @Test
  void showsEveryGuideWithoutLinksThatLeadNowhere() {
    var reader = person(Duty.CASE_OFFICER);
    for (var name :
        List.of(
            "clerk",
            "reception",
            "centre-manager",
            "complaints-officer",
            "designer",
            "administrator",
            "auditor",
            "analyst",
            "mayor",
            "liaison")) {
      var page = reader.get("/desk/guide/" + name);
      assertThat(page.statusCode()).as(name).isEqualTo(200);
      assertThat(page.body()).as(name).contains("<h2>").doesNotContain(".md\"", "<p>|");
    }
    assertThat(reader.get("/desk/guide/nobody").statusCode()).isEqualTo(404);
    assertThat(reader.get("/desk").body()).contains("/desk/guide").doesNotContain("Go to");
  }

  @Test
  void showsThePicturesThatAGuideNames() {
    var reader = person(Duty.DESIGNER);
    var pictures =
        Pattern.compile("src=\"(/desk/guide/pictures/[^\"]+)\"")
            .matcher(reader.get("/desk/guide/designer").body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(pictures).hasSizeGreaterThan(4);
    for (var picture : pictures) {
      var answer = reader.get(picture);
      assertThat(answer.statusCode()).as(picture).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
    }
    assertThat(reader.get("/desk/guide/pictures/designer.md").statusCode()).isEqualTo(404);
  }

  private String guide(Duty duty) {
    return person(duty).get("/desk/guide").headers().firstValue("Location").orElseThrow();
  }

  private Browser person(Duty duty) {
    return new Browser(port).signIn(desk.name(duty));
  }
}
