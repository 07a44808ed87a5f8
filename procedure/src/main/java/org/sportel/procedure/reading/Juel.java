package org.sportel.procedure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sportel.procedure.FormulaRefused;

/**
 * Simple expressions of other dialects, translated to FEEL: names with properties, texts, numbers,
 * comparisons, arithmetic, {@code and or not empty}, the conditional {@code a ? b : c}, functions
 * on values of the case ({@link ForeignFunctions}) and {@code execution.getVariable} and {@code
 * hasVariable}. Other calls of methods and beans are refused, because nothing of the host may be
 * reached.
 */
final class Juel {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>\\d+(?:\\.\\d+)?)|(?<text>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")"
              + "|(?<name>[A-Za-z_]\\w*)|(?<sign>==|!=|<=|>=|&&|\\|\\||[-+*/%!<>?:(),.\\[\\]]))");

  /** How tightly signs bind, and what they are in FEEL. */
  private static final List<Map<String, String>> LEVELS =
      List.of(
          Map.of("||", "or", "or", "or"),
          Map.of("&&", "and", "and", "and"),
          Map.of("==", "=", "eq", "=", "!=", "!=", "ne", "!="),
          Map.of(
              "<", "<", "lt", "<", ">", ">", "gt", ">", "<=", "<=", "le", "<=", ">=", ">=", "ge",
              ">="),
          Map.of("+", "+", "-", "-"),
          Map.of("*", "*", "/", "/", "div", "/"));

  /** How long an expression or its translation may be, and how deep brackets may stand. */
  private static final int LENGTH = 4_000;

  private static final int DEPTH = 50;

  /** What may be asked of the execution, and the function that says the same. */
  private static final Map<String, String> EXECUTION =
      Map.of("getVariable", "get", "hasVariable", "exists");

  private static final Map<String, String> COUNTERS =
      Map.of(
          "nrOfInstances", "numberOfInstances",
          "nrOfCompletedInstances", "numberOfCompletedInstances",
          "nrOfActiveInstances", "numberOfActiveInstances");

  private final String source;
  private final List<String> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private Juel(String source) {
    this.source = source;
    if (source.length() > LENGTH) {
      throw new FormulaRefused(source.substring(0, 80), "longer than " + LENGTH + " characters");
    }
    var matcher = TOKEN.matcher(source);
    int end = 0;
    while (end < source.stripTrailing().length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw refused("not understood from " + end);
      }
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
  }

  /** Whether a text holds such an expression. */
  static boolean inside(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** Translates {@code ${…}}; text around it is joined to the value. */
  static String toFeel(String text) {
    List<String> parts = new ArrayList<>();
    int end = 0;
    for (int open = open(text, 0); open >= 0; open = open(text, end)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new FormulaRefused(text, "the bracket is not closed");
      }
      if (open > end) {
        parts.add(quoted(text.substring(end, open)));
      }
      parts.add(new Juel(text.substring(open + 2, close)).whole());
      end = close + 1;
    }
    if (parts.size() == 1 && end == text.length()) {
      return parts.getFirst();
    }
    if (end < text.length()) {
      parts.add(quoted(text.substring(end)));
    }
    return String.join(
        " + ", parts.stream().map(p -> p.startsWith("\"") ? p : "string(" + p + ")").toList());
  }

  private static int open(String text, int from) {
    int dollar = text.indexOf("${", from);
    int hash = text.indexOf("#{", from);
    return dollar < 0 ? hash : hash < 0 ? dollar : Math.min(dollar, hash);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private String whole() {
    if (tokens.isEmpty()) {
      throw refused("nothing inside");
    }
    String feel = conditional();
    if (at < tokens.size()) {
      throw refused("not understood: " + tokens.get(at));
    }
    return feel;
  }

  private String conditional() {
    deeper();
    String feel = choice();
    depth--;
    return bounded(feel);
  }

  private void deeper() {
    if (++depth > DEPTH) {
      throw refused("nested deeper than " + DEPTH);
    }
  }

  /** What is written twice in FEEL must not double again and again. */
  private String bounded(String feel) {
    if (feel.length() > LENGTH) {
      throw refused("its translation is longer than " + LENGTH + " characters");
    }
    return feel;
  }

  private String choice() {
    String condition = level(0);
    if (!next("?")) {
      return condition;
    }
    String yes = conditional();
    expect(":");
    return "if " + condition + " then " + yes + " else " + conditional();
  }

  private String level(int depth) {
    if (depth == LEVELS.size()) {
      return unary();
    }
    String left = level(depth + 1);
    while (at < tokens.size() && LEVELS.get(depth).containsKey(tokens.get(at))) {
      String sign = LEVELS.get(depth).get(tokens.get(at++));
      left = left + ' ' + sign + ' ' + level(depth + 1);
    }
    return left;
  }

  private String unary() {
    deeper();
    String feel = operand();
    depth--;
    return bounded(feel);
  }

  private String operand() {
    if (next("!") || next("not")) {
      return "not(" + unary() + ")";
    }
    if (next("-")) {
      return "-" + unary();
    }
    if (next("empty")) {
      return ForeignFunctions.empty(unary());
    }
    if (next("(")) {
      String inner = conditional();
      expect(")");
      return "(" + inner + ")";
    }
    return atom();
  }

  private String atom() {
    if (at >= tokens.size()) {
      throw refused("something is missing at the end");
    }
    String token = tokens.get(at++);
    char first = token.charAt(0);
    if (first == '\'' || first == '"') {
      return quoted(token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1"));
    }
    if (Character.isDigit(first)) {
      return token;
    }
    if (!Character.isLetter(first) && first != '_') {
      throw refused("not understood: " + token);
    }
    return ForeignFunctions.PREFIXES.contains(token) && stands(0, ":") && stands(2, "(")
        ? function()
        : path(token);
  }

  private boolean stands(int ahead, String token) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).equals(token);
  }

  private String path(String first) {
    var path = new StringBuilder(COUNTERS.getOrDefault(first, first));
    while (next(".")) {
      String part = at < tokens.size() ? tokens.get(at++) : "";
      if (first.equals("execution") && EXECUTION.containsKey(part) && next("(")) {
        return called(EXECUTION.getOrDefault(part, ""), arguments());
      }
      path.append('.').append(part);
    }
    if (at < tokens.size() && (tokens.get(at).equals("(") || tokens.get(at).equals("["))) {
      throw refused("calls and indexes are not carried over: " + path);
    }
    return path.toString();
  }

  private String function() {
    String name = tokens.get(at + 1);
    at += 3;
    return called(name, arguments());
  }

  private String called(String name, List<String> arguments) {
    String feel = ForeignFunctions.toFeel(name, arguments);
    if (feel.isEmpty()) {
      throw refused("no function " + name + " with " + arguments.size() + " arguments");
    }
    return feel;
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (next(")")) {
      return arguments;
    }
    do {
      arguments.add(conditional());
    } while (next(","));
    expect(")");
    return arguments;
  }

  private boolean next(String token) {
    boolean is = at < tokens.size() && tokens.get(at).equals(token);
    at += is ? 1 : 0;
    return is;
  }

  private void expect(String token) {
    if (!next(token)) {
      throw refused("missing " + token);
    }
  }

  private FormulaRefused refused(String why) {
    return new FormulaRefused("${" + source + "}", why);
  }
}
