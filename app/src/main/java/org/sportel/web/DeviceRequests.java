package org.sportel.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells requests of devices that an office has paired from those of strangers before anything is
 * read for them. It only decides who waits: what a device may see is asked anew with every request.
 */
public interface DeviceRequests {
  /** Whether the request comes from a device that was paired a moment ago. */
  boolean knows(HttpServletRequest request);

  /** As {@link #knows}, but asks the database, a few requests at a time. */
  boolean finds(HttpServletRequest request);
}
