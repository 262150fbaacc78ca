package nl.toetssteen.bouw;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Imports go downwards, and each library is known in one place. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.toetssteen");

  @ParameterizedTest
  @EnumSource(Layer.class)
  void importsOnlyWhatLiesBelow(Layer layer) {
    classes()
        .that()
        .resideInAPackage(layer.pattern())
        .should()
        .onlyDependOnClassesThat(are(resideInAnyPackage(layer.allowed())))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void everyPackageHasItsPlace() {
    List<String> strangers =
        PRODUCT.stream()
            .filter(type -> Stream.of(Layer.values()).noneMatch(layer -> layer.holds(type)))
            .map(JavaClass::getName)
            .toList();

    assertThat(strangers).as("classes in a package that Layer does not list").isEmpty();
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching("nl.toetssteen.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @ParameterizedTest
  @EnumSource(
      value = Layer.class,
      names = {"FACTS", "LAW", "ENGINE", "EXPLAIN", "ROOT", "WORKBENCH"})
  void noClockReachesAnAnswer(Layer layer) {
    noClasses()
        .that()
        .resideInAPackage(layer.pattern())
        .should()
        .callMethodWhere(
            target(owner(resideInAPackage("java.time"))).and(target(nameMatching("now|system.*"))))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }
}
