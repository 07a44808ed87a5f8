/** Pages of intake. */
@org.jspecify.annotations.NullMarked
package org.sportel.intake.web;
