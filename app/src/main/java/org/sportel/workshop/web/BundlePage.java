package org.sportel.workshop.web;

import java.util.List;

/**
 * A service as one file.
 *
 * @param begun whether the service was begun and never published
 * @param refused why the file was not taken; empty where none was sent
 * @param findings what the checks before publishing say of a file that was not taken
 */
record BundlePage(String code, boolean begun, String refused, List<FoundLine> findings) {}
