package org.sportel.web;

import java.util.List;

/**
 * A message not yet spoken.
 *
 * @param args as {@link Texts#t} takes them
 */
public record MessageText(String key, List<Object> args) {
  /** Copies the arguments. */
  public MessageText {
    args = List.copyOf(args);
  }

  /** A message with its arguments. */
  public static MessageText of(String key, Object... args) {
    return new MessageText(key, List.of(args));
  }

  /** The words in the language of the running request. */
  public String text() {
    return Texts.t(key, args.toArray());
  }
}
