package org.sportel.setup;

import java.util.List;
import java.util.Random;

/**
 * Invented people of one language.
 *
 * @param phrases what they write into a free field
 */
record DemoPeople(
    List<String> firstNames, List<String> lastNames, List<String> streets, List<String> phrases) {
  private static final DemoPeople COAST =
      new DemoPeople(
          List.of(
              "Ana", "Marko", "Jelena", "Nikola", "Milica", "Petar", "Đurđa", "Ivan", "Ljubica"),
          List.of(
              "Vukić", "Đurašević", "Radović", "Šćepanović", "Mitrović", "Kažanegra", "Ivanović"),
          List.of("Mediteranska", "Jadranski put", "Njegoševa", "Trg slobode", "Velji Vinogradi"),
          List.of(
              "Za potrebe upisa djeteta u školu.",
              "Radi regulisanja imovinskih odnosa.",
              "Potrebno za zasnivanje radnog odnosa.",
              "Ljetnja sezona, privremeni objekat."));
  private static final DemoPeople ALBANIA =
      new DemoPeople(
          List.of(
              "Arta", "Besnik", "Drita", "Ilir", "Mirela", "Gjergj", "Vjollca", "Çlirim", "Eni"),
          List.of("Hoxha", "Gjoka", "Marku", "Përgjoni", "Ndoja", "Çela", "Kola"),
          List.of(
              "Rruga Skënderbeu", "Rruga e Kalasë", "Sheshi Besëlidhja", "Rruga Luigj Gurakuqi"),
          List.of(
              "Për regjistrim në shkollë.",
              "Për nevoja pune.",
              "Për të rregulluar marrëdhëniet e pronës.",
              "Sipas kërkesës së institucionit."));

  /** The people of a country. */
  static DemoPeople of(String country) {
    return country.equals("AL") ? ALBANIA : COAST;
  }

  String name(Random random) {
    return any(firstNames, random) + " " + any(lastNames, random);
  }

  String street(Random random) {
    return any(streets, random) + " " + (1 + random.nextInt(80));
  }

  String words(Random random) {
    return any(phrases, random);
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
