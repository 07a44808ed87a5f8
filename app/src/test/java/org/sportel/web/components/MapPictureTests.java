package org.sportel.web.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** A browser shows the picture whatever the places on it are called. */
class MapPictureTests {
  private static final MapPoint HERE = new MapPoint("", 42.28, 18.84, "");

  @Test
  void isXmlInEveryLanguage() throws Exception {
    var drawing = MapDrawing.around(Set.of("ME"), HERE.lat(), HERE.lon(), 0.1);
    for (var name : List.of("Pisarnica Opštine Budva", "Zyra & Çështjet <1>", "Писарница")) {
      var places = List.of(new MapPoint(name, HERE.lat(), HERE.lon(), ""));
      for (var svg :
          List.of(
              MapPicture.of(drawing, places, Optional.of(HERE)),
              MapPicture.over(drawing, places, Optional.empty()))) {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
        assertThat(read.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(name);
      }
    }
  }

  @Test
  void findsThePlaceOfAClick() {
    var drawing = MapDrawing.around(Set.of("ME"), HERE.lat(), HERE.lon(), 0.1);
    var middle =
        MapPicture.clicked(drawing, "210", String.valueOf(Math.round(drawing.height() / 2)));
    assertThat(middle.lat()).isCloseTo(HERE.lat(), within(0.001));
    assertThat(middle.lon()).isCloseTo(HERE.lon(), within(0.001));
  }
}
