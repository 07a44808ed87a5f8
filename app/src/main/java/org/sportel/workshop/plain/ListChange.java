package org.sportel.workshop.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sportel.web.MessageText;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;

/**
 * A difference between two states of a part, as people read it.
 *
 * @param block the step, question, row or text concerned
 * @param field the field; empty when the whole was added or removed
 */
public record ListChange(String block, Optional<MessageText> field, String before, String after) {
  /** What differs, in the order of the list; what was removed comes last. */
  public static List<ListChange> between(FieldList before, FieldList after) {
    var old = new LinkedHashMap<String, Block>();
    before.blocks().forEach(block -> old.put(block.id(), block));
    var changes = new ArrayList<ListChange>();
    for (var block : after.blocks()) {
      var earlier = old.remove(block.id());
      if (earlier == null) {
        changes.add(new ListChange(block.title(), Optional.empty(), "", block.kind().text()));
      } else {
        changes.addAll(fields(earlier, block));
      }
    }
    old.values()
        .forEach(
            gone ->
                changes.add(
                    new ListChange(gone.title(), Optional.empty(), gone.kind().text(), "")));
    return changes;
  }

  private static List<ListChange> fields(Block before, Block after) {
    Map<String, Field> old = new LinkedHashMap<>();
    before.fields().forEach(field -> old.put(field.name(), field));
    var changes = new ArrayList<ListChange>();
    for (var field : after.fields()) {
      var earlier = Optional.ofNullable(old.remove(field.name())).map(ListChange::said).orElse("");
      if (!Objects.equals(earlier, said(field))) {
        changes.add(
            new ListChange(after.title(), Optional.of(field.label()), earlier, said(field)));
      }
    }
    old.values().stream()
        .filter(field -> !field.value().isEmpty())
        .forEach(
            gone ->
                changes.add(
                    new ListChange(after.title(), Optional.of(gone.label()), said(gone), "")));
    return changes;
  }

  /** What a field says, a choice in its words. */
  private static String said(Field field) {
    return field.options().stream()
        .filter(option -> option.value().equals(field.value()))
        .map(option -> option.label())
        .findFirst()
        .orElse(field.value());
  }
}
