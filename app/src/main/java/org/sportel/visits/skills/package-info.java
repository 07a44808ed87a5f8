/** What people at the counters can do that not everybody can, and where a manager says so. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.skills;
