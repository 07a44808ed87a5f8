package org.sportel.web.handlers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of a request among hundreds: only those are asked in full whose paths look like
 * that of the request. What is found is the same.
 */
final class ShapedHandlers extends RequestMappingHandlerMapping {
  private final Map<RequestMappingInfo, List<PathShape>> shapes = new ConcurrentHashMap<>();

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo info, HttpServletRequest request) {
    return mayMatch(info, request) ? super.getMatchingMapping(info, request) : null;
  }

  private boolean mayMatch(RequestMappingInfo info, HttpServletRequest request) {
    var path =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
    if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
      return true;
    }
    for (var shape : shapes.computeIfAbsent(info, ShapedHandlers::shapes)) {
      if (shape.fits(path)) {
        return true;
      }
    }
    return false;
  }

  private static List<PathShape> shapes(RequestMappingInfo info) {
    var patterns = info.getPathPatternsCondition();
    return patterns == null
        ? List.of(PathShape.ALL)
        : patterns.getPatterns().stream().map(PathShape::of).toList();
  }
}
