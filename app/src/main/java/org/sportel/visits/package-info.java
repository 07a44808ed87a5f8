/**
 * The waiting room: who waits in a centre, for what, who is called where, and what came of it.
 *
 * <p>A <em>visit</em> is one person's stay in a centre on a day; it says nothing of who they are.
 * Each of its <em>tickets</em> has a letter and a number and waits in a <em>queue</em>, a group of
 * services. Staff take a <em>seat</em> at a counter and call the next one; {@link
 * org.sportel.visits.model.CallOrder} says who that is and why.
 *
 * <pre>
 *   BeginVisit ─▶ issued ─HandOverTicket▶ waiting ─CallNext▶ called ─StartServing▶ serving
 *                                          ▲ ▲ ▲                │      │    │         │
 *                            ReturnTicket ─┘ │ └─TransferTicket─┼──────┼────┤         ▼
 *                                            └──── parked ◀─ParkTicket─┘    │  FinishTicket
 *                                                  missed ◀─MissTicket──────┘
 * </pre>
 *
 * <p>Every interval is journalled as {@link org.sportel.visits.model.VisitEvent}; figures are made
 * from the journal alone. The module knows nothing of applications: whoever opens one keeps the
 * visit's id and shows what came of it as a panel on the page {@code visits.visit}.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: events",
      "platform :: text",
      "platform :: rows",
      "platform :: limits",
      "platform :: contact",
      "platform :: subject",
      "audit",
      "deadlines",
      "network :: limits",
      "platform :: terminal",
      "web",
      "web :: components",
      "web :: board",
      "web :: kiosk",
      "network",
      "identity",
      "standards",
      "catalogue",
      "catalogue :: card"
    })
@NullMarked
package org.sportel.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
