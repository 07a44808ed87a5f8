package org.sportel.catalogue.design;

/** An earlier state of a draft of a part, to which a designer may go back. */
public record PartState(int edition, PartDraft.Saved saved, String body) {}
