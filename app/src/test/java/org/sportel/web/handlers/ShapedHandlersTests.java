package org.sportel.web.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Handlers are found as they are without shapes, for every address of the program. */
class ShapedHandlersTests extends Served {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
  private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS", "DELETE");

  @Autowired
  @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping shaped;

  @Autowired private ApplicationContext context;

  @Test
  void findWhatIsFoundWithoutShapes() {
    assertThat(shaped).isInstanceOf(ShapedHandlers.class);
    var usual = new RequestMappingHandlerMapping();
    usual.setApplicationContext(context);
    shaped
        .getHandlerMethods()
        .forEach(
            (info, method) -> usual.registerMapping(info, method.getBean(), method.getMethod()));
    var paths = paths();
    assertThat(paths).hasSizeGreaterThan(2_000);
    var otherwise = new ArrayList<String>();
    for (var path : paths) {
      for (var method : METHODS) {
        var before = found(usual, method, path);
        var now = found(shaped, method, path);
        if (!before.equals(now)) {
          otherwise.add(method + " " + path + ": " + before + ", now " + now);
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void leavesOutWhatLooksOtherwise() {
    var shape = new PathShape("/desk/cases/", "/notes", 4);
    assertThat(shape.fits("/desk/cases/1/notes")).isTrue();
    assertThat(shape.fits("/desk/cases/1/2/notes")).isFalse();
    assertThat(shape.fits("/desk/cases/1/note")).isFalse();
    assertThat(shape.fits("/desk/case/1/notes")).isFalse();
    assertThat(PathShape.ALL.fits("")).isTrue();
  }

  /** Every pattern with its variables filled, and what is nearly one of them. */
  private List<String> paths() {
    return shaped.getHandlerMethods().keySet().stream()
        .flatMap(info -> info.getPatternValues().stream())
        .distinct()
        .map(pattern -> VARIABLE.matcher(pattern).replaceAll("a-1").replace("*", "x"))
        .flatMap(path -> near(path).stream())
        .distinct()
        .toList();
  }

  private static List<String> near(String path) {
    var middle = path.length() / 2;
    return List.of(
        path,
        path + "/",
        path + "/x",
        path + "x",
        "/" + path,
        path.replaceFirst("/([a-z])", "/%64$1"),
        path.replaceFirst("/d", "/%64"),
        path.replaceFirst("/", "/;a=b"),
        path + ";a=b",
        path.substring(0, middle) + "é" + path.substring(middle),
        path.toUpperCase(java.util.Locale.ROOT));
  }

  private static String found(RequestMappingHandlerMapping mapping, String method, String path) {
    var request = new MockHttpServletRequest(method, path);
    request.setRequestURI(path);
    ServletRequestPathUtils.parseAndCache(request);
    try {
      return Optional.ofNullable(mapping.getHandler(request))
          .map(chain -> chain.getHandler().toString())
          .orElse("none");
    } catch (Exception refused) {
      return refused.toString();
    }
  }
}
