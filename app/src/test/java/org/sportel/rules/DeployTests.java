package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What lies in deploy/ fits the program. */
class DeployTests {
  private static final Path DEPLOY = Path.of("../deploy");
  private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");
  private static final Pattern SETTING = Pattern.compile("SPORTEL_[A-Z_]+");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sportel.service", "sportel-backup.service"})
  void closesWhatTheServiceWritesToEveryOtherUser(String unit) throws Exception {
    assertThat(lines(unit))
        .contains(
            "User=sportel",
            "UMask=0077",
            "NoNewPrivileges=true",
            "ProtectSystem=strict",
            "PrivateTmp=true",
            "CapabilityBoundingSet=");
    assertThat(lines("sportel.service"))
        .contains("StateDirectory=sportel", "StateDirectoryMode=0700");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sportel.service", "sportel-backup.service"})
  void isUnderstoodBySystemd(String unit) throws Exception {
    assumeTrue(Files.exists(ANALYZE), "systemd is not installed here");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var here = folder.resolve(unit);
    Files.writeString(here, text(unit).replace("/usr/bin/java", java));
    var verify =
        new ProcessBuilder(ANALYZE.toString(), "verify", "--man=no", here.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines().filter(line -> line.contains(unit))).isEmpty();
    assertThat(verify.waitFor()).as(said).isZero();
  }

  @Test
  void namesOnlySettingsThatTheGuideExplains() throws Exception {
    var guide = Files.readString(Path.of("../docs/guides/administrator.md"));
    var named =
        Stream.of("sportel.env.example", "Containerfile")
            .map(DeployTests::text)
            .flatMap(text -> SETTING.matcher(text).results().map(found -> found.group()))
            .distinct()
            .toList();
    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
  }

  @Test
  void startsTheProgramTheSameWayEverywhere() {
    var options =
        List.of(
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    assertThat(text("../sportel")).contains(options);
    assertThat(text("sportel.service")).contains(options);
    assertThat(text("sportel-backup.service")).contains(options);
    assertThat(text("Containerfile")).contains(options).contains("USER 10001");
  }

  @Test
  void drawsFiguresThatTheProgramMeasures() {
    var panels = new JsonMapper().readTree(text("grafana-dashboard.json")).get("panels");
    assertThat(panels.size()).isGreaterThan(5);
    var measured = text("../app/src/main/java/org/sportel/operations/OperationsMeters.java");
    Pattern.compile("sportel_([a-z_]+?)(_seconds|_total)?\\b")
        .matcher(panels.toString())
        .results()
        .map(found -> found.group(1).replace('_', '.'))
        .forEach(name -> assertThat(measured).contains(name));
  }

  private static List<String> lines(String file) {
    return text(file).lines().toList();
  }

  private static String text(String file) {
    try {
      return Files.readString(DEPLOY.resolve(file));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
