package org.sportel.procedure;

import java.util.List;

/**
 * Whatever the bytes, the reader answers with a model or with a refusal, and the model can be
 * analysed and begun. Jazzer finds {@link #fuzzerTestOneInput}; {@link ReaderFuzzTests} feeds it
 * seeded mutations of the golden files.
 */
public final class ReaderFuzzer {
  private ReaderFuzzer() {}

  /** One try; any exception but a refusal is a defect. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Model model = Model.read(data);
      State.read(State.fresh().write());
      for (Event.Start start : ProcedureSet.standingIn(model).starts()) {
        Interpreter.step(
            ProcedureSet.standingIn(model),
            State.fresh(),
            new Occurrence.Started(start.id(), java.util.Map.of()),
            java.util.Map.of());
      }
    } catch (ModelRefused refused) {
      refused.problems().forEach(Problem::text);
    }
    try {
      Decisions.read(List.of(data));
    } catch (ModelRefused refused) {
      refused.problems().forEach(Problem::text);
    }
  }
}
