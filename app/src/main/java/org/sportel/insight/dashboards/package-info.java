/**
 * Dashboards that people of an office compose by choosing indicators, without a program.
 *
 * <p>One catalogue ({@link FigureCatalogue}) offers the built-in figures of cases and the declared
 * indicators of events side by side. A dashboard belongs to whoever made it, or to the office; it
 * keeps which indicators are shown and how, never a number: what it shows is computed for whoever
 * reads it, by the rights of each indicator.
 *
 * <p>It may be mailed to named colleagues after each week or month: the journal says at night that
 * one is due ({@link DashboardEvent.ReportDue}), and what it says is computed for each of them when
 * the mail goes out.
 */
@NamedInterface("dashboards")
@NullMarked
package org.sportel.insight.dashboards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
