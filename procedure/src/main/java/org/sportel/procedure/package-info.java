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
 * <p>Inside one step a {@code running.Run} moves tokens until everything waits. One file per
 * element family says what happens: {@code RunActivities}, {@code RunWork}, {@code RunGateways},
 * {@code RunEvents}, {@code RunWaits}, {@code RunScopes}, {@code RunRepeats}. {@code
 * docs/procedure-elements.md} lists every element.
 */
@NullMarked
package org.sportel.procedure;

import org.jspecify.annotations.NullMarked;
