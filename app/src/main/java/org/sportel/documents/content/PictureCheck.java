package org.sportel.documents.content;

import java.util.Optional;
import java.util.Set;
import org.sportel.documents.content.ContentFinding.Sound;
import org.sportel.documents.content.ContentFinding.Unsound;

/** Recognises pictures and reads their size without decoding them. */
final class PictureCheck {
  private static final long MOST_DOTS = 250_000_000;
  private static final int MOST_BRANDS = 1_024;
  private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "mif1");

  private PictureCheck() {}

  static Optional<ContentFinding> check(Bytes bytes) {
    if (bytes.has(0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(png(bytes));
    }
    if (bytes.has(0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(jpeg(bytes));
    }
    if (bytes.has(0, "II*\0") || bytes.has(0, "MM\0*")) {
      return Optional.of(new Sound(FileType.TIFF));
    }
    return isHeic(bytes) ? Optional.of(new Sound(FileType.HEIC)) : Optional.empty();
  }

  /** The brand {@code mif1} alone is any picture of the family; an AVIF says so beside it. */
  private static boolean isHeic(Bytes bytes) {
    if (!bytes.has(4, "ftyp") || HEIC_BRANDS.stream().noneMatch(b -> bytes.has(8, b))) {
      return false;
    }
    long end = Math.min((long) bytes.word(0) << 16 | bytes.word(2), MOST_BRANDS);
    for (long place = 16; place + 4 <= end; place += 4) {
      if (bytes.has(place, "avif") || bytes.has(place, "avis")) {
        return false;
      }
    }
    return true;
  }

  private static ContentFinding png(Bytes bytes) {
    if (!bytes.has(12, "IHDR")) {
      return new Unsound(FileProblem.DAMAGED);
    }
    long width = (long) bytes.word(16) << 16 | bytes.word(18);
    long height = (long) bytes.word(20) << 16 | bytes.word(22);
    long place = 8;
    while (place < bytes.size()) {
      long length = (long) bytes.word(place) << 16 | bytes.word(place + 2);
      boolean last = bytes.has(place + 4, "IEND");
      place += 12 + length;
      if (length < 0 || place > bytes.size()) {
        return new Unsound(FileProblem.DAMAGED);
      }
      if (last) {
        return place == bytes.size()
            ? sized(FileType.PNG, width, height)
            : new Unsound(FileProblem.DAMAGED);
      }
    }
    return new Unsound(FileProblem.DAMAGED);
  }

  private static ContentFinding jpeg(Bytes bytes) {
    long place = 2;
    while (place + 4 <= bytes.size() && bytes.at(place) == 0xFF) {
      int marker = bytes.at(place + 1);
      if (marker == 0xFF) {
        place++;
        continue;
      }
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return sized(FileType.JPEG, bytes.word(place + 7), bytes.word(place + 5));
      }
      if (marker == 0xDA || marker == 0xD9) {
        break;
      }
      place += 2 + bytes.word(place + 2);
    }
    return new Unsound(FileProblem.DAMAGED);
  }

  private static ContentFinding sized(FileType type, long width, long height) {
    if (width <= 0 || height <= 0) {
      return new Unsound(FileProblem.DAMAGED);
    }
    return height > MOST_DOTS / width
        ? new Unsound(FileProblem.PICTURE_TOO_LARGE)
        : new Sound(type);
  }
}
