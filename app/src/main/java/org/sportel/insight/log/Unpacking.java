package org.sportel.insight.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.sportel.insight.log.LogRefusal.Reason;

/** The unpacked bytes of a log, packed with gzip or not, within the limits on length and ratio. */
final class Unpacking extends InputStream {
  static final long MOST_BYTES = 1L << 30;
  static final int MOST_RATIO = 200;

  /** Below this many bytes a high ratio harms nobody. */
  private static final long HARMLESS = 1L << 18;

  /** Small, so that the ratio is seen before much has been unpacked. */
  private static final int PACKED_PIECE = 4096;

  private static final SourcePosition START = new SourcePosition(1, 1);

  private final Counted packed;
  private final InputStream in;
  private final boolean isPacked;
  private long unpacked;

  private Unpacking(Counted packed, InputStream in, boolean isPacked) {
    this.packed = packed;
    this.in = in;
    this.isPacked = isPacked;
  }

  static Unpacking of(InputStream file) throws IOException {
    var counted = new Counted(file);
    var start = new PushbackInputStream(counted, 2);
    var magic = start.readNBytes(2);
    start.unread(magic);
    var isPacked = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    return new Unpacking(
        counted, isPacked ? new GZIPInputStream(start, PACKED_PIECE) : start, isPacked);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    var count = in.read(bytes, offset, length);
    if (count > 0) {
      unpacked += count;
      if (unpacked > MOST_BYTES) {
        throw new LogRefusal(Reason.TOO_LONG, START);
      }
      if (isPacked && unpacked > HARMLESS && unpacked > MOST_RATIO * packed.count) {
        throw new LogRefusal(Reason.BOMB, START);
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts what was read of the file itself. */
  private static final class Counted extends InputStream {
    private final InputStream in;
    private long count;

    Counted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      var one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      var read = in.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
