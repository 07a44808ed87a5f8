package org.sportel.identity;

import java.util.Optional;
import org.sportel.platform.TenantId;

/**
 * A person's account.
 *
 * @param home the tenant that looks after it
 * @param hash empty until a first password was chosen
 */
record Account(
    AccountId id,
    TenantId home,
    SignInName name,
    Optional<String> hash,
    boolean active,
    boolean mustChange) {}
