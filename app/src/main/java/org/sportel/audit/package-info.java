/**
 * Who looked at personal data, when, and for what. {@link org.sportel.audit.AccessLog} keeps one
 * entry for each page that showed it, a list being one entry with the cases shown; {@link
 * org.sportel.audit.CaseAccessEntries} answers for one case. Entries are only ever added.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sportel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
