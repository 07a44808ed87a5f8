package org.sportel.platform.packs;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.platform.database.FolderRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Reads every file of the office's own packs once at the start; one that is wrong stops it. */
@Component
final class PacksAtStart implements SmartInitializingSingleton {
  private static final Logger log = LoggerFactory.getLogger(PacksAtStart.class);

  private final PackTexts texts;
  private final List<PackFile> readers;

  PacksAtStart(PackTexts texts, List<PackFile> readers) {
    this.texts = texts;
    this.readers = List.copyOf(readers);
  }

  /**
   * Checks them all.
   *
   * @throws FolderRefused naming the file and what is wrong with it
   */
  @Override
  public void afterSingletonsInstantiated() {
    for (var place : texts.own()) {
      var text = texts.at(place).orElseThrow();
      var known = readers.stream().filter(reader -> reader.at(place)).toList();
      known.forEach(reader -> check(reader, place, text));
      log.info(known.isEmpty() ? "Pack {}: read when it is taken" : "Pack {}: in force", place);
    }
  }

  private static void check(PackFile reader, String place, String text) {
    try {
      reader.check(place, text);
    } catch (RuntimeException e) {
      throw new FolderRefused("SPORTEL_PACKS: " + place + ": " + e.getMessage());
    }
  }
}
