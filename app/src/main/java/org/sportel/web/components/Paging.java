package org.sportel.web.components;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The pages of a long list.
 *
 * @param page the one shown, from 1
 * @param href the list's address ending in {@code ?page=} or {@code &page=}
 */
public record Paging(int page, int pages, String href) {
  /** The pages of a list of this many things. */
  public static Paging of(int page, long things, int perPage, String href) {
    return new Paging(page, (int) Math.max(1, (things + perPage - 1) / perPage), href);
  }

  /** The number of a page in an address, of at most so many digits; the first where it is none. */
  public static int number(String typed, int digits) {
    var whole = !typed.isEmpty() && typed.length() <= digits && typed.charAt(0) != '0';
    return whole && typed.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(typed) : 1;
  }

  /** The numbers offered: first, last and the neighbours; 0 stands for a gap. */
  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, pages)
        .filter(n -> n == 1 || n == pages || Math.abs(n - page) <= 2)
        .map(n -> n != 1 && n != pages && Math.abs(n - page) == 2 ? 0 : n)
        .boxed()
        .toList();
  }
}
