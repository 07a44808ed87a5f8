package org.sportel.procedure.running;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sportel.procedure.Effect;

/** Leaves out what began and ended within one step: nobody outside needs to see it. */
final class EffectList {
  private EffectList() {}

  static List<Effect> net(List<Effect> effects) {
    Set<String> opened = new HashSet<>();
    Set<String> vain = new HashSet<>();
    for (Effect effect : effects) {
      String key = key(effect);
      if (opens(effect)) {
        opened.add(key);
      } else if (opened.contains(key)) {
        vain.add(key);
      }
    }
    return vain.isEmpty()
        ? effects
        : effects.stream().filter(effect -> !vain.contains(key(effect))).toList();
  }

  private static boolean opens(Effect effect) {
    return switch (effect) {
      case Effect.OpenTask _,
          Effect.CallActivity _,
          Effect.SetTimer _,
          Effect.AwaitMessage _,
          Effect.Stopped _ ->
          true;
      case Effect.CloseTask _,
          Effect.DropCall _,
          Effect.DropTimer _,
          Effect.DropMessage _,
          Effect.Resumed _,
          Effect.Ended _ ->
          false;
    };
  }

  private static String key(Effect effect) {
    return switch (effect) {
      case Effect.OpenTask e -> "task" + e.task();
      case Effect.CloseTask e -> "task" + e.task();
      case Effect.CallActivity e -> "call" + e.call();
      case Effect.DropCall e -> "call" + e.call();
      case Effect.SetTimer e -> "timer" + e.timer();
      case Effect.DropTimer e -> "timer" + e.timer();
      case Effect.AwaitMessage e -> "message" + e.waiting();
      case Effect.DropMessage e -> "message" + e.waiting();
      case Effect.Stopped e -> "stop" + e.token();
      case Effect.Resumed e -> "stop" + e.token();
      case Effect.Ended _ -> "end";
    };
  }
}
