package org.sportel.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The buttons that add and take away rows and files, posted with the page.
 *
 * @param posted the fields after the button was followed
 * @param pressed whether such a button was pressed
 * @param file the file to take away: field name and number
 */
record Rows(Map<String, List<String>> posted, boolean pressed, @Nullable File file) {
  static final String BUTTON = "form.row";

  record File(String name, int number) {}

  static Rows follow(Map<String, List<String>> posted) {
    String[] button = Reading.one(posted, BUTTON).split(":", -1);
    if (button.length < 2 || button[1].isEmpty()) {
      return new Rows(posted, false, null);
    }
    int number =
        button.length > 2 && button[2].matches("[0-9]{1,3}") ? Integer.parseInt(button[2]) : -1;
    return switch (button[0]) {
      case "add" -> new Rows(count(posted, button[1], 1), true, null);
      case "remove" ->
          number < 0 ? new Rows(posted, false, null) : removed(posted, button[1], number);
      case "file" ->
          number < 0
              ? new Rows(posted, false, null)
              : new Rows(posted, true, new File(button[1], number));
      default -> new Rows(posted, false, null);
    };
  }

  private static Map<String, List<String>> count(
      Map<String, List<String>> posted, String list, int more) {
    Map<String, List<String>> changed = new LinkedHashMap<>(posted);
    String field = list + ".count";
    changed.put(
        field, List.of(String.valueOf(Math.max(0, number(Reading.one(posted, field)) + more))));
    return changed;
  }

  private static Rows removed(Map<String, List<String>> posted, String list, int gone) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    posted.forEach(
        (name, values) -> {
          int row = row(name, list);
          if (row < gone) {
            changed.put(name, values);
          } else if (row > gone) {
            int after = list.length() + 1 + String.valueOf(row).length();
            changed.put(list + "." + (row - 1) + name.substring(after), values);
          }
        });
    return new Rows(count(changed, list, -1), true, null);
  }

  private static int row(String name, String list) {
    if (!name.startsWith(list + ".")) {
      return -1;
    }
    int end = name.indexOf('.', list.length() + 1);
    String row = name.substring(list.length() + 1, end < 0 ? name.length() : end);
    return row.matches("[0-9]{1,3}") && end > 0 ? Integer.parseInt(row) : -1;
  }

  static int number(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
  }
}
