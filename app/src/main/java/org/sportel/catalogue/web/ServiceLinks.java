package org.sportel.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;

/** Addresses of the catalogue's pages. */
final class ServiceLinks {
  private ServiceLinks() {}

  static String home(String slug) {
    return "/m/" + slug;
  }

  static String list(String slug) {
    return home(slug) + "/services";
  }

  static String service(String slug, String code) {
    return list(slug) + "/" + code;
  }

  static String apply(String slug, String code) {
    return home(slug) + "/apply/" + code;
  }

  /** An address with the parameters that are filled. */
  static String with(String path, Map<String, String> parameters) {
    var query = new ArrayList<String>();
    parameters.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }
}
