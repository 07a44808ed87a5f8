/** The page of operations. */
@NullMarked
package org.sportel.operations.web;

import org.jspecify.annotations.NullMarked;
