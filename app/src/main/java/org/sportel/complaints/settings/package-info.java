/** What a tenant decides about its complaints: categories and times. */
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.settings;
