package org.sportel.procedure.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Model;
import org.sportel.procedure.State;
import org.sportel.procedure.Token;
import org.sportel.procedure.Wait;

/** The tokens of one step, as a tree. */
final class Tokens {
  private final Model root;
  private final Map<Integer, Token> byId = new LinkedHashMap<>();
  private int next;

  Tokens(Model root, State state) {
    this.root = root;
    this.next = state.next();
    state.tokens().forEach(token -> byId.put(token.id(), token));
  }

  State state(boolean ended) {
    return new State(next, ended, List.copyOf(byId.values()));
  }

  Model root() {
    return root;
  }

  int next() {
    return next;
  }

  int take() {
    return next++;
  }

  void put(Token token) {
    byId.put(token.id(), token);
  }

  void remove(int id) {
    byId.remove(id);
  }

  /** Undoes what was made since a mark; keys given out meanwhile are given again. */
  void forgetFrom(int mark) {
    byId.keySet().removeIf(id -> id >= mark);
    next = mark;
  }

  Token get(int id) {
    Token found = byId.get(id);
    if (found == null) {
      throw new IllegalStateException("no token " + id);
    }
    return found;
  }

  Optional<Token> find(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Token> all() {
    return List.copyOf(byId.values());
  }

  List<Token> in(int scope) {
    return byId.values().stream().filter(token -> token.scope() == scope).toList();
  }

  boolean anyIn(int scope) {
    for (Token token : byId.values()) {
      if (token.scope() == scope) {
        return true;
      }
    }
    return false;
  }

  void addWait(int id, Wait wait) {
    Token token = get(id);
    List<Wait> waits = new ArrayList<>(token.waits());
    waits.add(wait);
    put(token.waits(waits));
  }

  /** A wait that came to its end, and the token without it. */
  record Settled(Token token, Wait what) {}

  /**
   * Ends a wait; empty when nobody waits under that key any more.
   *
   * @throws IllegalArgumentException when the key belongs to something else
   */
  Optional<Settled> settle(int key, Wait.Kind... kinds) {
    for (Token token : byId.values()) {
      for (Wait wait : token.waits()) {
        if (wait.id() == key) {
          if (!List.of(kinds).contains(wait.kind())) {
            throw new IllegalArgumentException("key " + key + " is a " + wait.kind());
          }
          Token rest = token.waits(token.waits().stream().filter(w -> w.id() != key).toList());
          put(rest);
          return Optional.of(new Settled(rest, wait));
        }
      }
    }
    return Optional.empty();
  }

  /** The model whose elements a token stands at. */
  Model of(Token token) {
    return token.scope() == 0 ? root : inside(token.scope());
  }

  /** The model whose elements stand inside a token's scope. */
  Model inside(int scope) {
    Token holder = byId.get(scope);
    if (holder == null || holder.scope() == 0) {
      return root;
    }
    Model outside = inside(holder.scope());
    if (holder.rounds() == null
        && outside.get(holder.element()) instanceof Activity.CallActivity call) {
      return outside
          .called(call.process())
          .orElseThrow(
              () -> new IllegalArgumentException("called process not linked: " + call.process()));
    }
    return outside;
  }

  /** Id of the process or sub-process whose content stands inside a token's scope. */
  String scopeElement(Token holder) {
    if (holder.scope() == 0) {
      return root.id();
    }
    return inside(holder.scope()).get(holder.element()) instanceof Activity.CallActivity
        ? inside(holder.id()).id()
        : holder.element();
  }

  /** Whether a token is one instance of a repeated activity. */
  static boolean isInstance(Token token) {
    return RunRepeats.isInstance(token.via());
  }
}
