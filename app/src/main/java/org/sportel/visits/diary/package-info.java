/** Where staff see who is expected, book for people and set up how appointments are given. */
@org.jspecify.annotations.NullMarked
package org.sportel.visits.diary;
