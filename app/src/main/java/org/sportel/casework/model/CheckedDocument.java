package org.sportel.casework.model;

/**
 * What was found at the counter of a document that the service asks for.
 *
 * @param title what the service calls it
 * @param pages how many pages were handed in; zero where nobody counted
 */
public record CheckedDocument(String title, Found found, int pages) {
  /** The most pages that are noted. */
  public static final int MOST_PAGES = 9_999;

  private static final int LONGEST = 200;

  /** Cuts a source's long words. */
  public CheckedDocument {
    title = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    pages = Math.clamp(pages, 0, MOST_PAGES);
  }

  /** What was found. */
  public enum Found {
    /** The original was shown and given back. */
    ORIGINAL_SEEN,
    /** A copy was handed in. */
    COPY,
    /** A verified copy was handed in. */
    VERIFIED_COPY,
    /** It was not brought. */
    MISSING,
    /** The office gets it itself. */
    OFFICE;

    /** Whether it stays in the file. */
    public boolean handedIn() {
      return this == COPY || this == VERIFIED_COPY;
    }
  }
}
