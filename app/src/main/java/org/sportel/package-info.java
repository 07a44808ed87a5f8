/** The program: its modules are the direct sub-packages. */
@org.jspecify.annotations.NullMarked
package org.sportel;
