package org.sportel.workshop.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.web.MessageText;
import org.sportel.web.components.Option;

/**
 * A part as a list of fields.
 *
 * @param blocks in the order in which people read them
 * @param adds what may be put at the end, by action
 */
public record FieldList(List<Block> blocks, List<Action> adds) {
  /** Copies the lists. */
  public FieldList {
    blocks = List.copyOf(blocks);
    adds = List.copyOf(adds);
  }

  /** The list with what somebody typed into one of its blocks, not saved. */
  public FieldList typed(String block, Map<String, String> typed) {
    return new FieldList(
        blocks.stream().map(one -> one.id().equals(block) ? one.typed(typed) : one).toList(), adds);
  }

  /** The first block that another state of the list does not have. */
  public Optional<String> added(FieldList before) {
    var known = before.blocks.stream().map(Block::id).toList();
    return blocks.stream().map(Block::id).filter(id -> !known.contains(id)).findFirst();
  }

  /**
   * A step, question, row or text.
   *
   * @param id its id in the part
   * @param kind what it is
   * @param title its name
   * @param about who does it or what it asks, in a few words
   */
  public record Block(
      String id,
      MessageText kind,
      String title,
      String about,
      List<Field> fields,
      List<Action> actions) {
    /** Copies the lists. */
    public Block {
      fields = List.copyOf(fields);
      actions = List.copyOf(actions);
    }

    private Block typed(Map<String, String> typed) {
      var now =
          fields.stream()
              .map(
                  field ->
                      new Field(
                          field.kind(),
                          field.name(),
                          field.label(),
                          typed.getOrDefault(field.name(), ""),
                          field.options()))
              .toList();
      return new Block(id, kind, title, about, now, actions);
    }
  }

  /**
   * One field.
   *
   * @param options the values of a choice; empty for words
   */
  public record Field(
      Kind kind, String name, MessageText label, String value, List<Option> options) {
    /** Copies the options. */
    public Field {
      options = List.copyOf(options);
    }

    /** How it is filled in. */
    public enum Kind {
      /** A line of words. */
      LINE,
      /** Several lines of words. */
      LINES,
      /** An expression or a code. */
      CODE,
      /** One of several. */
      CHOICE,
      /** Yes or no. */
      CHECK
    }

    static Field line(String name, MessageText label, String value) {
      return new Field(Kind.LINE, name, label, value, List.of());
    }

    static Field lines(String name, MessageText label, String value) {
      return new Field(Kind.LINES, name, label, value, List.of());
    }

    static Field code(String name, MessageText label, String value) {
      return new Field(Kind.CODE, name, label, value, List.of());
    }

    static Field choice(String name, MessageText label, String value, List<Option> options) {
      return new Field(Kind.CHOICE, name, label, value, options);
    }

    static Field check(String name, MessageText label, boolean value) {
      return new Field(Kind.CHECK, name, label, value ? "true" : "", List.of());
    }
  }

  /** A button. */
  public record Action(String action, MessageText words) {
    static Action of(String action) {
      return new Action(action, MessageText.of("workshop.action." + action));
    }
  }
}
