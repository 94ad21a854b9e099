package app.tradewind.cli;

import app.tradewind.cli.ads.AdsCommand;
import app.tradewind.cli.ads.PromotionsCommand;
import app.tradewind.cli.advice.BacktestCommand;
import app.tradewind.cli.products.BreadthCommand;
import app.tradewind.cli.products.BundlesCommand;
import app.tradewind.cli.products.ReviewsCommand;
import app.tradewind.cli.products.DropCommand;
import app.tradewind.cli.products.MethodsCommand;
import app.tradewind.cli.products.ShortlistCommand;
import app.tradewind.cli.advice.CheckCommand;
import app.tradewind.cli.advice.FirstBatchCommand;
import app.tradewind.cli.advice.FitCommand;
import app.tradewind.cli.advice.ForecastCommand;
import app.tradewind.cli.advice.OddCommand;
import app.tradewind.cli.advice.OverrideCommand;
import app.tradewind.cli.advice.PlacesCommand;
import app.tradewind.cli.advice.PlanCommand;
import app.tradewind.cli.advice.PlannedCommand;
import app.tradewind.cli.advice.ScreenCommand;
import app.tradewind.cli.advice.SelectCommand;
import app.tradewind.cli.advice.ShelvesCommand;
import app.tradewind.cli.advice.StockCommand;
import app.tradewind.cli.call.Console;
import app.tradewind.cli.call.Language;
import app.tradewind.cli.call.Percent;
import app.tradewind.cli.copy.EvidenceCommand;
import app.tradewind.cli.copy.MendCommand;
import app.tradewind.cli.copy.PacksCommand;
import app.tradewind.cli.copy.WaiveCommand;
import app.tradewind.cli.prices.LandedCommand;
import app.tradewind.cli.prices.LimitsCommand;
import app.tradewind.cli.prices.PriceCommand;
import app.tradewind.cli.prices.PriceTestCommand;
import app.tradewind.cli.prices.RivalsCommand;
import app.tradewind.cli.prices.ScenariosCommand;
import app.tradewind.cli.products.BundlesCommand;
import app.tradewind.cli.products.SourcesCommand;
import app.tradewind.cli.stock.LessonsCommand;
import app.tradewind.cli.stock.RouteCommand;
import app.tradewind.cli.stock.ServiceCommand;
import app.tradewind.cli.stock.SimulateCommand;
import app.tradewind.cli.stock.TermsCommand;
import app.tradewind.cli.supply.ContingencyCommand;
import app.tradewind.cli.supply.EtaCommand;
import app.tradewind.cli.supply.OrdersCommand;
import app.tradewind.cli.supply.SuppliersCommand;
import app.tradewind.cli.workspace.BackupCommand;
import app.tradewind.cli.workspace.BuyersCommand;
import app.tradewind.cli.workspace.CleanCommand;
import app.tradewind.cli.workspace.DecisionsCommand;
import app.tradewind.cli.workspace.DemoCommand;
import app.tradewind.cli.workspace.ImportCommand;
import app.tradewind.cli.workspace.ImportsCommand;
import app.tradewind.cli.workspace.PurgeCommand;
import app.tradewind.cli.workspace.QualityCommand;
import app.tradewind.cli.workspace.ReportCommand;
import app.tradewind.cli.workspace.RestoreCommand;
import app.tradewind.cli.workspace.UndoCommand;
import app.tradewind.cli.workspace.VerifyCommand;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The program's command line: finds the command, runs it, turns failures into statuses and sentences.
 * Without a command it shows what there is.
 */
@Command(name = "tradewind", description = "cli.about.tradewind")
public final class Cli implements Runnable {

    /** One line a command. */
    private static final List<Supplier<Object>> COMMANDS = List.of(
            AdsCommand::new,
            PromotionsCommand::new,
            BacktestCommand::new,
            BackupCommand::new,
            BreadthCommand::new,
            BundlesCommand::new,
            ReviewsCommand::new,
            SourcesCommand::new,
            BuyersCommand::new,
            CheckCommand::new,
            CleanCommand::new,
            ContingencyCommand::new,
            DecisionsCommand::new,
            DemoCommand::new,
            DropCommand::new,
            EtaCommand::new,
            EvidenceCommand::new,
            FirstBatchCommand::new,
            FitCommand::new,
            ForecastCommand::new,
            ImportCommand::new,
            ImportsCommand::new,
            LandedCommand::new,
            LessonsCommand::new,
            LimitsCommand::new,
            MendCommand::new,
            MethodsCommand::new,
            OrdersCommand::new,
            OverrideCommand::new,
            PacksCommand::new,
            PlacesCommand::new,
            PlanCommand::new,
            OddCommand::new,
            PlannedCommand::new,
            PriceCommand::new,
            PriceTestCommand::new,
            PurgeCommand::new,
            QualityCommand::new,
            ReportCommand::new,
            RestoreCommand::new,
            RivalsCommand::new,
            RouteCommand::new,
            TermsCommand::new,
            ScenariosCommand::new,
            ScreenCommand::new,
            SelectCommand::new,
            ShelvesCommand::new,
            ServiceCommand::new,
            ShortlistCommand::new,
            SimulateCommand::new,
            StockCommand::new,
            SuppliersCommand::new,
            UndoCommand::new,
            VerifyCommand::new,
            WaiveCommand::new);

    private static final String DEBUG = "--debug";

    @Spec
    private CommandSpec spec;

    @Option(names = Language.OPTION, paramLabel = "en|zh", converter = Language.Converter.class,
            descriptionKey = "cli.option.lang")
    private Lang lang;

    private Cli() { }

    /** @return the exit status, see {@link app.tradewind.cli.call.ExitStatus} */
    public static int run(String... args) {
        Lang lang = Language.of(List.of(args));
        Words words = Words.in(lang);
        Failures failures = new Failures(words, List.of(args).contains(DEBUG));
        CommandLine line = new CommandLine(new Cli());
        COMMANDS.forEach(command -> line.addSubcommand(command.get()));
        new Help(words).speak(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(double.class, new Percent());
        line.setDefaultValueProvider(arg -> arg.isOption() && Language.OPTION.equals(
                ((CommandLine.Model.OptionSpec) arg).longestName()) ? lang.tag() : null);
        line.setOut(Console.out());
        line.setErr(Console.err());
        line.setParameterExceptionHandler(new Refusals(words));
        line.setExecutionExceptionHandler((e, at, parsed) -> failures.explain(e));
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failures.explain(e);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
