package org.sportel.feel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
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
}
