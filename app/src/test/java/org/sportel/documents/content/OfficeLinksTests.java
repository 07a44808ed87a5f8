package org.sportel.documents.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office document may bring from elsewhere: links, and nothing else. */
class OfficeLinksTests {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Relationship Type='%sattachedTemplate' Target='http://x.example/hyperlink' TargetMode='External'/>",
        "<Relationship Type='%sattachedTemplate' Target='http://x.example/' TargetMode='&#69;xternal'/>",
        "<p:Relationship xmlns:p='urn:p' Type='%soleObject' Target='http://x/' TargetMode='External'/>",
        "<Relationship Type='%sattachedTemplate' Target='file://server/a.dotx' TargetMode='External'/>",
        "<Relationship Type='%sframe' Target='http://x/' TargetMode=' External '/>",
        "<Relationship Type='%simage' Target='\\\\server\\share' TargetMode='EXTERNAL'/>",
        "<Relationship Type='%shyperlink' Target='\\\\server\\share' TargetMode='External'/>",
        "<Relationship Type='%shyperlink' Target='file://server/a.lnk' TargetMode='External'/>",
        "<Relationship Type='%shyperlink' Target='FILE:////server/share' TargetMode='External'/>",
        "<Relationship Type='%shyperlink' Target='//server/share' TargetMode='External'/>",
        "<Relationship Type='%shyperlink' Target='search-ms:query=a' TargetMode='External'/>"
      })
  void refusesEverythingElseFromOutside(String link) throws IOException {
    assertThat(outside("<Relationships>" + link.formatted(TYPE) + "</Relationships>")).isTrue();
  }

  @Test
  void letsLinksAndInnerPartsStand() throws IOException {
    var links =
        "<Relationship Type='%1$shyperlink' Target='http://x/' TargetMode='External'/>"
            + "<Relationship Type='%1$shyperlink' Target='mailto:a@x.me' TargetMode='External'/>"
            + "<Relationship Type='%1$shyperlink' Target='other.docx#a:b' TargetMode='External'/>"
            + "<Relationship Type='%1$shyperlink' Target='file:///C:/a.pdf' TargetMode='External'/>"
            + "<Relationship Type='%1$simage' Target='media/a.png' TargetMode='Internal'/>"
            + "<Relationship Type='%1$sattachedTemplate' Target='file:///C:/T/a.dotx' TargetMode='External'/>"
            + "<Relationship Type='%1$sstyles' Target='styles.xml'/>";
    assertThat(outside("<Relationships>" + links.formatted(TYPE) + "</Relationships>")).isFalse();
  }

  @Test
  void trustsNothingItCannotRead() throws IOException {
    assertThat(outside("<Relationships>")).isTrue();
    assertThat(outside("<!DOCTYPE r [<!ENTITY e 'x'>]><r/>")).isTrue();
    assertThat(outside("<relationship ".repeat(60_000))).isTrue();
    assertThat(outside("<r>" + " ".repeat(1 << 20) + "</r>")).isTrue();
  }

  private static boolean outside(String part) throws IOException {
    return OfficeLinks.leadOutside(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
  }
}
