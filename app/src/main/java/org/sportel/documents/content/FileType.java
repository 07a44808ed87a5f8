package org.sportel.documents.content;

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
}
