/** What modules put on a paired kiosk besides tickets. */
@org.springframework.modulith.NamedInterface("kiosk")
@org.jspecify.annotations.NullMarked
package org.sportel.web.kiosk;
