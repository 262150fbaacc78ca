package nl.toetssteen.facts.gedeeld;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The paths of fields of items, each made once: rules name the same ones for every case. There are
 * no more than a list can have items times their fields; nothing of a case is in them.
 */
public final class Veldpaden {
  private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

  private Veldpaden() {}

  /** The path of a field of an item: {@code verblijfstitels[0].soort}. */
  public static String van(String pad, String veld) {
    return KNOWN
        .computeIfAbsent(pad, p -> new ConcurrentHashMap<>())
        .computeIfAbsent(veld, v -> pad + "." + v);
  }
}
