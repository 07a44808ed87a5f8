package org.sportel.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Passes a file on and wipes the position out of every EXIF block inside, wherever it lies, as in
 * HEIC, where it may stand before or behind the picture. Holds never more than two blocks.
 */
final class ExifWithin extends InputStream {
  private static final int BLOCK = 1 << 16;
  private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private final InputStream in;
  private final byte[] held = new byte[2 * BLOCK];
  private int from;
  private int to;
  private int looked;
  private boolean ended;

  ExifWithin(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    fill();
    int ready = Math.min(length, (ended ? to : to - BLOCK) - from);
    if (ready <= 0) {
      return -1;
    }
    System.arraycopy(held, from, bytes, offset, ready);
    from += ready;
    return ready;
  }

  /** Keeps a whole block behind what is handed out, so that one that begins there is complete. */
  private void fill() throws IOException {
    if (ended || to - from > BLOCK) {
      return;
    }
    System.arraycopy(held, from, held, 0, to - from);
    looked -= from;
    to -= from;
    from = 0;
    while (!ended && to < held.length) {
      int count = in.read(held, to, held.length - to);
      ended = count < 0;
      to += Math.max(0, count);
    }
    int last = ended ? to : to - BLOCK;
    for (; looked < last; looked++) {
      if (begins(looked)) {
        wipe(looked + HEAD.length, Math.min(to, looked + BLOCK));
      }
    }
  }

  private boolean begins(int at) {
    if (to - at < HEAD.length + 8) {
      return false;
    }
    for (int i = 0; i < HEAD.length; i++) {
      if (held[at + i] != HEAD[i]) {
        return false;
      }
    }
    int order = held[at + HEAD.length];
    return (order == 'I' || order == 'M') && held[at + HEAD.length + 1] == order;
  }

  private void wipe(int start, int end) {
    var tiff = ByteBuffer.wrap(held, start, end - start).slice();
    ExifDirectories.removePosition(tiff);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
