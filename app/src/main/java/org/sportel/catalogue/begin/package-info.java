/** The page on which an office begins a service of its own, and throws one away that never was. */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.begin;
