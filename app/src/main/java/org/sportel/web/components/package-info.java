/** What the component templates show: plain records without behaviour of their own. */
@org.springframework.modulith.NamedInterface("components")
@org.jspecify.annotations.NullMarked
package org.sportel.web.components;
