package org.sportel.catalogue.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;
import tools.jackson.databind.node.ObjectNode;

/** Texts go out to translators and come back the same, also from older programs. */
class XliffTests {
  @Test
  void comesBackAsItWentOut() {
    var texts =
        List.of(
            new Xliff.Text("/title", "Dog <licence> & more", "Leje “qeni”\nrreshti 2"),
            new Xliff.Text("/documents/0/name", "Proof", ""));
    var body = Xliff.write("DOG-1", "en", "sq", texts);
    assertThat(body).contains("version=\"2.0\"", "srcLang=\"en\"", "name=\"/title\"");
    assertThat(Xliff.read(body)).contains(new Xliff.Read("en", "sq", texts));
  }

  @Test
  void readsTheOlderFormThatManyProgramsWrite() {
    var old =
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" target-language="sr-Latn" datatype="plaintext" original="x">
            <body><trans-unit id="1" resname="/title"><source>Dog</source><target>Pas</target>
            </trans-unit></body></file></xliff>""";
    assertThat(Xliff.read(old))
        .contains(new Xliff.Read("en", "sr-Latn", List.of(new Xliff.Text("/title", "Dog", "Pas"))));
    for (var broken : List.of("", "<a/>", "<!DOCTYPE x><xliff/>", "{}")) {
      assertThat(Xliff.read(broken)).isEmpty();
    }
  }

  @Test
  void findsEveryTextOfACardAndNothingElse() {
    var entry =
        (ObjectNode)
            new Json()
                .tree(
                    """
                    {"code":"A","title":{"en":"T","sr-Latn":"N"},"tags":["x"],
                     "contact":{"web":"example.org","office":{"en":"O"}},
                     "citizenCost":{"minutes":1,"copies":0,"trips":0},
                     "documents":[{"form":"COPY","name":{"sq":"D"}}],
                     "legalBasis":[{"act":{"en":"Law"},"article":"7"}],
                     "source":{"url":"x"},"appeal":{}}""");
    assertThat(CardTexts.of(entry).keySet())
        .containsExactly("/title", "/contact/office", "/documents/0/name", "/legalBasis/0/act");
  }
}
