package org.sportel.documents.content;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's bytes, read where they lie. */
record Bytes(MemorySegment segment) {
  static Bytes of(byte[] bytes) {
    return new Bytes(MemorySegment.ofArray(bytes));
  }

  long size() {
    return segment.byteSize();
  }

  /** The byte at a place as a number from 0 to 255; -1 beyond the end. */
  int at(long place) {
    return place < 0 || place >= size() ? -1 : segment.get(ValueLayout.JAVA_BYTE, place) & 0xFF;
  }

  int word(long place) {
    return at(place) << 8 | at(place + 1);
  }

  boolean has(long place, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (at(place + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text occurs with its beginning in [from, to). */
  boolean contains(String ascii, long from, long to) {
    for (long i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (has(i, ascii)) {
        return true;
      }
    }
    return false;
  }

  /** Where the text occurs next; the end when it does not. */
  long find(String ascii, long from) {
    long i = from;
    while (i < size() && !has(i, ascii)) {
      i++;
    }
    return Math.min(i, size());
  }

  /** The first bytes as lower-case text, one character a byte. */
  String head(int length) {
    var head = segment.asSlice(0, Math.min(length, size())).toArray(ValueLayout.JAVA_BYTE);
    return new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }
}
