/** The monthly return of a municipality about an institution: produced, checked, signed. */
@org.jspecify.annotations.NullMarked
package org.sportel.agency.returns;
