/**
 * The suggestion box of a centre: a batch for each emptying, a slip for each paper. What complains
 * becomes an anonymous complaint of its own channel; suggestions and praise are kept apart from
 * complaints and counted for themselves.
 */
@org.springframework.modulith.NamedInterface("box")
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.box;
