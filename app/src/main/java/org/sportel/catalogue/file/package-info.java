/**
 * Files of services: JSON and CSV are read into cards, and the forms, procedures and texts that
 * they name are put together.
 */
@org.springframework.modulith.NamedInterface("file")
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.file;
