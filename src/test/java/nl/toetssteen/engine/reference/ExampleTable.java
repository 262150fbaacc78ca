package nl.toetssteen.engine.reference;

import java.nio.charset.StandardCharsets;

/** A sound table, and copies of it in which one thing is wrong. */
final class ExampleTable {
  private static final String TEXT =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="t" name="t"
          namespace="https://toetssteen.nl/dmn/voorbeeld/rust">
        <itemDefinition name="JaNee"><typeRef>string</typeRef>
          <allowedValues><text>null, "JA", "NEE"</text></allowedValues></itemDefinition>
        <inputData id="i1" name="begin"><variable name="begin" typeRef="date"/></inputData>
        <inputData id="i2" name="wachttijd"><variable name="wachttijd" typeRef="%s"/></inputData>
        <inputData id="i3" name="peildatum"><variable name="peildatum" typeRef="date"/></inputData>
        <inputData id="i4" name="haast"><variable name="haast" typeRef="JaNee"/></inputData>
        <decision id="d1" name="einde">
          <variable name="einde" typeRef="date"/>
          <informationRequirement id="r1"><requiredInput href="#i1"/></informationRequirement>
          <informationRequirement id="r2"><requiredInput href="#i2"/></informationRequirement>
          <literalExpression><text>begin + wachttijd</text></literalExpression>
        </decision>
        <decision id="d2" name="rust">
          <variable name="rust" typeRef="string"/>
          <informationRequirement id="r3"><requiredDecision href="#d1"/></informationRequirement>
          <informationRequirement id="r4"><requiredInput href="#i3"/></informationRequirement>
          <informationRequirement id="r5"><requiredInput href="#i4"/></informationRequirement>
          <decisionTable hitPolicy="UNIQUE">
            <input id="c1"><inputExpression typeRef="JaNee"><text>haast</text></inputExpression>
              <inputValues><text>null, "JA", "NEE"</text></inputValues></input>
            <input id="c2"><inputExpression typeRef="boolean">
              <text>einde &lt;= peildatum</text></inputExpression></input>
            <output id="o1" name="uitkomst" typeRef="string"/>
            <rule id="r010"><inputEntry id="x1"><text>"JA"</text></inputEntry>
              <inputEntry id="x2"><text>-</text></inputEntry>
              <outputEntry id="y1"><text>"VOLDAAN"</text></outputEntry></rule>
            <rule id="r020"><inputEntry id="x3"><text>"NEE"</text></inputEntry>
              <inputEntry id="x4"><text>true</text></inputEntry>
              <outputEntry id="y2"><text>"VOLDAAN"</text></outputEntry></rule>
            <rule id="r030"><inputEntry id="x5"><text>"NEE"</text></inputEntry>
              <inputEntry id="x6"><text>false</text></inputEntry>
              <outputEntry id="y3"><text>"NIET_VOLDAAN"</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  private ExampleTable() {}

  static byte[] waitingIn(String durationType) {
    return bytes(TEXT.formatted(durationType));
  }

  static byte[] sound() {
    return waitingIn("yearMonthDuration");
  }

  static byte[] with(String text, String instead) {
    String changed = TEXT.formatted("yearMonthDuration").replace(text, instead);
    return bytes(changed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
