/** What happened, in the words of the modules that know it. */
@org.springframework.modulith.NamedInterface("timeline")
@org.jspecify.annotations.NullMarked
package org.sportel.web.timeline;
