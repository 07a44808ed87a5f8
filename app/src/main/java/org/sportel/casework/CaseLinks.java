package org.sportel.casework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sportel.casework.model.CaseId;

/** The addresses of this module's pages, for links from others. */
public final class CaseLinks {
  private CaseLinks() {}

  /** A case, for staff. */
  public static String at(CaseId id) {
    return "/desk/cases/" + id.value();
  }

  /** The page on which an applicant follows a case, with number and code filled in. */
  public static String track(String number, String code) {
    return "/track?number=" + encoded(number) + "&code=" + encoded(code);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
