package org.sportel.documents.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of a text may ask for: page numbers and dates, no program. */
class OfficeFieldsTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:instrText>DDEAUTO c:\\\\a.exe \"/k b\"</w:instrText>",
        "<w:instrText> dde Excel Sheet1 </w:instrText>",
        "<w:instrText>DD</w:instrText><w:r><w:instrText>EAUTO x</w:instrText></w:r>",
        "<w:instrText>\"DDE\" x</w:instrText>",
        "<w:fldSimple w:instr=' DDEAUTO x y'/>",
        "<w:instrText>never closed"
      })
  void startNoProgram(String field) throws IOException {
    assertThat(starts(field)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:t>DDE and DDEAUTO are explained here</w:t>",
        "<w:fldChar/><w:instrText> PAGE </w:instrText><w:fldChar/><w:instrText>DATE</w:instrText>",
        "<w:fldSimple w:instr=' HYPERLINK \"http://x.example/DDE\"'/>",
        ""
      })
  void tellPagesAndDates(String field) throws IOException {
    assertThat(starts(field)).isFalse();
  }

  private static boolean starts(String field) throws IOException {
    var text = "<w:document xmlns:w='urn:w'>" + field + "</w:document>";
    return OfficeFields.startPrograms(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
