/** The public pages of complaints: how to complain, file one, follow it, and the figures. */
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.web;
