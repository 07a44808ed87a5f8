/** The pages of the unified list: the operator's and those of municipalities. */
@org.jspecify.annotations.NullMarked
package org.sportel.unified.web;
