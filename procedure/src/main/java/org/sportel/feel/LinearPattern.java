package org.sportel.feel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.sportel.feel.FeelRefused.Reason;

/** Regular expressions that run in linear time (RE2): no look-around, no back references. */
final class LinearPattern {
  private LinearPattern() {}

  static void check(TreeCheck check, String function, Arguments arguments) {
    Exp pattern = arguments.at(1, function.equals("split") ? "delimiter" : "pattern");
    if (!(pattern instanceof ConstString literal)) {
      throw check.refused(Reason.PATTERN_NOT_LITERAL, function, "the pattern must be a text");
    }
    String regex = literal.value();
    Exp flags = arguments.at(function.equals("replace") ? 3 : 2, "flags");
    String letters = "";
    if (flags instanceof ConstString given) {
      letters = given.value();
    } else if (flags != null) {
      throw check.refused(Reason.PATTERN_NOT_LITERAL, function, "the flags must be a text");
    }
    if (weight(regex) > Limits.PATTERN) {
      throw check.refused(Reason.PATTERN_REFUSED, function, "the pattern repeats too much");
    }
    try {
      compile(regex, letters);
    } catch (PatternSyntaxException | IllegalArgumentException e) {
      throw check.refused(Reason.PATTERN_REFUSED, regex, String.valueOf(e.getMessage()));
    }
  }

  static Pattern compile(String regex, String flags) {
    int bits = 0;
    for (char flag : flags.toCharArray()) {
      bits |=
          switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 's' -> Pattern.DOTALL;
            case 'm' -> Pattern.MULTILINE;
            default -> throw new IllegalArgumentException("flag " + flag);
          };
    }
    return Pattern.compile(regex, bits);
  }

  /** How many steps the pattern unfolds to when its counted repetitions are written out. */
  static long weight(String regex) {
    Deque<Long> outer = new ArrayDeque<>();
    long sum = 0;
    long last = 0;
    for (int at = 0; at < regex.length(); at++) {
      switch (regex.charAt(at)) {
        case '(' -> {
          outer.push(sum + last);
          sum = 0;
          last = 0;
        }
        case ')' -> {
          last = sum + last + 1;
          sum = outer.isEmpty() ? 0 : outer.pop();
        }
        case '{' -> {
          last = Math.min(Limits.PATTERN + 1, last * largest(regex, at));
          at = Math.max(at, regex.indexOf('}', at));
        }
        case '[' -> {
          sum += last;
          last = 1;
          at = Math.max(at, regex.indexOf(']', at + 2));
        }
        case '\\' -> {
          sum += last;
          last = 1;
          at++;
        }
        default -> {
          sum += last;
          last = 1;
        }
      }
    }
    return sum + last;
  }

  private static long largest(String regex, int brace) {
    long largest = 1;
    long number = 0;
    for (int at = brace + 1; at < regex.length() && regex.charAt(at) != '}'; at++) {
      char c = regex.charAt(at);
      number = Character.isDigit(c) ? Math.min(1_000_000, number * 10 + Character.digit(c, 10)) : 0;
      largest = Math.max(largest, number);
    }
    return largest;
  }
}
