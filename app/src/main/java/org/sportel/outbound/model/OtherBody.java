package org.sportel.outbound.model;

import java.util.Optional;
import java.util.UUID;

/**
 * A body that the tenant asks, as its address book has it.
 *
 * @param address postal address, may be empty
 * @param email may be empty
 * @param institution its number in the network, where it takes part
 * @param open whether it can be chosen
 */
public record OtherBody(
    UUID id,
    String name,
    String address,
    String email,
    Optional<Integer> institution,
    boolean open) {}
