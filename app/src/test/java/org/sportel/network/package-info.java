/** Tenants, units, centres and hours. */
@org.jspecify.annotations.NullMarked
package org.sportel.network;
