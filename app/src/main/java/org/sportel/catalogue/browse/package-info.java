/** All services of a municipality to look through: by subject, life event, office or alphabet. */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.browse;
