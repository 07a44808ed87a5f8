package org.sportel.catalogue.pages;

import org.sportel.catalogue.card.ServiceCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the code of a service in the address of a page. */
public final class CodeInAddress {
  private CodeInAddress() {}

  /**
   * The code.
   *
   * @throws ResponseStatusException 404 where no service could have it
   */
  public static ServiceCode read(String code) {
    return ServiceCode.find(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
