/**
 * What an office owes to everybody, as data: measures for groups who are easily left out, and the
 * charter that says what people may expect.
 *
 * <p>A <em>measure</em> is what is done for one or more {@linkplain
 * org.sportel.rights.model.PeopleGroup groups}, with the unit that answers for it, evidence and a
 * day of review; groups without one are gaps. People are never put into groups: a measure says what
 * is offered, not to whom.
 *
 * <p>A <em>standard</em> of the charter is a promise with the right it serves. Where it names a
 * published indicator, its measured value stands beside it for everybody to see.
 *
 * <p>The <em>self-assessment</em> asks an office once a year how it serves people. Its answers
 * count in the network without the office's name.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: text",
      "web",
      "web :: components",
      "web :: board",
      "network",
      "insight",
      "insight :: declared",
      "insight :: words"
    })
@NullMarked
package org.sportel.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
