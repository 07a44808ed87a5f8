package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/** Nobody can write a line of their own into the log. */
final class LogLinesTests {
  private static final Pattern SHIPPED = Pattern.compile("<pattern>(.*)</pattern>");

  @Test
  void anEventIsOneLineWithItsStackTrace() throws IOException {
    var forged = "no such name\r\n2026-01-01 00:00:00.000 ERROR forged\n";
    var line = written(forged, new IllegalStateException(forged, new IOException(forged)));
    assertThat(line.strip().lines()).hasSize(1);
    assertThat(line).contains("forged", "IllegalStateException", "LogLinesTests");
    assertThat(written("plain", null)).endsWith("plain" + " " + System.lineSeparator());
  }

  /** {@code SPORTEL_LOG=json} gives one object a line, whatever people typed. */
  @Test
  void anEventForOtherProgramsIsOneObject() throws IOException {
    assertThat(Files.readString(Path.of("src/main/resources/logback-json.xml")))
        .contains(JsonEncoder.class.getName(), "<withFormattedMessage>true<");
    var context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    var encoder = new JsonEncoder();
    encoder.setContext(context);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    var forged = "no such name\r\n{\"level\":\"ERROR\"}";
    var thrown = new IllegalStateException(forged);
    var event =
        new LoggingEvent("", context.getLogger("org.sportel.X"), Level.WARN, forged, thrown, null);
    var line = new String(encoder.encode(event), StandardCharsets.UTF_8);
    assertThat(line.strip().lines()).hasSize(1);
    var read = JsonMapper.shared().readTree(line);
    assertThat(read.get("level").asString()).isEqualTo("WARN");
    assertThat(read.get("formattedMessage").asString()).isEqualTo(forged);
  }

  /** Spring names the value that is no number or id; somebody may have typed a name. */
  @Test
  void whatWasTypedInsteadOfANumberIsNotLogged() throws IOException {
    var resolver = DefaultHandlerExceptionResolver.class.getName();
    assertThat(Files.readString(Path.of("src/main/resources/logback.xml")))
        .contains("<logger name=\"" + resolver + "\" level=\"ERROR\"/>");
  }

  private static String written(String message, @Nullable Throwable thrown) throws IOException {
    var shipped = SHIPPED.matcher(Files.readString(Path.of("src/main/resources/logback-text.xml")));
    assertThat(shipped.find()).isTrue();
    var context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    var layout = new PatternLayout();
    layout.setContext(context);
    layout.setPattern(shipped.group(1));
    layout.start();
    return layout.doLayout(
        new LoggingEvent(
            "", context.getLogger("org.sportel.X"), Level.ERROR, message, thrown, null));
  }
}
