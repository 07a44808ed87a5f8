/** What models may ask of the program: each activity a small class with a declared contract. */
@org.jspecify.annotations.NullMarked
package org.sportel.casework.activity;
