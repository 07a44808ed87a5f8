package org.sportel.platform.terminal;

import java.io.PrintStream;
import org.sportel.platform.Json;

/** Where a command writes: results to standard output, progress and refusals to standard error. */
public final class CommandOutput {
  private final PrintStream out;
  private final PrintStream err;
  private final Json json;

  /** Writes to the two streams. */
  public CommandOutput(PrintStream out, PrintStream err, Json json) {
    this.out = out;
    this.err = err;
    this.json = json;
  }

  /** One JSON object or array: the only thing on standard output with {@code --json}. */
  public void json(Object value) {
    out.println(json.write(value));
  }

  /** A line of the result. */
  public void line(String text) {
    out.println(text);
  }

  /** Something that is going on. */
  public void progress(String text) {
    err.println(text);
  }
}
