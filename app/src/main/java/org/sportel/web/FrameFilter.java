package org.sportel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the frame and the language around a request, after the person is known. A failed request is
 * framed again without person and tenant, so that its error page needs nothing that may be broken.
 */
final class FrameFilter extends OncePerRequestFilter {
  private final Acting acting;
  private final SingletonSupplier<Optional<Brand>> brand;
  private final FrameParts outfits;
  private final Optional<ZoneId> zone;

  /**
   * @param zone of pages that belong to no tenant; empty where it is that of most tenants
   */
  FrameFilter(
      Acting acting, ObjectProvider<Brand> brand, FrameParts outfits, Optional<ZoneId> zone) {
    this.acting = acting;
    this.brand = SingletonSupplier.of(() -> Optional.ofNullable(brand.getIfAvailable()));
    this.outfits = outfits;
    this.zone = zone;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var frame = frame(request, response);
    try {
      frame.around(
          () ->
              Texts.speaking(
                  frame.lang(),
                  frame.tenant().map(TenantFace::lang).orElse(frame.lang()),
                  frame
                      .tenant()
                      .map(TenantFace::zone)
                      .or(() -> zone)
                      .orElseGet(() -> most(request)),
                  () ->
                      Texts.naming(
                          frame.tenant().map(face -> face.signs().offices()).orElse(Map.of()),
                          () -> through(chain, request, response))));
    } catch (Failed failed) {
      failed.rethrow();
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private Frame frame(HttpServletRequest request, HttpServletResponse response) {
    var path = path(request);
    var query = query(request);
    var outfit = outfits.of(request);
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return Frame.bare(Languages.of(request, response, Optional.empty()), path, query, outfit);
    }
    var actor = acting.now();
    var tenant = tenant(path, actor);
    var lang = Languages.of(request, response, tenant.map(TenantFace::lang));
    return new Frame(lang, actor, tenant, path, query, outfit);
  }

  /** An error page needs nothing that may be broken. */
  private ZoneId most(HttpServletRequest request) {
    return brand
        .obtain()
        .filter(faces -> request.getDispatcherType() != DispatcherType.ERROR)
        .flatMap(Brand::zone)
        .orElse(ZoneOffset.UTC);
  }

  private Optional<TenantFace> tenant(String path, Actor actor) {
    return brand.obtain().flatMap(faces -> tenant(faces, path, actor));
  }

  private static Optional<TenantFace> tenant(Brand faces, String path, Actor actor) {
    if (path.startsWith("/m/")) {
      var slug = path.substring(3);
      int end = slug.indexOf('/');
      return faces.ofSlug(end < 0 ? slug : slug.substring(0, end));
    }
    return actor.kind() == Actor.Kind.STAFF ? faces.ofStaff() : Optional.empty();
  }

  /** The address for links back to this page; one that names another host is none of ours. */
  private static String path(HttpServletRequest request) {
    var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed != null ? failed : request.getRequestURI();
    return path.startsWith("//") ? "/" : path;
  }

  private static String query(HttpServletRequest request) {
    var failed = (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
    var query = failed != null ? failed : request.getQueryString();
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&"))
        .filter(part -> !part.startsWith("lang=") && !part.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static @Nullable Void through(
      FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException failure) {
      throw new Failed(failure);
    }
    return null;
  }

  /** Carries a checked failure through the scope. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Exception failure;

    Failed(Exception failure) {
      super(failure);
      this.failure = failure;
    }

    void rethrow() throws ServletException, IOException {
      switch (failure) {
        case ServletException servlet -> throw servlet;
        case IOException io -> throw io;
        default -> throw this;
      }
    }
  }
}
