/** The faster way of a service: what it promises and costs beside the ordinary one. */
@NullMarked
package org.sportel.intake.speed;

import org.jspecify.annotations.NullMarked;
