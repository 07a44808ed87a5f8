package org.sportel;

import java.util.Comparator;
import java.util.Map;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Refused;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.FilesFolder;
import org.sportel.platform.database.Use;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.platform.terminal.WrongCall;
import org.sportel.web.Texts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One command of the launcher: opens or joins the folder's database, does it, leaves. */
final class Commanding {
  private final Call call;

  Commanding(Call call) {
    this.call = call;
  }

  int execute() {
    var folder = new DataFolder(call.data());
    try (var database = Database.openOrJoin(folder, System.getenv());
        var context = started(folder, database)) {
      return call.command().equals("help") ? help(context) : run(context);
    }
  }

  private ConfigurableApplicationContext started(DataFolder folder, Database database) {
    try {
      return start(folder, database);
    } catch (RuntimeException e) {
      throw WhyNot.started(e);
    }
  }

  private ConfigurableApplicationContext start(DataFolder folder, Database database) {
    if (call.command().equals("setup")) {
      Use.REAL.claim(database.address());
    }
    return new SpringApplicationBuilder(Sportel.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .properties(
            Map.of(
                "sportel.mode",
                "command",
                "sportel.background",
                "false",
                "sportel.data",
                folder.toString(),
                "sportel.files-folder",
                FilesFolder.of(folder, System.getenv(), database.address()).toString()))
        .initializers(
            context ->
                context.getBeanFactory().registerSingleton("databaseAddress", database.address()))
        .run();
  }

  private int run(ConfigurableApplicationContext context) {
    var command =
        context.getBeanProvider(Command.class).stream()
            .filter(candidate -> candidate.name().equals(call.command()))
            .findAny()
            .orElseThrow(
                () -> new WrongCall("No command " + call.command() + "; see sportel help"));
    var out = new CommandOutput(Console.out(), Console.err(), context.getBean(Json.class));
    try {
      return context
          .getBean(Acting.class)
          .as(Actor.system("sportel " + command.name()), () -> command.run(call.rest(), out));
    } catch (Refused e) {
      out.progress(Texts.t(e.messageKey(), e.args()));
      return 1;
    }
  }

  private int help(ConfigurableApplicationContext context) {
    Console.out().print(Help.HEAD);
    context.getBeanProvider(Command.class).stream()
        .sorted(Comparator.comparing(Command::name))
        .forEach(command -> Console.out().print(Help.of(command.usage(), command.summary())));
    return 0;
  }
}
