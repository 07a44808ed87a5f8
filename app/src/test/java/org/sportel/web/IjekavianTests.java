package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Serbian;

/** Serbian is written in ijekavian, as in Montenegro; ekavian words are found by their stems. */
@Tag("sources")
class IjekavianTests {
  /** Words of which ijekavian has another form; a star stands for any ending. */
  private static final String EKAVIAN =
      """
      време место мести местима следећ* после где овде негде нигде увек реч речи део две обе
      цела целе цели цело целог целом целој целин* последњ* додел* додељ* унели унели поднет* пренет*
      донет* предлог* промени промена промене промену промењ* измени измена измене измену
      измењ* замени замена замене замену замењ* примени примена примене примену примењ* намени намена
      намене намену сме смеју смете смемо смео решит* решен* решава* захтев* обавешт* обавест* уверењ*
      савет* посет* одељењ* одељак мера мере мери меру цена цене цену цени ценовник* оцен* дете деца
      деце деци децу месец* месечн* вредн* вреди лекар* лечењ* лекови сведок* сведоч* извешт* извест*
      премешт* недељ* понедељ* пре седниц* седишт* пример* белеш* бележ* забележ* човек* хтети хтео
      хтели желет* желео желели живет* живели видет* видели разумет* делатн* делуј* подел* расподел*
      лево леви левој среда среду светлост* телу наслед* посед* просек* пресек* смешт* вероватн*
      поверењ* повереник* поверљив* овера овере оверен* оверав* провер* безбед* обезбед* побед*
      звезд* вест вести успешн* успела умест* намешт* мешовит* размен* помер* вештак* вежб*
      цео мења мењај* суседн* летњ* вера вере верски* верско* сразмерн* размер* доле
      горе-доле следи
      """;

  private static final Pattern WORDS =
      Pattern.compile(
          Stream.of(EKAVIAN.strip().split("\\s+", -1))
              .map(word -> word.replace("*", "\\p{IsCyrillic}*"))
              .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LATIN = Pattern.compile("\"sr-Latn\"\\s*:\\s*\"([^\"]*)\"");

  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/resources"), Path.of("../packs"), Path.of("../docs/guides"));

  /** Countries in which Serbian is written in ekavian. */
  private static final List<Path> EKAVIAN_THERE = List.of(Path.of("../packs/xk"));

  @Test
  void saysNothingInEkavian() throws IOException {
    var found = new ArrayList<String>();
    for (var root : ROOTS) {
      try (var files = Files.walk(root)) {
        for (var file : files.filter(IjekavianTests::spoken).toList()) {
          look(file, found);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void findsAnEkavianWordInEitherScript() {
    assertThat(WORDS.matcher("Изаберите време").find()).isTrue();
    assertThat(WORDS.matcher("Следећи корак").find()).isTrue();
    assertThat(WORDS.matcher("Изаберите вријеме, сљедеће мјесто, прије тога").find()).isFalse();
    assertThat(WORDS.matcher(Serbian.cyrillic("Zahtev je rešen")).find()).isTrue();
  }

  private static boolean spoken(Path file) {
    var name = file.toString();
    return (name.endsWith("_sr.properties") || name.endsWith(".sr.md") || name.endsWith(".json"))
        && EKAVIAN_THERE.stream().noneMatch(file::startsWith);
  }

  private static void look(Path file, List<String> found) throws IOException {
    for (var line : Files.readAllLines(file)) {
      WORDS.matcher(line).results().forEach(hit -> found.add(file + ": " + hit.group()));
      LATIN
          .matcher(line)
          .results()
          .map(text -> Serbian.cyrillic(text.group(1)))
          .flatMap(text -> WORDS.matcher(text).results())
          .forEach(hit -> found.add(file + ": " + hit.group()));
    }
  }
}
