package org.sportel.catalogue;

import java.util.UUID;

/** One version of one service of one tenant. */
public record VersionId(UUID value) {}
