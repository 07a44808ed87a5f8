package org.sportel.documents.content;

/** What the check of a file's content found. */
public sealed interface ContentFinding {
  /** Recognised and harmless as far as the check reaches. */
  record Sound(FileType type) implements ContentFinding {}

  /** Not to be taken. */
  record Unsound(FileProblem problem) implements ContentFinding {}
}
