package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The passwords of twelve signs and more that people choose where they must choose one, made from
 * the patterns by which they are made: more than twenty thousand, each refused.
 */
class CommonPasswordsTests {
  private static final List<String> NAMES = List.of("Opština Budva", "budva", "novak.admin@budva");
  private static final int SHORTEST = 12;
  private static final List<String> WORDS =
      List.of(
          ("password passwort lozinka fjalekalimi fjalëkalimi šifra шифра лозинка admin administrator"
                  + " welcome dobrodosli mireserdhe mirësevini sunshine princess football superman"
                  + " dragon monkey iloveyou tevolim volimte tedua tëdua letmein changeme secret"
                  + " tajna sekret sekreti master shadow michael jordan summer winter spring autumn"
                  + " ljeto zima prolece proljece jesen vera dimri pranvera vjeshta monday petak"
                  + " ponedeljak januar februar mart april avgust septembar oktobar novembar decembar"
                  + " janar shkurt prill korrik gusht shtator tetor nëntor dhjetor beograd podgorica"
                  + " tirana tiranë prishtina prishtinë durres shkodra shkodër sarajevo skopje zagreb"
                  + " srbija crnagora kosova kosovë albania shqiperia shqipëria montenegro serbia"
                  + " partizan zvezda crvenazvezda vllaznia opstina opština komuna bashkia sportel"
                  + " budva novak mercedes barcelona liverpool arsenal chelsea juventus pokemon"
                  + " starwars batman computer internet google facebook samsung")
              .split(" "));
  private static final List<String> ENDINGS =
      List.of(
          "",
          "1",
          "12",
          "123",
          "1234",
          "12345",
          "123456",
          "1234567",
          "12345678",
          "!",
          "!!",
          "1!",
          "123!",
          "@123",
          "#1",
          "2023",
          "2024",
          "2025",
          "2026",
          "2026!",
          "1990",
          "1987",
          "00",
          "007",
          "77",
          "99",
          "abc",
          "abc123",
          "qwe",
          "qwerty",
          "qwertz",
          "asdf",
          "...");
  private static final List<String> KEYS =
      List.of(
          "1234567890",
          "qwertyuiop",
          "qwertzuiop",
          "asdfghjkl",
          "zxcvbnm",
          "yxcvbnm",
          "abcdefghijklm",
          "0987654321",
          "1qaz2wsx3edc",
          "qazwsxedcrfv",
          "1q2w3e4r5t6y");

  private final EasyPasswords easy = new EasyPasswords();

  @Test
  void refusesTheThousandsThatPeopleChooseFirst() {
    var common = common();
    var taken = common.stream().filter(word -> !easy.easy(word, NAMES)).toList();
    assertThat(common).hasSizeGreaterThan(20_000);
    assertThat(taken).isEmpty();
  }

  private static Set<String> common() {
    var all = new ArrayList<String>();
    for (var word : WORDS) {
      ENDINGS.forEach(ending -> forms(word).forEach(form -> all.add(form + ending)));
      ENDINGS.forEach(ending -> all.add(word + word + ending));
      IntStream.rangeClosed(1950, 2026).forEach(year -> all.add(word + year + word));
      WORDS.forEach(other -> all.add(word + other));
    }
    for (var keys : KEYS) {
      all.add(keys + keys);
      ENDINGS.forEach(ending -> all.add(keys + ending));
      KEYS.forEach(other -> all.add(keys.substring(0, 6) + other.substring(0, 6)));
    }
    "abcdefghijklmnopqrstuvwxyz0123456789"
        .chars()
        .mapToObj(sign -> String.valueOf((char) sign))
        .flatMap(
            sign -> Stream.of(sign.repeat(12), (sign + "1").repeat(6), sign.repeat(6) + "123456"))
        .forEach(all::add);
    return all.stream()
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> forms(String word) {
    var capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    var signs = word.replace('a', '@').replace('o', '0').replace('i', '1').replace('e', '3');
    return List.of(word, capital, word.toUpperCase(Locale.ROOT), signs, signs.replace('s', '$'));
  }
}
