/** The public pages of problems and the desk that deals with them. */
@org.jspecify.annotations.NullMarked
package org.sportel.problems.web;
