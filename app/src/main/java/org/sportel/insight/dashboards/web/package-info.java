/** The pages of dashboards. */
@NullMarked
package org.sportel.insight.dashboards.web;

import org.jspecify.annotations.NullMarked;
