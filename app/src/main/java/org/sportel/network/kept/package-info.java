/** Public pages that are made once for everybody who reads the same language. */
@org.jspecify.annotations.NullMarked
package org.sportel.network.kept;
