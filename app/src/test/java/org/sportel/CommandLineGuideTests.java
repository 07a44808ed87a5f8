package org.sportel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sportel.platform.terminal.Command;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class CommandLineGuideTests {
  private static final Path GUIDE = Path.of("..", "docs", "command-line.md");

  @Autowired List<Command> commands;

  @Test
  void theListIsMadeFromTheCode() throws IOException {
    var text = text();
    if (Boolean.getBoolean("sportel.write-docs")) {
      Files.writeString(GUIDE, text);
    }
    assertThat(GUIDE).hasContent(text);
  }

  private String text() {
    return "# The command line\n"
        + "What `./sportel help` says; made from the code by `CommandLineGuideTests` with"
        + " `-Dsportel.write-docs=true`.\n\n```\n"
        + Help.HEAD
        + commands.stream()
            .sorted(Comparator.comparing(Command::name))
            .map(command -> Help.of(command.usage(), command.summary()))
            .collect(Collectors.joining())
        + "```\n";
  }
}
