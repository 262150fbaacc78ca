package nl.toetssteen.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item of the list {@code titels} of {@link Example}. */
public record ExampleItem(
    String pad,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig,
    @Nullable String grond,
    @Nullable Integer aantal,
    @Nullable BigDecimal bedrag)
    implements Lijstitem {}
