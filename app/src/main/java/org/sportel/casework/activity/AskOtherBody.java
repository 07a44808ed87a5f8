package org.sportel.casework.activity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sportel.casework.asking.AsksOtherBodies;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.platform.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends the {@code question} to another body, named by its code in the address book or by its name
 * there; it has {@code days} for the answer, 15 where none are given. The letter is made and
 * entered in the outgoing book, and the case waits for the body. {@code reason} is {@code opinion},
 * {@code data}, {@code document}, {@code consent}, {@code action} or {@code other}. {@code
 * requestNumber} is the number of the letter: wait for the message {@code other-body-answered}
 * under it as key; {@code bodyAnswer} is then {@code ANSWERED}, {@code SILENT} or {@code
 * TAKEN_BACK}, and {@code bodyWords} are the words of the answer. With {@code silenceCounts}
 * nothing by the last day counts as {@code SILENT} by itself; otherwise an official says so. The
 * error {@code NO_SUCH_BODY} says that the address book has no such body.
 */
@Component
final class AskOtherBody implements CaseActivity.Inside {
  private static final String ERROR = "NO_SUCH_BODY";
  private static final int USUAL_DAYS = 15;

  private final ObjectProvider<AsksOtherBodies> bodies;
  private final ActionContext context;

  AskOtherBody(ObjectProvider<AsksOtherBodies> bodies, ActionContext context) {
    this.bodies = bodies;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "ask-other-body",
        Moment.AFTERWARDS,
        List.of(
            Input.needed("body", Type.BODY),
            Input.needed("question", Type.TEXT),
            Input.optional("subject", Type.TEXT),
            Input.optional("reason", Type.TEXT),
            Input.optional("days", Type.NUMBER),
            Input.optional("silenceCounts", Type.TRUTH)),
        List.of(
            new Output("requestNumber", Type.TEXT),
            new Output("requestBody", Type.TEXT),
            new Output("requestDueOn", Type.DAY)),
        List.of(ERROR));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var body = call.text("body").orElseThrow();
    try {
      return bodies.stream()
          .flatMap(known -> known.ask(file.id(), question(file, body, call)).stream())
          .findFirst()
          .map(
              sent ->
                  new Done(
                      file,
                      Map.of(
                          "requestNumber",
                          sent.number(),
                          "requestBody",
                          sent.body(),
                          "requestDueOn",
                          sent.due().toString())))
          .orElseThrow(() -> new ActivityRefused(ERROR, "unknown body: " + body));
    } catch (Refused refused) {
      throw new ActivityRefused("", "not sent: " + refused.getMessage());
    }
  }

  private AsksOtherBodies.Question question(Case file, String body, ActivityCall call) {
    var lang = context.tenant().lang();
    return new AsksOtherBodies.Question(
        body,
        call.text("reason").orElse("opinion").toUpperCase(Locale.ROOT),
        call.words("subject", lang).orElseGet(() -> file.title().in(lang).text()),
        call.words("question", lang).orElseThrow(),
        call.number("days").orElse(USUAL_DAYS),
        call.truth("silenceCounts").orElse(false));
  }
}
