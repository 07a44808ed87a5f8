package org.sportel.casework.procedure;

import java.util.List;
import java.util.Objects;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Model;
import org.sportel.procedure.State;
import org.sportel.procedure.Token;

/** Where a token that stopped may be sent instead. */
public final class StoppedTokens {
  private StoppedTokens() {}

  /** The ids of the elements at which a stopped token may begin anew, in the order of the model. */
  public static List<String> targets(ProcedureModels.Known known, Token stopped) {
    if (stopped.rounds() != null) {
      return List.of();
    }
    return known
        .holding(stopped.element())
        .map(model -> targets(model, model.get(stopped.element()).face().scope()))
        .orElse(List.of());
  }

  private static List<String> targets(Model model, String scope) {
    return model.elements().stream()
        .filter(element -> element.face().scope().equals(scope))
        .filter(StoppedTokens::entered)
        .map(Element::id)
        .toList();
  }

  /** Gateways join tokens and borders belong to their activity: neither is begun by itself. */
  private static boolean entered(Element element) {
    return switch (element) {
      case Activity.SubProcess sub -> !sub.event();
      case Activity other -> true;
      case Event.Throw other -> true;
      case Event.End other -> true;
      case Event other -> false;
      case org.sportel.procedure.Gateway other -> false;
    };
  }

  /** The state with the token standing before another element, still stopped. */
  static State moved(State state, Token stopped, String element) {
    var stop = Objects.requireNonNull(stopped.stop());
    var before = new Token.Stop(Token.Stage.ENTER, "", stop.reason());
    return new State(
        state.next(),
        state.ended(),
        state.tokens().stream()
            .map(
                token ->
                    token.id() == stopped.id()
                        ? token.element(element).via("").waits(List.of()).stopped(before)
                        : token)
            .toList());
  }
}
