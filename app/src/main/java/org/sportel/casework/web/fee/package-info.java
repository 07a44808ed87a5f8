/** How a fee that a decision table finds comes about, on the page of the service. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.fee;
