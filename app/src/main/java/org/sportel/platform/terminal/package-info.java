/** What a command of the command line is, how its words are read and where its answers go. */
@org.springframework.modulith.NamedInterface("terminal")
@org.jspecify.annotations.NullMarked
package org.sportel.platform.terminal;
