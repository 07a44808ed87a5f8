/** Skills: what some tasks ask of whoever does them, who has it, and what follows from that. */
@org.springframework.modulith.NamedInterface("skills")
@org.jspecify.annotations.NullMarked
package org.sportel.casework.skill;
