package org.sportel.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which people reach the program, for links in documents and messages. */
@Component
public final class PublicAddress {
  private final String root;

  PublicAddress(@Value("${sportel.address:http://127.0.0.1:${sportel.port:8080}}") String address) {
    this.root = address.replaceFirst("/+$", "");
  }

  /** The full address of a page, such as {@code /track}. */
  public String of(String path) {
    return root + path;
  }
}
