package org.sportel.complaints;

import org.sportel.documents.FileId;

/**
 * A file that was kept and is to lie in a complaint.
 *
 * @param title what it is called there
 */
public record NewAttachment(FileId file, String title) {}
