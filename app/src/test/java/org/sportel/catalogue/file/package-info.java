@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.file;
