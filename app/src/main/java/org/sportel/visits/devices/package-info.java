/** Commands about the kiosks, displays and other devices of a centre. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.devices;
