/** Pages of baskets, gaps and identity sheets. */
@org.jspecify.annotations.NullMarked
package org.sportel.standards.web;
