/** The page that shows where the time of a service's cases goes. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.web.flow;
