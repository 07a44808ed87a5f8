package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.SportelTest;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** A service with its own form, procedure and texts comes from a folder, without rebuilding. */
@SportelTest
class BundleCommandTests {
  private static final String SERVICES =
      """
      {"format": "sportel-services/1", "language": "en", "services": [
        {"code": "%s", "title": "Dog licence", "category": "other", "outcome": "permit",
         "unit": "imovina", "form": "dog-form", "procedure": "dog-procedure",
         "template": "dog-texts"}]}
      """;

  @TempDir Path folder;
  @Autowired ImportPack importPack;
  @Autowired BundleCommand command;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Json json;

  @BeforeEach
  void budva() {
    if (tenants.bySlug("budva").isEmpty()) {
      acting.as(Actor.system("test"), () -> importPack.importAll("me-budva"));
    }
  }

  @Test
  void importsAServiceWithItsOwnPartsAndGivesItBackByteForByte() throws IOException {
    dog("DOG-1");
    assertThat(run("check", folder.toString())).isEqualTo("0");
    assertThat(find("DOG-1")).isEmpty();
    assertThat(run("import", folder.toString())).isEqualTo("0");
    var version = find("DOG-1").orElseThrow().version();
    var bundle = in(() -> bundles.of(version));
    assertThat(bundle.form().id()).isEqualTo("dog");
    assertThat(bundle.procedure().id()).isEqualTo("dog");
    var zip = folder.resolveSibling("dog.zip");
    assertThat(run("export", "DOG-1", zip.toString())).isEqualTo("0");
    assertThat(run("import", zip.toString())).isEqualTo("0");
    assertThat(find("DOG-1").orElseThrow().version()).isEqualTo(version);
  }

  @Test
  void importsNothingWhenOneServiceIsRefused() throws IOException {
    dog("DOG-2");
    var two =
        SERVICES
            .formatted("DOG-2")
            .replace(
                "\"template\": \"dog-texts\"}]",
                "\"template\": \"dog-texts\"},"
                    + "{\"code\": \"DOG-3\", \"title\": \"x\", \"category\": \"other\","
                    + " \"outcome\": \"permit\", \"unit\": \"imovina\", \"form\": \"dog-form\","
                    + " \"procedure\": \"broken\", \"template\": \"dog-texts\"}]");
    Files.writeString(folder.resolve("services.json"), two);
    Files.writeString(
        folder.resolve("procedures/broken.bpmn"),
        Breakage.MODEL
            .replace("id=\"dog\"", "id=\"broken\"")
            .replace("targetRef=\"check\"", "targetRef=\"x\""));
    assertThat(run("import", folder.toString())).isEqualTo("1");
    assertThat(find("DOG-2")).isEmpty();
    assertThat(find("DOG-3")).isEmpty();
  }

  @Test
  void importsNoServiceWhoseTestComesOutDifferently() throws IOException {
    dog("DOG-4");
    Files.createDirectories(folder.resolve("tests"));
    var test =
        """
        {"format": "sportel-test/1", "service": "%s", "procedure": "",
         "script": {"begins": "2026-03-02T08:00:00Z", "answers": {}, "steps": []},
         "expected": {"tasks": ["nobody"], "open": [], "values": {}, "documents": []}}
        """;
    Files.writeString(folder.resolve("tests/way.json"), test.formatted("DOG-4"));
    assertThat(run("import", folder.toString())).isEqualTo("1");
    assertThat(find("DOG-4")).isEmpty();
    Files.writeString(folder.resolve("tests/way.json"), test.formatted("DOG-5"));
    assertThat(run("import", folder.toString())).isEqualTo("0");
  }

  private void dog(String code) throws IOException {
    for (var name : List.of("forms", "procedures", "templates")) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(folder.resolve("services.json"), SERVICES.formatted(code));
    Files.writeString(folder.resolve("forms/dog-form.json"), Breakage.FORM);
    Files.writeString(folder.resolve("procedures/dog-procedure.bpmn"), Breakage.MODEL);
    Files.writeString(folder.resolve("templates/dog-texts.json"), Breakage.TEXTS);
  }

  private String run(String... words) {
    var bytes = new ByteArrayOutputStream();
    var print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var args = new java.util.ArrayList<>(List.of(words));
    args.addAll(List.of("--tenant", "budva"));
    var code =
        Texts.speaking(
            Lang.EN,
            java.time.ZoneOffset.UTC,
            () -> command.run(args, new CommandOutput(print, print, json)));
    return code == 0 || code == 1 ? String.valueOf(code) : bytes.toString(StandardCharsets.UTF_8);
  }

  private Optional<ServiceCard> find(String code) {
    return in(() -> services.find(new ServiceCode(code)));
  }

  private <T> T in(Supplier<T> work) {
    var budva = tenants.bySlug("budva").orElseThrow().id();
    return acting.as(Actor.system("test"), () -> transactions.write(Scope.of(budva), work));
  }
}
