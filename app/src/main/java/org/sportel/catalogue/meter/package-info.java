/**
 * What a service asks of people, measured version by version: a baseline with its rates, the
 * comparison with what is in force, and the time from law to live service.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.meter;
