package org.sportel.workshop.web;

import java.util.List;
import org.sportel.workshop.TextPreview;

/**
 * A letter as people would read it.
 *
 * @param samples the message in each language
 */
record LetterPreviewPage(String code, String name, String href, List<TextPreview.Sample> samples) {}
