package org.sportel.setup;

import java.util.List;
import java.util.Random;

/** Invented people of one country. */
public record DemoPeople(List<String> firstNames, List<String> lastNames, List<String> streets) {
  private static final DemoPeople COAST =
      new DemoPeople(
          List.of(
              "Ana", "Marko", "Jelena", "Nikola", "Milica", "Petar", "Đurđa", "Ivan", "Ljubica"),
          List.of(
              "Vukić", "Đurašević", "Radović", "Šćepanović", "Mitrović", "Kažanegra", "Ivanović"),
          List.of("Mediteranska", "Jadranski put", "Njegoševa", "Trg slobode", "Velji Vinogradi"));
  private static final DemoPeople ALBANIA =
      new DemoPeople(
          List.of(
              "Arta", "Besnik", "Drita", "Ilir", "Mirela", "Gjergj", "Vjollca", "Çlirim", "Eni"),
          List.of("Hoxha", "Gjoka", "Marku", "Përgjoni", "Ndoja", "Çela", "Kola"),
          List.of(
              "Rruga Skënderbeu", "Rruga e Kalasë", "Sheshi Besëlidhja", "Rruga Luigj Gurakuqi"));

  private static final DemoPeople LATVIA =
      new DemoPeople(
          List.of("Anna", "Jānis", "Līga", "Andris", "Kristīne", "Pēteris", "Ilze", "Mārtiņš"),
          List.of("Bērziņš", "Kalniņa", "Ozoliņš", "Liepiņa", "Krūmiņš", "Vītola", "Zariņš"),
          List.of("Rīgas iela", "Brīvības iela", "Skolas iela", "Dārza iela", "Ezera iela"));

  /** The people of a country. */
  public static DemoPeople of(String country) {
    return switch (country) {
      case "AL" -> ALBANIA;
      case "LV" -> LATVIA;
      default -> COAST;
    };
  }

  public String name(Random random) {
    return any(firstNames, random) + " " + any(lastNames, random);
  }

  public String street(Random random) {
    return any(streets, random) + " " + (1 + random.nextInt(80));
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
