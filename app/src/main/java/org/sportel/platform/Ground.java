package org.sportel.platform;

import java.time.Clock;

/** What every part of the platform stands on. */
record Ground(Transactions transactions, Acting acting, Clock clock, Ids ids, Json json) {}
