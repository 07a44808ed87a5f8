/** The templates that draw a form; other modules' pages put them into their own. */
@NamedInterface("pages")
@NullMarked
package org.sportel.forms.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
