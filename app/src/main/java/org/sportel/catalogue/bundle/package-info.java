/**
 * A service as a bundle: its card, forms, procedures, decisions, texts, translations and test
 * cases, read and linked once. Modules above contribute {@link
 * org.sportel.catalogue.bundle.PublishingCheck}s; a bundle with an error is never published.
 */
@org.springframework.modulith.NamedInterface("bundle")
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.bundle;
