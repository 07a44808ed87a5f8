/** What people looked for in the finder and did not find, for whoever designs services. */
@org.jspecify.annotations.NullMarked
package org.sportel.catalogue.unfound;
