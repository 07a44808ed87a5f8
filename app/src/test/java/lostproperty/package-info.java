/**
 * Lost property: a module that no other one knows. It stands in the tests to prove that a few
 * classes get everything that the program has for cases, by what they contribute.
 */
@org.jspecify.annotations.NullMarked
package lostproperty;
