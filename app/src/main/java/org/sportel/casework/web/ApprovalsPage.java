package org.sportel.casework.web;

import java.util.List;

/**
 * Several drafts of one kind, to be read one below the other and approved together.
 *
 * @param lang language of the documents
 * @param left how many of the chosen cannot be approved here: of another service or outcome, or
 *     written by the reader
 */
record ApprovalsPage(List<PreviewPage> drafts, String lang, String office, int left) {}
