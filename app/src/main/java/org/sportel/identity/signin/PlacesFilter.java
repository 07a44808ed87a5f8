package org.sportel.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sportel.platform.Acting;
import org.sportel.platform.Busy;
import org.sportel.platform.computing.DevicePlaces;
import org.sportel.platform.computing.RequestPlaces;
import org.sportel.web.DeviceRequests;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the requests of strangers pass as places get free, those of paired devices as places of
 * their own get free, and those of staff at once. A form is read before its request waits, and a
 * place ends with the first byte of the answer, so that nobody holds one by reading or sending
 * slowly.
 */
@Component
final class PlacesFilter extends OncePerRequestFilter {
  private final RequestPlaces places;
  private final StaffSessions staff;
  private final DevicePlaces devicePlaces;
  private final DeviceRequests devices;
  private final Acting acting;

  PlacesFilter(
      RequestPlaces places,
      StaffSessions staff,
      DevicePlaces devicePlaces,
      DeviceRequests devices,
      Acting acting) {
    this.acting = acting;
    this.places = places;
    this.staff = staff;
    this.devicePlaces = devicePlaces;
    this.devices = devices;
  }

  /** Posts in parts take their place in {@link FilesFilter}, which reads them or does not. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PersonFilter.plain(request) || FilesFilter.inParts(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (staff.knows(request)) {
      asStaff(request, response, chain);
    } else {
      pass(request, response, chain);
    }
  }

  /**
   * Reads the form, then goes on as soon as a place is free; at once where it turns out to come
   * from staff. Answers 503 where no place gets free.
   */
  void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.getParameterNames();
    if (devices.knows(request)) {
      await(devicePlaces.places(), request, response, chain);
      return;
    }
    var place = places.free();
    if (place.isPresent()) {
      within(place.get(), request, response, chain);
    } else if (staff.finds(request)) {
      asStaff(request, response, chain);
    } else if (devices.finds(request)) {
      await(devicePlaces.places(), request, response, chain);
    } else {
      await(places, request, response, chain);
    }
  }

  private void asStaff(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    run(
        () ->
            acting.callForStaff(
                () -> {
                  chain.doFilter(request, response);
                  return true;
                }));
  }

  private static void await(
      RequestPlaces lane,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    RequestPlaces.Place place;
    try {
      place = lane.take();
    } catch (Busy busy) {
      request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, busy);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    within(place, request, response, chain);
  }

  private static void within(
      RequestPlaces.Place place,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    run(
        () ->
            place.during(
                () -> {
                  chain.doFilter(request, new Sending(place, response));
                  return true;
                }));
  }

  private static void run(Callable<Boolean> chain) throws ServletException, IOException {
    try {
      chain.call();
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** An answer that ends the place when it begins to be sent. */
  private static final class Sending extends HttpServletResponseWrapper {
    private final RequestPlaces.Place place;

    Sending(RequestPlaces.Place place, HttpServletResponse response) {
      super(response);
      this.place = place;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      place.leave();
      return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      place.leave();
      return super.getWriter();
    }
  }
}
