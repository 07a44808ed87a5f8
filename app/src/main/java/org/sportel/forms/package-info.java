/**
 * Forms as form-js schemas: read and checked, asked page by page, collected and told again.
 *
 * <p>A form is a JSON schema drawn with the form-js editor. The program draws it itself, on the
 * server: no script is needed, conditions are evaluated here, and what is hidden is never taken,
 * whatever was posted.
 *
 * <pre>
 *   JSON ── Form.read ──▶ Form ─┬─ pages() ────────▶ steps, one question or one group a page
 *                               ├─ view(…) ────────▶ FormView, drawn by forms/web/fields.jte
 *                               ├─ collect(…) ─────▶ Collected: answers, errors, what was typed
 *                               ├─ check(answers) ─▶ errors of the whole, before it is sent
 *                               └─ summary(answers) ▶ label and value pairs
 * </pre>
 *
 * <p><b>Languages.</b> The texts of the schema are in the language of the form's property {@code
 * language} (English where it is missing); translations are custom properties: {@code label.sq},
 * {@code description.sr-Latn}, {@code text.sq}, {@code option.VALUE.sq}, {@code pattern.sq}, and
 * {@code title} and {@code title.sq} of the form.
 *
 * <p><b>Kept of form-js:</b> keys and paths of the answers, order and meaning of the checks,
 * lengths on trimmed text, disabled neither checked nor taken, hidden not taken. days that must not
 * have passed and the step of hours too. Custom properties say more of a day: {@code when} ({@code
 * past} or {@code future}, today included) and {@code notBefore} (key of an earlier question beside
 * it); all days lie between 1900 and 2100, hours are kept without a time zone. <b>Different:</b>
 * text is kept trimmed, so blanks alone are no answer; a pattern must run in linear time; a
 * telephone number may start with any country's code.
 *
 * <p>A choice may need a particular of the applicant, said by the custom property {@code
 * needs.VALUE} ({@code email}, {@code phone} or {@code address}); {@link
 * org.sportel.forms.Form#needs} tells what the chosen ones need.
 *
 * <p>Not supported and refused with the component's name: other component types, options or limits
 * by expression.
 */
@ApplicationModule(
    allowedDependencies = {"platform :: text", "platform :: contact", "feel", "web :: components"})
@NullMarked
package org.sportel.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
