/** The pages of service design: overview, drawing, plain lists, earlier states. */
@org.jspecify.annotations.NullMarked
package org.sportel.workshop.web;
