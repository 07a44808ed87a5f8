/**
 * The procedure interpreter: runs standard BPMN 2.0 models of administrative procedures as a pure
 * function.
 *
 * <pre>
 *   bytes ──ModelReader──▶ Model ──────────────┐
 *                            │                 │
 *                  Soundness, Simulation       ▼
 *                                       Interpreter.step ──▶ Step(state′, data changes, effects)
 *   State ─────────────────────────────────────▲        └──▶ Stale (no longer applies)
 *   Occurrence, data ──────────────────────────┘
 * </pre>
 *
 * <p>Nothing here knows a database, a clock or a framework. Whoever calls stores the {@link
 * org.sportel.procedure.State} and the data as two JSON values, carries out the {@link
 * org.sportel.procedure.Effect}s in the same transaction, and reports what happens in the world as
 * {@link org.sportel.procedure.Occurrence}s.
 *
 * <p>A state is a tree of tokens. A token stands at one element; a token at a sub-process, a call
 * or a repeated activity is the scope of the tokens inside it. A token waits for things of the
 * world through its {@link org.sportel.procedure.Wait}s: a task, a call, a timer, a message. Every
 * key is a number that is never used again in the same case, so a late occurrence is recognised.
 *
 * <p>One step, in the package {@code running}:
 *
 * <pre>
 *   Occurrence ──Stepper──▶ RunWork    a task or call was answered or failed
 *                           RunWaits   a timer fired, a message came
 *                           RunScopes  the case begins or is withdrawn
 *                               │
 *                               ▼  leave: one Move for each way out
 *        ┌──────────────▶ Run: queue of Moves, until everything waits
 *        │                      │
 *        │                      ▼  arrive
 *        │       Gateway        Activity        Event
 *        │       RunGateways    RunActivities   RunEvents, Catching (errors, escalations)
 *        │                      RunRepeats (several items), RunWork (tasks and calls begin)
 *        │                      RunScopes (sub-processes, calls of procedures)
 *        └──────────────────────┘
 * </pre>
 *
 * <p>To read it: {@link org.sportel.procedure.Occurrence}, {@link org.sportel.procedure.Effect},
 * {@link org.sportel.procedure.Token}; then {@link org.sportel.procedure.Activity}, {@link
 * org.sportel.procedure.Event}, {@link org.sportel.procedure.Gateway} and {@link
 * org.sportel.procedure.Trigger}, which are all a model is made of; then {@code Stepper}, {@code
 * Run} and one family after the other; a script of the golden tests beside it shows what happens.
 * How long each part is, and every element with its test: {@code docs/procedure-elements.md}.
 *
 * <p>To add an element or a trigger:
 *
 * <ol>
 *   <li>its record beside its family; the compiler then names every switch that must know it
 *   <li>its name and parts in {@code reading.ReadActivities}, {@code ReadEvents} or {@code
 *       ModelReader}; what must fit together in {@code ReadChecks}
 *   <li>what happens there in the family's {@code Run…} file; a jump without a flow also in {@code
 *       Graph.previous}, by which inclusive joins look back
 *   <li>a golden test: {@code golden/x.bpmn} and the lines to play in {@code x.txt}; {@code
 *       -Dgolden.write=true} writes what happens between them, which you then read
 *   <li>its line in {@link org.sportel.procedure.SupportedElement}; where Flowable knows it too,
 *       also in {@code SketchMaker}, so that both are compared
 * </ol>
 */
@NullMarked
package org.sportel.procedure;

import org.jspecify.annotations.NullMarked;
