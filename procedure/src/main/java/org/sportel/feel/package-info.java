/** Placeholder page; see the module. */
@org.jspecify.annotations.NullMarked
package org.sportel.feel;
