/**
 * Two persons for what is published: the rule that asks for a second one, and what waits for them.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.approval;
