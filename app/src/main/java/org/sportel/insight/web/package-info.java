/** Pages of figures and of imported histories. */
@NullMarked
package org.sportel.insight.web;

import org.jspecify.annotations.NullMarked;
