/** The pages of the catalogue: finder, a municipality's home, its services, the staff's list. */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.web;
