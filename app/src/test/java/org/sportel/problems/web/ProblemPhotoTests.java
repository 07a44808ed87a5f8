package org.sportel.problems.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.documents.TakenPhoto;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.sportel.problems.Problems;
import org.sportel.problems.TakeOverCategories;
import org.sportel.problems.model.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/** A photo of a problem, as a telephone sends it and as strangers get it. */
class ProblemPhotoTests extends Served {
  private static final String SECRET = "42.2810 N 18.8400 E, camera of Ana";

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired TakeOverCategories takeOver;
  @Autowired Problems problems;

  private String root = "";
  private Browser officer = new Browser(0);

  @BeforeEach
  void people() {
    root = "/m/" + desk.slug() + "/problems";
    system(takeOver::take);
    var name = "p" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CASE_OFFICER)));
    officer = new Browser(port).signIn(name);
  }

  @Test
  void isShownOnceReleasedAndTellsNothingButThePicture() throws IOException {
    var taken = TakenPhoto.telling(SECRET);
    assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains(SECRET);
    var answer = send("hole.jpg", taken);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    var problem = reported(answer.headers().firstValue("Location").orElseThrow());
    var photo = root + "/" + problem.number() + "/photo";
    assertThat(browser.get(photo).statusCode()).isEqualTo(404);
    var own = officer.bytes("/desk/problems/" + problem.id().value() + "/photo");
    officer.post("/desk/problems/" + problem.id().value() + "/release", "open", "true");
    var shown = browser.bytes(photo);
    assertThat(shown).isEqualTo(own);
    assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
    var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(shown)));
    assertThat(picture.getWidth()).isEqualTo(40);
    assertThat(picture.getHeight()).isEqualTo(30);
  }

  @Test
  void anythingElseIsRefusedAtItsField() {
    var answer = send("hole.jpg", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Choose a photo in JPEG or PNG", "id=\"f-photo-error\"", "Hole with a photo");
  }

  private HttpResponse<String> send(String file, byte[] photo) {
    return browser.upload(
        root + "/new",
        "photo",
        file,
        photo,
        "category",
        "pavement",
        "address",
        "Photo street " + UUID.randomUUID(),
        "description",
        "Hole with a photo");
  }

  private Problem reported(String location) {
    var code = location.replaceAll(".*/follow/|\\?sent.*", "");
    return system(() -> problems.coded(code).orElseThrow());
  }

  private <T> T system(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
