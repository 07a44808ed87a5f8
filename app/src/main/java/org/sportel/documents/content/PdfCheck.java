package org.sportel.documents.content;

import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sportel.documents.FileProblem;
import org.sportel.documents.FileType;
import org.sportel.documents.content.Finding.Sound;
import org.sportel.documents.content.Finding.Unsound;

/**
 * Looks for active parts of a PDF by the names of its objects, in the file and in its compressed
 * object streams. Names are read as a viewer reads them (with {@code #xx} for any letter). What a
 * stream hides behind another filter than Deflate is refused, because it cannot be looked at.
 */
final class PdfCheck {
  private static final Set<String> ACTIVE =
      Set.of(
          "JavaScript",
          "Launch",
          "EmbeddedFile",
          "EmbeddedFiles",
          "RichMedia",
          "Rendition",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "XFA",
          "Movie");
  private static final Set<String> OTHER_FILTERS =
      Set.of(
          "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "Crypt", "Predictor");
  private static final long MOST_INFLATED = 100L << 20;

  private final Bytes bytes;
  private final boolean outer;
  private long inflated;
  private boolean objectStream;
  private boolean unreadable;

  private PdfCheck(Bytes bytes, boolean outer, long inflated) {
    this.bytes = bytes;
    this.outer = outer;
    this.inflated = inflated;
  }

  static Finding check(Bytes bytes) {
    if (!bytes.contains("%%EOF", bytes.size() - 2048, bytes.size())) {
      return new Unsound(FileProblem.DAMAGED);
    }
    return new PdfCheck(bytes, true, 0)
        .scan()
        .<Finding>map(Unsound::new)
        .orElseGet(() -> new Sound(FileType.PDF));
  }

  /** The gravest problem; a protected file is called so even though its streams look damaged. */
  private Optional<FileProblem> scan() {
    Optional<FileProblem> damage = Optional.empty();
    for (long i = 0; i < bytes.size(); i++) {
      int c = bytes.at(i);
      if (c == '/') {
        var problem = name(i + 1);
        if (problem.isPresent()) {
          return problem;
        }
      } else if (outer && c == 's' && bytes.has(i, "stream") && bytes.at(i - 1) != 'd') {
        var problem = stream(i + 6);
        if (problem.isPresent() && problem.get() != FileProblem.DAMAGED) {
          return problem;
        }
        damage = damage.or(() -> problem);
        objectStream = false;
        unreadable = false;
      } else if (outer && c == 'e' && bytes.has(i, "endobj")) {
        objectStream = false;
        unreadable = false;
      }
    }
    return damage;
  }

  private Optional<FileProblem> name(long from) {
    var name = new StringBuilder();
    for (long i = from; name.length() < 20 && isRegular(bytes.at(i)); i++) {
      int high = bytes.at(i) == '#' ? Character.digit(bytes.at(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes.at(i + 2), 16);
      if (low >= 0) {
        name.append((char) (high * 16 + low));
        i += 2;
      } else {
        name.append((char) bytes.at(i));
      }
    }
    var text = name.toString();
    objectStream |= text.equals("ObjStm") || text.equals("First");
    unreadable |= OTHER_FILTERS.contains(text);
    if (outer && text.equals("Encrypt")) {
      return Optional.of(FileProblem.PROTECTED);
    }
    return ACTIVE.contains(text) ? Optional.of(FileProblem.ACTIVE_CONTENT) : Optional.empty();
  }

  private Optional<FileProblem> stream(long after) {
    if (!objectStream) {
      return Optional.empty();
    }
    if (unreadable) {
      return Optional.of(FileProblem.DAMAGED);
    }
    long start = after + (bytes.at(after) == '\r' ? 1 : 0);
    return inflate(start + (bytes.at(start) == '\n' ? 1 : 0));
  }

  private Optional<FileProblem> inflate(long start) {
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes.segment().asSlice(start).asByteBuffer());
      var out = new java.io.ByteArrayOutputStream();
      var buffer = new byte[64 * 1024];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          break;
        }
        inflated += count;
        if (inflated > MOST_INFLATED) {
          return Optional.of(FileProblem.DAMAGED);
        }
        out.write(buffer, 0, count);
      }
      return new PdfCheck(Bytes.of(out.toByteArray()), false, inflated).scan();
    } catch (DataFormatException e) {
      return looksPlain(start) ? Optional.empty() : Optional.of(FileProblem.DAMAGED);
    } finally {
      inflater.end();
    }
  }

  /** An object stream without a filter begins with numbers and was scanned as part of the file. */
  private boolean looksPlain(long start) {
    var first = bytes.segment().get(ValueLayout.JAVA_BYTE, Math.min(start, bytes.size() - 1));
    return Character.isDigit(first) || Character.isWhitespace(first);
  }

  private static boolean isRegular(int c) {
    return c > 0x20 && c < 0x7F && "()<>[]{}/%".indexOf(c) < 0;
  }
}
