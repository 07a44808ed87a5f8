package org.sportel.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.documents.TakenPhoto;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Value;

/** What is sent with a confidential complaint does not say whose seal is closed. */
class SealedFilesTests extends Served {
  @Value("${sportel.data}")
  Path data = Path.of("");

  private final String secret = "Zzname" + UUID.randomUUID();

  @Test
  void keepsOfPhotosThePictureAloneAndOfNoFileItsName() throws IOException, SQLException {
    file("photo " + secret + ".jpg", TakenPhoto.telling(secret));
    file(secret + ".txt", "What was said that day.".getBytes(StandardCharsets.UTF_8));
    assertThat(WholeDatabase.filesWith(data, secret)).isEmpty();
    try (var stolen = new WholeDatabase()) {
      assertThat(stolen.dump()).noneMatch(row -> row.text().contains(secret));
      assertThat(stolen.list("select name from documents.file"))
          .anyMatch(name -> name.startsWith("photo-1"))
          .contains("file-1.txt");
    }
  }

  private void file(String name, byte[] bytes) throws IOException {
    var filed =
        browser.upload(
            "/m/" + desk.slug() + "/complaints/new",
            "files",
            name,
            bytes,
            "level",
            "CONFIDENTIAL",
            "topic",
            "WAITING",
            "body",
            "It took three hours.",
            "name",
            "Somebody Else",
            "contact",
            "069 123 456");
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
  }
}
