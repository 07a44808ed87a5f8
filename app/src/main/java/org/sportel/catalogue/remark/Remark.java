package org.sportel.catalogue.remark;

import java.time.Instant;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;

/**
 * A remark that waits.
 *
 * @param words as the reader wrote them; whoever deals with it reads them, nobody else
 */
public record Remark(UUID id, ServiceCode code, String lang, String words, Instant at) {}
