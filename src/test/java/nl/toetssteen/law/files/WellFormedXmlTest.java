package nl.toetssteen.law.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WellFormedXmlTest {
  @Test
  void plainXmlHasNoFault() {
    assertThat(fault("<?xml version=\"1.0\"?>\n<a b=\"1\">x &lt;= y<c/></a>")).isEmpty();
  }

  @Test
  void aDoctypeIsRefused() {
    assertThat(fault("<!DOCTYPE a [<!ENTITY x \"y\">]>\n<a>&x;</a>"))
        .hasValueSatisfying(fault -> assertThat(fault).contains("has a DOCTYPE or entity"));
  }

  @Test
  void anEntityThatReadsAFileIsRefused() {
    assertThat(fault("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"))
        .hasValueSatisfying(fault -> assertThat(fault).contains("has a DOCTYPE or entity"));
    assertThat(fault("<a>&x;</a>")).isPresent();
  }

  @Test
  void brokenXmlIsNamedWithItsLineInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      assertThat(fault("<a>\n<b>\n</a>")).contains("line 3: not well-formed XML; correct it");
      assertThat(fault("")).hasValueSatisfying(f -> assertThat(f).contains("not well-formed XML"));
      assertThat(fault("geen xml")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Optional<String> fault(String xml) {
    return WellFormedXml.fault(xml.getBytes(StandardCharsets.UTF_8));
  }
}
