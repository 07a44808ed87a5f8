package org.sportel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nothing past that was typed and is not plain: the first filter that reads a request. */
final class DoorFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(new TypedRequest(request), response);
    } catch (ServletException | InvalidParameterException e) {
      if (!(NestedExceptionUtils.getRootCause(e) instanceof CharacterCodingException)) {
        throw e;
      }
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
