/** What modules put on the monthly notice-board sheet of a centre. */
@org.springframework.modulith.NamedInterface("board")
@org.jspecify.annotations.NullMarked
package org.sportel.web.board;
