package nl.toetssteen.web.form;

import com.fasterxml.jackson.databind.JsonNode;

/** What a person did with one field. */
sealed interface Entry {

  /** Left it as it was shown: empty. */
  record Nothing() implements Entry {}

  /** Said not to know. */
  record Unknown() implements Entry {}

  /** Gave a value; JSON null for "there is none". */
  record Given(JsonNode value) implements Entry {}

  /** Gave what cannot be read; says what to do. */
  record Fault(String message) implements Entry {}
}
