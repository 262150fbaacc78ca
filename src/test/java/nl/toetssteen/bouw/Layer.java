package nl.toetssteen.bouw;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** The packages, from the ground up, with the packages and libraries that each may import. */
enum Layer {
  FACTS(".facts..", List.of(".facts..", ".law.."), List.of()),
  LAW(".law..", List.of(".facts..", ".law.."), List.of()),
  ENGINE(
      ".engine..",
      List.of(".engine..", ".facts..", ".law.."),
      List.of("org.kie..", "org.drools..", "org.slf4j..")),
  EXPLAIN(".explain..", List.of(".explain..", ".engine..", ".facts..", ".law.."), List.of()),
  ROOT("", below("."), List.of("org.slf4j..")),
  BULK(".bulk..", below(".bulk.."), List.of()),
  WORKBENCH(".workbench..", below(".workbench.."), List.of("org.slf4j..", "org.yaml.snakeyaml..")),
  REST(".rest..", below(".rest.."), server("io.micrometer..", "io.prometheus..")),
  WEB(".web..", below(".web..", ".workbench.."), server("io.pebbletemplates..")),
  CLI(
      ".cli..",
      below(".cli..", ".bulk..", ".workbench..", ".rest..", ".web.."),
      List.of("picocli..", "org.slf4j..")),
  /** Only with the profile of that name. */
  SPARK(
      ".spark..",
      below(".spark..", ".bulk.."),
      List.of("org.apache.spark..", "scala..", "picocli..")),
  /** Written by the generator from {@code rules/}. */
  GENERATED_RULES(
      ".regels..",
      List.of(".regels..", ".facts..", ".law.content.."),
      List.of("org.kie..", "org.drools.."));

  private static final String BASE = "nl.toetssteen";
  private static final List<String> EVERYWHERE =
      List.of(
          "java..",
          "javax.xml..",
          "org.w3c.dom..",
          "org.xml.sax..",
          "com.fasterxml.jackson..",
          "org.jspecify..");

  private final String place;

  // Lists cannot be typed as immutable, and these are
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> packages;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> libraries;

  Layer(String place, List<String> packages, List<String> libraries) {
    this.place = place;
    this.packages = packages;
    this.libraries = libraries;
  }

  String pattern() {
    return BASE + place;
  }

  boolean holds(JavaClass type) {
    return JavaClass.Predicates.resideInAPackage(pattern()).test(type);
  }

  String[] allowed() {
    Stream<String> own = packages.stream().map(name -> name.equals(".") ? BASE : BASE + name);
    return Stream.concat(Stream.concat(own, libraries.stream()), EVERYWHERE.stream())
        .toArray(String[]::new);
  }

  private static List<String> below(String... own) {
    return Stream.concat(
            Stream.of(own), Stream.of(".", ".explain..", ".engine..", ".facts..", ".law.."))
        .toList();
  }

  private static List<String> server(String... own) {
    return Stream.concat(
            Stream.of(own),
            Stream.of(
                "io.javalin..",
                "kotlin..",
                "jakarta.servlet..",
                "org.eclipse.jetty..",
                "org.slf4j.."))
        .toList();
  }
}
