package org.sportel.forms;

import java.util.List;
import java.util.Map;
import org.sportel.platform.LocalText;

/**
 * A place in a form where files are asked for.
 *
 * @param name of the field on the page
 * @param several whether more than one may be given
 * @param accept the kinds of files it asks for, as in HTML; empty for any
 * @param path where the answer lies
 */
public record FileQuestion(
    String name, LocalText label, boolean several, String accept, List<Object> path) {
  /** Copies the path. */
  public FileQuestion {
    path = List.copyOf(path);
  }

  static FileQuestion of(Instance instance) {
    var upload = (Input.Upload) instance.question().input();
    return new FileQuestion(
        instance.name(),
        instance.question().face().label(),
        upload.several(),
        upload.accept(),
        instance.path());
  }

  /**
   * The answers with this file added, or in the place of the former where only one is asked.
   *
   * @param id the file's id as text
   * @param title its name as the person knows it
   */
  public Map<String, Object> add(Map<String, ?> answers, String id, String title) {
    AnswerTree tree = new AnswerTree(answers);
    List<Object> files = new java.util.ArrayList<>();
    if (several && tree.get(path) instanceof List<?> before) {
      files.addAll(before);
    }
    files.add(Map.of("id", id, "name", title));
    tree.put(path, files);
    return tree.root();
  }
}
