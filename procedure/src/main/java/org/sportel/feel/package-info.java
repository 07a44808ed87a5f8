/**
 * Expressions in FEEL, the language of BPMN gateways, DMN tables and form-js conditions, within
 * stated limits.
 *
 * <pre>
 *   text ── Feel.parse ──▶ Expression ── evaluate(data) ──▶ plain Java value
 *              │                             │
 *         FeelRefused                   FeelFailed
 * </pre>
 *
 * <p>The language knows no limits of its own and a running expression cannot be interrupted, so
 * whoever writes a procedure or a form could stop the whole program with one line. Three fences
 * stand around it:
 *
 * <ol>
 *   <li>the <em>text</em> is measured before it is parsed (length, brackets within brackets);
 *   <li>the <em>parsed tree</em> is checked before anything runs: depth, no function definitions,
 *       only functions of the list in {@code KnownFunctions}, literal ranges and exponents of at
 *       most 10,000, at most 100,000 rounds in nested iterations, patterns that are literal and run
 *       in linear time;
 *   <li>the <em>run</em> has an allowance: data of bounded size, every step and every value made is
 *       counted.
 * </ol>
 *
 * <p>Expressions never reach the host: no Java call, no clock of their own ({@code now()} and
 * {@code today()} are answered by the instant the caller hands over), no randomness.
 */
@NullMarked
package org.sportel.feel;

import org.jspecify.annotations.NullMarked;
