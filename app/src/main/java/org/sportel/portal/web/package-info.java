/** The pages of the front door. */
@org.jspecify.annotations.NullMarked
package org.sportel.portal.web;
