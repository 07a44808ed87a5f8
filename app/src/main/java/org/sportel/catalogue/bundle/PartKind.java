package org.sportel.catalogue.bundle;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of parts of a bundle, each with its folder and the ending of its files. */
public enum PartKind {
  /** A form-js schema. */
  FORM("forms/", ".json"),
  /** A BPMN 2.0 procedure. */
  PROCEDURE("procedures/", ".bpmn"),
  /** A DMN file with decisions. */
  DECISION("decisions/", ".dmn"),
  /** The texts of decisions. */
  TEMPLATE("templates/", ".json"),
  /** A letter or message that the procedure sends. */
  LETTER("letters/", ".json"),
  /** Answers with what is to come of them, run before publishing. */
  TEST("tests/", ".json");

  private final String folder;
  private final String ending;

  PartKind(String folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** Where a part of this kind lies in a bundle's folder. */
  public String path(String name) {
    return folder + name + ending;
  }

  /** The kind of the part at a place of a bundle's folder. */
  public static Optional<PartKind> at(String path) {
    return Stream.of(values())
        .filter(kind -> path.startsWith(kind.folder) && path.endsWith(kind.ending))
        .findFirst();
  }

  /** The name of the part at a place of its folder. */
  public String name(String path) {
    return path.substring(folder.length(), path.length() - ending.length());
  }
}
