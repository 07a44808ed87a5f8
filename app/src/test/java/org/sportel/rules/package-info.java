/** The rules of the house (docs/rules.md), checked on the sources. */
@org.jspecify.annotations.NullMarked
package org.sportel.rules;
