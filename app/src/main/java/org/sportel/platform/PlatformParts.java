package org.sportel.platform;

import java.time.Clock;

/** What every part of the platform stands on. */
record PlatformParts(Transactions transactions, Acting acting, Clock clock, Ids ids, Json json) {}
