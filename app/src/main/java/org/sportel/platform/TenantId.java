package org.sportel.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An organisation that owns data: a municipality, a state institution, the network operator.
 *
 * @param value positive; zero and below are refused
 */
public record TenantId(@JsonValue int value) {
  /** Refuses zero and negative numbers. */
  @JsonCreator
  public TenantId {
    if (value <= 0) {
      throw new IllegalArgumentException("A tenant has a positive number, not " + value);
    }
  }
}
