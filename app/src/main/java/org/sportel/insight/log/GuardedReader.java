package org.sportel.insight.log;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.sportel.insight.log.LogRefusal.Reason;

/**
 * Watches the characters on their way to the parser: no document type, no tag, value, comment or
 * instruction longer than a million characters, so that nothing can fill the memory before the
 * parser hands it out.
 */
final class GuardedReader extends Reader {
  static final int LONGEST_PIECE = 1_000_000;

  private final Reader in;
  private final StringBuilder opening = new StringBuilder();
  private Inside inside = Inside.TEXT;
  private int piece;
  private int line = 1;
  private int column = 1;
  private char before;
  private char twoBefore;
  private boolean ended;

  /** What the present character belongs to. */
  private enum Inside {
    TEXT,
    OPENING,
    COMMENT,
    SECTION,
    INSTRUCTION
  }

  GuardedReader(Reader in) {
    this.in = in;
  }

  SourcePosition place() {
    return new SourcePosition(line, column);
  }

  /** Whether the file was read to its end. */
  boolean ended() {
    return ended;
  }

  @Override
  public int read(char[] chars, int offset, int length) {
    int count;
    try {
      count = in.read(chars, offset, length);
    } catch (CharacterCodingException e) {
      throw new LogRefusal(Reason.ENCODING, place(), "");
    } catch (EOFException e) {
      throw new LogRefusal(Reason.TRUNCATED, place());
    } catch (IOException e) {
      throw new LogRefusal(Reason.UNREADABLE, place());
    }
    ended = count < 0;
    for (var i = offset; i < offset + count; i++) {
      watch(chars[i]);
    }
    return count;
  }

  private void watch(char next) {
    inside = follow(next);
    twoBefore = before;
    before = next;
    if (++piece > LONGEST_PIECE) {
      throw new LogRefusal(Reason.PIECE_TOO_LONG, place());
    }
    if (next == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  private Inside follow(char next) {
    return switch (inside) {
      case TEXT -> next == '<' ? open() : Inside.TEXT;
      case OPENING -> opened(next);
      case COMMENT -> next == '>' && before == '-' && twoBefore == '-' ? shut() : inside;
      case SECTION -> next == '>' && before == ']' && twoBefore == ']' ? shut() : inside;
      case INSTRUCTION -> next == '>' && before == '?' ? shut() : inside;
    };
  }

  private Inside open() {
    piece = 0;
    opening.setLength(0);
    return Inside.OPENING;
  }

  private Inside shut() {
    piece = 0;
    return Inside.TEXT;
  }

  /** After {@code <}: tells a tag from the four kinds of markup that may hold anything. */
  private Inside opened(char next) {
    opening.append(next);
    var text = opening.toString();
    if (text.equals("?")) {
      return Inside.INSTRUCTION;
    }
    if (text.equals("!--")) {
      twoBefore = 0;
      before = 0;
      return Inside.COMMENT;
    }
    if (text.equals("![CDATA[")) {
      return Inside.SECTION;
    }
    if (text.equals("!D")) {
      throw new LogRefusal(Reason.DOCUMENT_TYPE, place());
    }
    return "!--".startsWith(text) || "![CDATA[".startsWith(text) ? Inside.OPENING : Inside.TEXT;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
