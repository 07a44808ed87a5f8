/** Tenancy, time, transactions, the journal and jobs: what every module stands on. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.sportel.platform;
