@org.jspecify.annotations.NullMarked
package org.sportel.forms;
