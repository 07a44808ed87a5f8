package org.sportel.documents.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the object streams of one file, within limits that no honest file meets. */
final class PdfStreams {
  private static final int MOST_OF_ONE = 16 << 20;
  private static final long MOST_OF_ALL = 64L << 20;

  private long unpacked;

  /**
   * Where objects begin in their stream, ascending; {@code readable} is false when the head of the
   * stream does not say it.
   */
  record Places(long[] starts, boolean readable) {
    static Places read(Bytes objects, String first) {
      if (!first.matches("[0-9]{1,9}") || Long.parseLong(first) > objects.size()) {
        return new Places(new long[0], false);
      }
      long body = Long.parseLong(first);
      var tokens = new PdfTokens(new Bytes(objects.segment().asSlice(0, body)));
      var starts = new long[(int) Math.min(body / 2 + 1, 1 << 20)];
      int count = 0;
      boolean offset = false;
      for (var kind = tokens.next(); kind != PdfTokens.Kind.END; kind = tokens.next()) {
        if (!tokens.text().matches("[0-9]{1,10}") || count == starts.length) {
          return new Places(new long[0], false);
        }
        if (offset) {
          starts[count++] = body + Long.parseLong(tokens.text());
        }
        offset = !offset;
      }
      var sorted = Arrays.copyOf(starts, count);
      Arrays.sort(sorted);
      return new Places(sorted, true);
    }

    /** Whether an object begins inside a stretch; also when nothing is known. */
    boolean anyWithin(long from, long to) {
      int place = Arrays.binarySearch(starts, from + 1);
      int next = place < 0 ? -place - 1 : place;
      return !readable || next < starts.length && starts[next] < to;
    }
  }

  /** The objects of a stream; empty when it cannot be read or is too large. */
  Optional<Bytes> objects(PdfDictionary described, Bytes bytes, long start, long end) {
    if (described.isPlain()) {
      return Optional.of(new Bytes(bytes.segment().asSlice(start, end - start)));
    }
    return described.isDeflated()
        ? inflate(bytes.segment().asSlice(start, end - start).asByteBuffer())
        : Optional.empty();
  }

  private Optional<Bytes> inflate(ByteBuffer packed) {
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      var out = new ByteArrayOutputStream();
      var buffer = new byte[64 * 1024];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        unpacked += count;
        if (out.size() + count > MOST_OF_ONE || unpacked > MOST_OF_ALL) {
          return Optional.empty();
        }
        if (count == 0) {
          return Optional.empty();
        }
        out.write(buffer, 0, count);
      }
      return Optional.of(Bytes.of(out.toByteArray()));
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
