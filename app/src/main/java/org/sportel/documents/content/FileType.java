package org.sportel.documents.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of files the office takes, recognised by their content, never by their name. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif"),
  HEIC("image/heic", "heic"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type with which a file of this kind is handed out. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending its name always gets. */
  public String extension() {
    return extension;
  }

  /** Whether a list such as {@code .pdf,image/*} asks for this kind; an empty one asks for any. */
  public boolean isAccepted(String accept) {
    return accept.isBlank() || accepted(accept).contains(this);
  }

  /** The kinds that a list such as {@code .pdf,image/*} asks for. */
  public static List<FileType> accepted(String accept) {
    var asked = Set.copyOf(Arrays.stream(accept.split(",")).map(FileType::word).toList());
    return Arrays.stream(values()).filter(type -> type.isAskedBy(asked)).toList();
  }

  private static String word(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  private boolean isAskedBy(Set<String> asked) {
    var family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
    var other =
        switch (this) {
          case JPEG -> ".jpeg";
          case TIFF -> ".tiff";
          case HEIC -> ".heif";
          case TEXT -> ".text";
          case PDF, PNG, DOCX, ODT -> "";
        };
    return asked.contains("." + extension)
        || asked.contains(mediaType)
        || asked.contains(family)
        || asked.contains("*/*")
        || (!other.isEmpty() && asked.contains(other));
  }
}
