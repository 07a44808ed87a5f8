package org.sportel.casework.activity;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.TenantId;

/** Registers of other bodies that may be asked for what an applicant need not bring. */
interface OtherRegister {
  /** Whether a municipality may ask a register of this name here. */
  boolean has(TenantId tenant, String register);

  /**
   * The fields kept under a key; empty when there is no such entry.
   *
   * @throws org.sportel.platform.JobFailed when the register gave no answer
   */
  Optional<Map<String, @Nullable Object>> find(TenantId tenant, String register, String key);
}
