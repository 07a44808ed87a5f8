/** What pages of visits say of cases, and cases of visits. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.visit;
