package org.sportel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service goes out as one file and comes back as a draft, whole or not at all. */
class BundleInBrowserTests extends Drafted {
  private String bundle = "";

  @BeforeEach
  void aPlace() {
    bundle = design + "/bundle";
  }

  @Test
  void whatIsPublishedComesBackAsTheSameDraft() throws IOException {
    assertThat(browser.get(design).body()).contains(bundle);
    var published = browser.bytes(bundle + "/published.zip");
    assertThat(published).startsWith('P', 'K');
    var taken = browser.upload(bundle, "file", "service.zip", published);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
    assertThat(browser.get(design + "?done=taken").body()).contains("The file is the draft now");
    assertThat(files(browser.bytes(bundle + "/draft.zip")).keySet())
        .isEqualTo(files(published).keySet());
  }

  @Test
  void whatWasChangedElsewhereIsTakenAndWhatIsMissingIsTakenOut() throws IOException {
    var published = browser.bytes(bundle + "/published.zip");
    var changed =
        rewritten(published, (place, text) -> text.replace("Dog licence", "Hound licence"));
    assertThat(browser.upload(bundle, "file", "service.zip", changed).statusCode()).isEqualTo(302);
    var draft = files(browser.bytes(bundle + "/draft.zip"));
    assertThat(draft.get("bundle.json")).contains("Hound licence");
    assertThat(files(browser.bytes(bundle + "/published.zip")).get("bundle.json"))
        .doesNotContain("Hound licence");
  }

  @Test
  void aBundleThatTheChecksRefuseChangesNothing() throws IOException {
    var before = files(browser.bytes(bundle + "/draft.zip"));
    var broken =
        rewritten(
            browser.bytes(bundle + "/published.zip"),
            (place, text) ->
                place.startsWith("templates/")
                    ? text.replace("{{applicant}}", "{{nobody}}")
                    : text);
    var refused = browser.upload(bundle, "file", "service.zip", broken);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("The file was not taken", "nobody", "templates/");
    assertThat(files(browser.bytes(bundle + "/draft.zip"))).isEqualTo(before);
    var noZip =
        browser.upload(bundle, "file", "service.zip", "not a zip".getBytes(StandardCharsets.UTF_8));
    assertThat(noZip.statusCode()).isBetween(400, 422);
    assertThat(files(browser.bytes(bundle + "/draft.zip"))).isEqualTo(before);
  }

  private static TreeMap<String, String> files(byte[] zip) throws IOException {
    var files = new TreeMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static byte[] rewritten(byte[] zip, BiFunction<String, String, String> change)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var written = new ZipOutputStream(out)) {
      for (var file : files(zip).entrySet()) {
        written.putNextEntry(new ZipEntry(file.getKey()));
        written.write(
            change.apply(file.getKey(), file.getValue()).getBytes(StandardCharsets.UTF_8));
        written.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
