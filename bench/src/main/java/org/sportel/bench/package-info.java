/**
 * Benchmarks: each compares the program with the least that could do the same, on one machine, in
 * one run, in interleaved pairs. See docs/benchmarks.md.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.bench;
