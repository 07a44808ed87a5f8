package org.sportel.procedure.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Token;
import org.sportel.procedure.Values;

/** The data of one step: what each token sees, and what changes. */
final class Data {
  private final Tokens tokens;
  private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();
  private Map<String, ? extends @Nullable Object> root;

  Data(Tokens tokens, Map<String, ? extends @Nullable Object> root) {
    this.tokens = tokens;
    this.root = root;
  }

  Map<String, @Nullable Object> changes() {
    return changes;
  }

  /** Everything a token sees: the data of the case and, over them, the values of its scopes. */
  Map<String, ? extends @Nullable Object> seen(int token) {
    List<Token> path = new ArrayList<>();
    boolean closed = false;
    for (var at = tokens.find(token); at.isPresent(); at = tokens.find(at.get().scope())) {
      path.add(at.get());
      if (callAt(at.get()) instanceof Activity.CallActivity call && !call.passAll()) {
        closed = true;
        break;
      }
    }
    if (!closed && path.stream().allMatch(t -> t.locals().isEmpty())) {
      return root;
    }
    var seen = new LinkedHashMap<String, @Nullable Object>();
    if (!closed) {
      seen.putAll(root);
    }
    path.reversed().forEach(t -> seen.putAll(t.locals()));
    return seen;
  }

  /** The same with more values on top. */
  Map<String, ? extends @Nullable Object> seen(
      int token, Map<String, ? extends @Nullable Object> more) {
    if (more.isEmpty()) {
      return seen(token);
    }
    var seen = new LinkedHashMap<String, @Nullable Object>(seen(token));
    seen.putAll(more);
    return seen;
  }

  /** Stores values where their names are already known, else with the case. */
  void merge(int token, Map<String, ? extends @Nullable Object> values) {
    values.forEach((name, value) -> set(token, name, Values.plain(value)));
  }

  private void set(int from, String name, @Nullable Object value) {
    for (var at = tokens.find(from); at.isPresent(); at = tokens.find(at.get().scope())) {
      Token token = at.get();
      if (token.scope() != 0 && (token.locals().containsKey(name) || callAt(token) != null)) {
        var locals = new LinkedHashMap<String, @Nullable Object>(token.locals());
        locals.put(name, value);
        tokens.put(token.locals(locals));
        return;
      }
    }
    if (changes.isEmpty()) {
      root = new LinkedHashMap<>(root);
    }
    changes.put(name, value);
    @SuppressWarnings("unchecked")
    var writable = (Map<String, @Nullable Object>) root;
    writable.put(name, value);
  }

  private Activity.@Nullable CallActivity callAt(Token token) {
    return token.scope() != 0
            && token.rounds() == null
            && tokens.of(token).find(token.element()).orElse(null)
                instanceof Activity.CallActivity call
        ? call
        : null;
  }
}
