/** Where slips of the suggestion box are typed and read. */
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.box.desk;
