/**
 * Bundles outside the program: folders and zip files with services and the parts they are served
 * by, read within limits, checked as one and imported together or not at all.
 */
@org.springframework.modulith.NamedInterface("folder")
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.folder;
