package org.sportel;

import java.util.Arrays;
import java.util.List;
import org.sportel.forms.FormCommand;
import org.sportel.platform.database.FolderRefused;
import org.sportel.platform.terminal.WrongCall;
import org.sportel.procedure.ProcedureCommand;
import org.sportel.visits.replay.ReplayCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The program: {@code sportel demo | run | <command> …}. */
@Modulithic(sharedModules = {"platform", "web"})
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Sportel {
  private static final int WRONG_CALL = 2;

  /** The first argument names the command; exit codes: 0 done, 1 refused input, 2 wrong call. */
  public static void main(String[] args) {
    int code = start(Arrays.asList(args));
    if (code >= 0) {
      System.exit(code);
    }
  }

  /** Answers an exit code, or -1 when the program goes on serving. */
  private static int start(List<String> args) {
    try {
      var call = Call.of(args, System.getenv());
      return switch (call.command()) {
        case "procedure" -> ProcedureCommand.run(call.rest(), Console.out(), Console.err());
        case "backup", "restore" -> new Archiving(call, System.getenv()).execute();
        case "form" -> FormCommand.run(call.rest(), Console.out(), Console.err());
        case "queue" -> ReplayCommand.run(call.rest(), Console.out(), Console.err());
        case "demo", "run" -> new Serving(call).open();
        default -> new Commanding(call).execute();
      };
    } catch (WrongCall e) {
      Console.err().println(e.getMessage());
      return WRONG_CALL;
    } catch (FolderRefused e) {
      Console.err().println(e.getMessage());
      return 1;
    }
  }
}
