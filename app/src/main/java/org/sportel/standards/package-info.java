/**
 * What a centre of a level must offer and have, and what it lacks.
 *
 * <p>A <em>basket</em> is an indivisible set of services, own ones and those of institutions, each
 * with the delivery that is asked at least, and of equipment, valid from a day. The network's
 * operator keeps it for the centres of a level in its country; once its day has come it is not
 * changed any more, a later one follows it. A centre says what it offers and how far, and keeps its
 * <em>identity sheet</em>. A <em>gap</em> is what the basket in force asks and the centre lacks or
 * has not said yet. The <em>roll-out</em> tells how far municipalities are on their way into the
 * network.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "web",
      "web :: components",
      "network",
      "network :: levels",
      "catalogue",
      "catalogue :: card"
    })
@NullMarked
package org.sportel.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
