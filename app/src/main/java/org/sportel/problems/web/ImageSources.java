package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletResponse;

/** Admits pictures of one other host on one page; every other answer keeps the usual policy. */
final class ImageSources {
  private static final String POLICY = "Content-Security-Policy";
  private static final String OWN = "img-src 'self';";

  private ImageSources() {}

  /**
   * Admits them beside the own ones.
   *
   * @param origin such as {@code https://tiles.example.org}, as a tile source has checked it
   */
  static void admit(String origin, HttpServletResponse response) {
    var usual = response.getHeader(POLICY);
    if (usual == null || !usual.contains(OWN)) {
      throw new IllegalStateException("The usual policy says nothing of pictures: " + usual);
    }
    response.setHeader(POLICY, usual.replace(OWN, "img-src 'self' " + origin + ";"));
  }
}
