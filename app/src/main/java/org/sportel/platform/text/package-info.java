/** What people type, made plain before anything is checked, searched or stored. */
@org.springframework.modulith.NamedInterface("text")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.text;
