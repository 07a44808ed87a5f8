package org.sportel.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Puts the protecting headers on answers to requests so broken that they reach no filter. */
final class HeadersValve extends ValveBase {
  HeadersValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    HeadersFilter.HEADERS.forEach(response::setHeader);
    getNext().invoke(request, response);
  }
}
