package org.sportel.problems.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sportel.network.Point;
import org.sportel.web.components.MapDrawing;

/** A browser shows the picture whatever the places on it are called. */
class TownPictureTests {
  private static final Point HERE = new Point(42.28, 18.84);

  @Test
  void isXmlInEveryLanguage() throws Exception {
    var drawing = MapDrawing.around(Set.of("ME"), HERE.lat(), HERE.lon(), 0.1);
    for (var name : List.of("Pisarnica Opštine Budva", "Zyra & Çështjet <1>", "Писарница")) {
      var places = List.of(new TownMaps.Place(name, "", HERE));
      for (var svg :
          List.of(
              TownPicture.of(drawing, places, Optional.of(HERE)),
              TownPicture.over(drawing, places, Optional.empty()))) {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
        assertThat(read.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(name);
      }
    }
  }
}
