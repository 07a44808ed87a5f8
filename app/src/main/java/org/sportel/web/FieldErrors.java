package org.sportel.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.platform.Refused;

/** What is wrong with a form, field by field in the order of the page; unchangeable. */
public final class FieldErrors {
  private static final FieldErrors NONE = new FieldErrors(Map.of());

  private final Map<String, MessageText> messages;

  private FieldErrors(Map<String, MessageText> messages) {
    this.messages = messages;
  }

  /** Nothing is wrong. */
  public static FieldErrors none() {
    return NONE;
  }

  /** What a refusal says, at the field it concerns; above the form where it names none. */
  public static FieldErrors of(Refused refused) {
    return NONE.with(refused.field().orElse(""), refused.messageKey(), refused.args());
  }

  /** These and one more; the first message of a field stays. */
  public FieldErrors with(String field, String key, Object... args) {
    var more = new LinkedHashMap<>(messages);
    more.putIfAbsent(field, MessageText.of(key, args));
    return new FieldErrors(Collections.unmodifiableMap(more));
  }

  /** These and all of others. */
  public FieldErrors and(FieldErrors others) {
    var more = new LinkedHashMap<>(messages);
    others.messages.forEach(more::putIfAbsent);
    return new FieldErrors(Collections.unmodifiableMap(more));
  }

  /** Those of these fields alone. */
  public FieldErrors only(java.util.Collection<String> fields) {
    var kept = new LinkedHashMap<>(messages);
    kept.keySet().retainAll(fields);
    return new FieldErrors(kept);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return messages.isEmpty();
  }

  /** Whether the field is at fault. */
  public boolean has(String field) {
    return messages.containsKey(field);
  }

  /** The words for a field in the person's language, empty when it is right. */
  public String text(String field) {
    var message = messages.get(field);
    return message == null ? "" : message.text();
  }

  /** Field name → message, in the order of the page. */
  public Map<String, MessageText> messages() {
    return messages;
  }
}
