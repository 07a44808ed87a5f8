/**
 * What every page stands in: frame, languages, messages, error pages, rules of access, the look.
 *
 * <p>A controller names its template and puts one page record under {@code page}; {@link
 * org.sportel.web.Texts} gives words in the person's language, {@link org.sportel.web.Frame} who
 * acts and where. Modules add to the staff menu with {@link org.sportel.web.MenuEntry} and to each
 * other's pages with {@link org.sportel.web.Panel}. Every handler says with {@link
 * org.sportel.web.Access} who may call it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"platform", "platform :: text", "platform :: database"})
@org.jspecify.annotations.NullMarked
package org.sportel.web;
