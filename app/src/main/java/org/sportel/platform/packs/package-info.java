/** Country and catalogue facts as files: those of the program, and those that an office keeps. */
@org.springframework.modulith.NamedInterface("packs")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.packs;
