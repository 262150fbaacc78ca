package nl.toetssteen.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help in Dutch, the same for every command. */
final class DutchHelp {

  private static final int WIDTH = 96;

  private DutchHelp() {}

  static void apply(CommandLine line) {
    line.setUsageHelpWidth(WIDTH).setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    apply(line.getCommandSpec());
    line.getSubcommands().values().forEach(DutchHelp::applyTo);
  }

  private static void applyTo(CommandLine line) {
    line.setUsageHelpWidth(WIDTH).setUsageHelpAutoWidth(false);
    apply(line.getCommandSpec());
  }

  private static void apply(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .arity("0")
            .type(boolean.class)
            .description("Toont deze hulp.")
            .build());
    spec.usageMessage()
        .synopsisHeading("Gebruik: ")
        .synopsisSubcommandLabel("OPDRACHT")
        .descriptionHeading("%n")
        .parameterListHeading("%nInvoer:%n")
        .optionListHeading("%nOpties:%n")
        .commandListHeading("%nOpdrachten:%n")
        .sortOptions(false);
  }
}
