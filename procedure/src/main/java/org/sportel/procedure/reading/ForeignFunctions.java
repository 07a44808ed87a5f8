package org.sportel.procedure.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Flowable's functions on values of the case, such as {@code var:getOrDefault(pages, 1)}, in FEEL.
 * The name of a value stands bare or in quotes; a value that is missing is null, as there.
 */
final class ForeignFunctions {
  /** What stands before the colon. */
  static final Set<String> PREFIXES = Set.of("var", "vars", "variables");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*");
  private static final Map<String, String> COMPARISONS =
      Map.ofEntries(
          Map.entry("lowerthan", "<"),
          Map.entry("lessthan", "<"),
          Map.entry("lt", "<"),
          Map.entry("lowerthanorequals", "<="),
          Map.entry("lessthanorequals", "<="),
          Map.entry("lte", "<="),
          Map.entry("greaterthan", ">"),
          Map.entry("gt", ">"),
          Map.entry("greaterthanorequals", ">="),
          Map.entry("gte", ">="));

  private ForeignFunctions() {}

  /**
   * The call in FEEL; empty when the function is unknown or is given too little or too much.
   *
   * @param arguments FEEL already; the first is the name of the value
   */
  static String toFeel(String function, List<String> arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    String value = value(arguments.getFirst());
    List<String> given = arguments.subList(1, arguments.size());
    String name = function.toLowerCase(Locale.ROOT);
    if (COMPARISONS.containsKey(name) && given.size() == 1) {
      return compared(value, COMPARISONS.getOrDefault(name, ""), given.getFirst());
    }
    return switch (name
        + '/'
        + (name.startsWith("contains") && !given.isEmpty() ? "n" : given.size())) {
      case "get/0" -> value;
      case "getordefault/1" -> "get or else(" + value + ", " + given.getFirst() + ")";
      case "equals/1", "eq/1" -> equal(value, given.getFirst());
      case "notequals/1", "ne/1" ->
          "(" + value + " != null and not(" + equal(value, given.getFirst()) + "))";
      case "exists/0", "exist/0" -> "(" + value + " != null)";
      case "empty/0", "isempty/0" -> empty(value);
      case "notempty/0", "isnotempty/0" -> "not(" + empty(value) + ")";
      case "contains/n" -> contains(value, given, " and ");
      case "containsany/n" -> contains(value, given, " or ");
      default -> "";
    };
  }

  /** Nothing, an empty text or an empty list. */
  static String empty(String value) {
    return "get or else(%1$s = null or %1$s = \"\" or %1$s = [], false)".formatted(value);
  }

  /** FEEL compares values of one kind only and else gives null. */
  private static String equal(String value, String other) {
    return "get or else(" + value + " = " + other + ", false)";
  }

  /** The name of a value as FEEL writes it. */
  private static String value(String argument) {
    boolean quoted = argument.length() > 1 && argument.startsWith("\"") && argument.endsWith("\"");
    String name = quoted ? argument.substring(1, argument.length() - 1) : argument;
    return !quoted || PLAIN.matcher(name).matches() ? name : '`' + name.replace("`", "") + '`';
  }

  /** False, never null, when one side is missing. */
  private static String compared(String value, String sign, String other) {
    return "("
        + value
        + " != null and "
        + other
        + " != null and "
        + value
        + ' '
        + sign
        + ' '
        + other
        + ")";
  }

  private static String contains(String value, List<String> given, String joint) {
    return "(if "
        + value
        + " instance of string then "
        + each(given, joint, part -> "contains(" + value + ", string(" + part + "))")
        + " else if "
        + value
        + " = null then false else "
        + each(given, joint, part -> "list contains(" + value + ", " + part + ")")
        + ")";
  }

  private static String each(List<String> given, String joint, Function<String, String> test) {
    return given.stream().map(test).collect(joining(joint));
  }
}
