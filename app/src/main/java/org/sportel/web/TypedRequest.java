package org.sportel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.text.TypedText;

/**
 * A request as everything behind the door sees it: parameters are {@link TypedText}, and the
 * address has one spelling, in which no letter, digit or hyphen is written as {@code %6d}.
 */
final class TypedRequest extends HttpServletRequestWrapper {
  /** Passwords count as they were typed; tokens and sealed forms were not typed at all. */
  private static final Set<String> AS_SENT = Set.of("_csrf", "kept", "old", "password", "repeated");

  private final String address;

  TypedRequest(HttpServletRequest request) {
    super(request);
    this.address = spelled(request.getRequestURI());
  }

  @Override
  public String getRequestURI() {
    return address;
  }

  @Override
  public @Nullable String getParameter(String name) {
    var value = super.getParameter(name);
    return value == null ? null : plain(name, value);
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    var values = super.getParameterValues(name);
    return values == null ? null : plain(name, values);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    var plain = new LinkedHashMap<String, String[]>();
    super.getParameterMap().forEach((name, values) -> plain.put(name, plain(name, values)));
    return plain;
  }

  private static String[] plain(String name, String[] values) {
    return Arrays.stream(values).map(value -> plain(name, value)).toArray(String[]::new);
  }

  private static String plain(String name, String value) {
    return AS_SENT.contains(name) ? value : TypedText.plain(value);
  }

  /** Escapes of signs that need none are undone (RFC 3986, 6.2.2.2); dots stay for the firewall. */
  static String spelled(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    var out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      int sign = address.charAt(i) == '%' ? escaped(address, i) : -1;
      boolean needless = sign == '-' || sign == '_' || sign == '~' || isLetterOrDigit(sign);
      out.append(needless ? (char) sign : address.charAt(i));
      i += needless ? 2 : 0;
    }
    return out.toString();
  }

  private static int escaped(String address, int at) {
    if (at + 2 >= address.length()) {
      return -1;
    }
    int high = Character.digit(address.charAt(at + 1), 16);
    int low = Character.digit(address.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isLetterOrDigit(int sign) {
    return sign >= '0' && sign <= '9' || sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
  }
}
