package org.sportel.outbound.model;

import java.util.Optional;
import java.util.UUID;

/**
 * A body that the tenant asks, as its address book has it.
 *
 * @param code by which procedures name it, such as {@code fire}; may be empty
 * @param address postal address, may be empty
 * @param email may be empty
 * @param institution its number in the network, where it takes part
 * @param open whether it can be chosen
 */
public record OtherBody(
    UUID id,
    String code,
    String name,
    String address,
    String email,
    Optional<Integer> institution,
    boolean open) {}
