/** Pages of measures and of the charter. */
@org.jspecify.annotations.NullMarked
package org.sportel.rights.web;
