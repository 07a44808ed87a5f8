package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTemplatesTests {
  private static final String TEMPLATE =
      "@import org.sportel.web.ErrorPage\n@param ErrorPage page\n<p>${page.title()}</p>";
  private static final ErrorPage PAGE = new ErrorPage(404, "a < b", "", false);

  @TempDir private Path folder;

  @Test
  void readsATemplateAgainWhenItChanges() throws IOException {
    var live = new LiveTemplates(folder);
    write(TEMPLATE, Instant.EPOCH.plusSeconds(10));
    assertThat(rendered(live)).contains("<p>a &lt; b</p>");

    write(TEMPLATE.replace("<p>", "<p lang=\"en\">"), Instant.EPOCH.plusSeconds(4_000_000_000L));
    assertThat(rendered(live)).contains("<p lang=\"en\">a &lt; b</p>");
  }

  @Test
  void saysWhatIsWrongWithATemplate() throws IOException {
    var live = new LiveTemplates(folder);
    write(TEMPLATE.replace("title", "nothing"), Instant.EPOCH.plusSeconds(10));
    assertThatThrownBy(() -> rendered(live)).hasMessageContaining("nothing");
  }

  private void write(String text, Instant at) throws IOException {
    var file = folder.resolve("web/sample.jte");
    Files.createDirectories(folder.resolve("web"));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(at));
  }

  private static String rendered(LiveTemplates live) {
    var output = new StringOutput();
    live.render("web/sample.jte", PAGE, output);
    return output.toString();
  }
}
