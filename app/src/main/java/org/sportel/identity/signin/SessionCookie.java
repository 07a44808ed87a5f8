package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that carries a session's secret. Over HTTPS its name begins with {@code __Host-},
 * which binds it to this very host; over plain HTTP, which only a trial on the same machine uses,
 * browsers would refuse that name.
 */
final class SessionCookie implements CookieSerializer {
  static final String NAME = "sportel";

  private final DefaultCookieSerializer secure = serializer("__Host-" + NAME, true);
  private final DefaultCookieSerializer plain = serializer(NAME, false);

  @Override
  public void writeCookieValue(CookieValue value) {
    of(value.getRequest()).writeCookieValue(value);
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return of(request).readCookieValues(request);
  }

  private DefaultCookieSerializer of(HttpServletRequest request) {
    return request.isSecure() ? secure : plain;
  }

  private static DefaultCookieSerializer serializer(String name, boolean secure) {
    var serializer = new DefaultCookieSerializer();
    serializer.setCookieName(name);
    serializer.setCookiePath("/");
    serializer.setUseHttpOnlyCookie(true);
    serializer.setUseSecureCookie(secure);
    serializer.setSameSite("Lax");
    return serializer;
  }
}
