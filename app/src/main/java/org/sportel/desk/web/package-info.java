/** The start page of staff. */
@org.jspecify.annotations.NullMarked
package org.sportel.desk.web;
