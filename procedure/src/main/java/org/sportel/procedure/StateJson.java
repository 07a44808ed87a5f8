package org.sportel.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of a {@link State}. A later version reads every earlier one. */
final class StateJson {
  static final int VERSION = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private StateJson() {}

  static String write(State state) {
    ObjectNode root = JSON.createObjectNode().put("version", VERSION).put("next", state.next());
    if (state.ended()) {
      root.put("ended", true);
    }
    ArrayNode tokens = root.putArray("tokens");
    state.tokens().forEach(token -> write(token, tokens.addObject()));
    return root.toString();
  }

  private static void write(Token token, ObjectNode into) {
    into.put("id", token.id()).put("scope", token.scope()).put("at", token.element());
    if (token.phase() != Token.Phase.ACTIVE) {
      into.put("phase", token.phase().name());
    }
    if (!token.via().isEmpty()) {
      into.put("via", token.via());
    }
    if (!token.locals().isEmpty()) {
      into.set("locals", JSON.valueToTree(token.locals()));
    }
    if (!token.waits().isEmpty()) {
      ArrayNode waits = into.putArray("waits");
      token.waits().forEach(wait -> write(wait, token, waits.addObject()));
    }
    Token.Rounds rounds = token.rounds();
    if (rounds != null) {
      ObjectNode node = into.putObject("rounds");
      node.put("total", rounds.total()).put("begun", rounds.begun()).put("done", rounds.done());
      node.set("items", JSON.valueToTree(rounds.items()));
      node.set("results", JSON.valueToTree(rounds.results()));
    }
    Token.Stop stop = token.stop();
    if (stop != null) {
      into.putObject("stop")
          .put("stage", stop.stage().name())
          .put("expression", stop.expression())
          .put("reason", stop.reason());
    }
  }

  private static void write(Wait wait, Token token, ObjectNode into) {
    into.put("id", wait.id()).put("kind", wait.kind().name());
    if (!wait.element().equals(token.element())) {
      into.put("element", wait.element());
    }
    if (!wait.message().isEmpty()) {
      into.put("message", wait.message());
    }
    if (!wait.key().isEmpty()) {
      into.put("key", wait.key());
    }
    if (wait.left() != 0) {
      into.put("left", wait.left());
    }
  }

  static State read(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      int version = root.path("version").asInt(0);
      if (version < 1 || version > VERSION) {
        throw new IllegalArgumentException("state of version " + version);
      }
      var tokens = new ArrayList<Token>();
      root.path("tokens").forEach(node -> tokens.add(token(node)));
      return new State(root.path("next").asInt(1), root.path("ended").asBoolean(false), tokens);
    } catch (JacksonException broken) {
      throw new IllegalArgumentException("no state: " + broken.getOriginalMessage(), broken);
    }
  }

  private static Token token(JsonNode node) {
    String at = node.path("at").asString("");
    var waits = new ArrayList<Wait>();
    node.path("waits").forEach(wait -> waits.add(wait(wait, at)));
    var locals = new LinkedHashMap<String, @Nullable Object>();
    node.path("locals").properties().forEach(e -> locals.put(e.getKey(), value(e.getValue())));
    return new Token(
        node.path("id").asInt(),
        node.path("scope").asInt(),
        at,
        Token.Phase.valueOf(node.path("phase").asString(Token.Phase.ACTIVE.name())),
        node.path("via").asString(""),
        locals,
        waits,
        node.has("rounds") ? rounds(node.path("rounds")) : null,
        node.has("stop") ? stop(node.path("stop")) : null);
  }

  private static Wait wait(JsonNode node, String at) {
    return new Wait(
        node.path("id").asInt(),
        Wait.Kind.valueOf(node.path("kind").asString("")),
        node.path("element").asString(at),
        node.path("message").asString(""),
        node.path("key").asString(""),
        node.path("left").asInt(0));
  }

  private static Token.Rounds rounds(JsonNode node) {
    return new Token.Rounds(
        node.path("total").asInt(),
        node.path("begun").asInt(),
        node.path("done").asInt(),
        values(node.path("items")),
        values(node.path("results")));
  }

  private static Token.Stop stop(JsonNode node) {
    return new Token.Stop(
        Token.Stage.valueOf(node.path("stage").asString("")),
        node.path("expression").asString(""),
        node.path("reason").asString(""));
  }

  private static List<@Nullable Object> values(JsonNode node) {
    var list = new ArrayList<@Nullable Object>();
    node.forEach(inner -> list.add(value(inner)));
    return list;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      node.properties().forEach(e -> map.put(e.getKey(), value(e.getValue())));
      return map;
    }
    if (node.isArray()) {
      return values(node);
    }
    if (node.isNumber()) {
      return Values.plain(node.decimalValue());
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isNull() ? null : node.asString();
  }
}
