package org.sportel.documents;

import java.text.Normalizer;

/**
 * A file's name made harmless: no folders, no control or direction marks, no characters a file
 * system refuses, at most 120 characters, always with the ending of the recognised type.
 */
public record FileName(String text) {
  private static final int LONGEST = 120;

  /** Cleans the name somebody's device sent. */
  public static FileName of(String sent, FileType type) {
    var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "");
    name = name.replaceAll("[:*?\"<>|;%]", "_").replaceAll("\\s+", " ");
    int dot = name.lastIndexOf('.');
    var base = (dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name);
    base = base.replaceAll("^[ .]+|[ .]+$", "");
    if (base.isEmpty()) {
      base = "document";
    }
    int end = Math.min(base.length(), LONGEST);
    if (end < base.length() && Character.isHighSurrogate(base.charAt(end - 1))) {
      end--;
    }
    return new FileName(base.substring(0, end) + "." + type.extension());
  }
}
