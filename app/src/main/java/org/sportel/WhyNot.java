package org.sportel;

import java.net.BindException;
import org.sportel.platform.database.FolderRefused;
import org.springframework.boot.web.server.PortInUseException;

/** Finds in what a program that does not start says the one sentence that its operator needs. */
final class WhyNot {
  private static final String SETTING = "SPORTEL_";

  private WhyNot() {}

  /** A folder, a port or a setting that is refused, as such; anything else as it is. */
  static RuntimeException started(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FolderRefused refused) {
        return refused;
      }
      if (cause instanceof PortInUseException || cause instanceof BindException) {
        return new FolderRefused("The port is taken; choose another with --port N");
      }
      var message = cause.getMessage();
      if (cause instanceof IllegalArgumentException
          && message != null
          && message.startsWith(SETTING)) {
        return new FolderRefused(message);
      }
    }
    return e;
  }
}
