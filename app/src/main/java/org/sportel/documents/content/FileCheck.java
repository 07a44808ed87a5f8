package org.sportel.documents.content;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.List;
import org.sportel.documents.content.ContentFinding.Sound;
import org.sportel.documents.content.ContentFinding.Unsound;

/**
 * Recognises a file by its bytes and refuses what is active or two things at once. It reads only
 * structure: nothing is decoded, drawn or run. It is no virus scanner.
 */
public final class FileCheck {
  private static final int HEAD = 1024;
  private static final int ZIP_TAIL = 65_557;
  private static final List<String> MARKUP =
      List.of("<script", "<html", "<!doctype", "<svg", "<?php", "<iframe");

  private FileCheck() {}

  /** Looks at the file, whatever its name says. */
  public static ContentFinding check(Path file) throws IOException {
    try (var channel = FileChannel.open(file);
        var arena = Arena.ofConfined()) {
      if (channel.size() == 0) {
        return new Unsound(FileProblem.EMPTY);
      }
      var bytes = new Bytes(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena));
      return bytes.has(0, "PK\u0003\u0004") ? OfficeCheck.check(file) : check(bytes);
    }
  }

  private static ContentFinding check(Bytes bytes) {
    var picture = PictureCheck.check(bytes);
    boolean pdf = bytes.contains("%PDF-", 0, HEAD);
    if (picture.isPresent()) {
      return pdf || isTwoThings(bytes) ? damaged() : picture.get();
    }
    // viewers look for the head in the first 1,024 bytes; programs put marks and blank lines there
    if (pdf) {
      return isTwoThings(bytes) ? damaged() : PdfCheck.check(bytes);
    }
    return isText(bytes) ? text(bytes) : new Unsound(FileProblem.UNKNOWN_TYPE);
  }

  private static boolean isTwoThings(Bytes bytes) {
    var head = bytes.head(HEAD);
    return MARKUP.stream().anyMatch(head::contains)
        || bytes.contains("PK\u0005\u0006", bytes.size() - ZIP_TAIL, bytes.size());
  }

  private static ContentFinding text(Bytes bytes) {
    var head = bytes.head(HEAD);
    var start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    if (start.startsWith("<") || start.startsWith("{\\rtf") || start.startsWith("mime-version:")) {
      return new Unsound(FileProblem.UNKNOWN_TYPE);
    }
    return isTwoThings(bytes) || head.contains("%pdf-")
        ? new Unsound(FileProblem.UNKNOWN_TYPE)
        : new Sound(FileType.TEXT);
  }

  private static boolean isText(Bytes bytes) {
    for (long i = 0; i < bytes.size(); i++) {
      int c = bytes.at(i);
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static ContentFinding damaged() {
    return new Unsound(FileProblem.DAMAGED);
  }
}
