package org.sportel.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sportel.platform.LocalText;

/**
 * Whom to turn to: the office, where it sits, its telephone and web address. Each may be not yet
 * given.
 *
 * @param office the office or function, such as "Head of the registry office"; not a private name
 */
public record Contact(
    Optional<LocalText> office,
    Optional<LocalText> place,
    Optional<String> phone,
    Optional<String> web) {
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]{3,200}");

  /** Whether a text can be a web address. */
  public static boolean isWeb(String typed) {
    return WEB.matcher(typed).matches();
  }

  /** Nothing given yet. */
  public static Contact notGiven() {
    return new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Place, telephone and web address, as far as they are given, one line each.
   *
   * @param words how a text is said
   */
  public List<String> lines(Function<LocalText, String> words) {
    return Stream.of(place.map(words), phone, web).flatMap(Optional::stream).toList();
  }
}
