/** The public pages of centres, and the administrator's pages for units, centres and hours. */
@org.jspecify.annotations.NullMarked
package org.sportel.network.web;
