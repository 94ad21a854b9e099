package app.tradewind.cli.stock;

import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.deals.TermTable;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.tables.exit.SeasonTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code terms}: what was told of how products are ordered and how their selling ends, and the suppliers' prices by
 * quantity; takes what a person tells. Summary: {@code {"terms":n,"set":n,"out":file|null}}.
 */
@Command(name = "terms", description = "deal.about")
public final class TermsCommand implements Callable<Integer> {

    /** Which table. */
    enum Shown { told, offers, markdown }

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--set", arity = "2..*", paramLabel = "SKU TERM=FIGURE", descriptionKey = "deal.option.set")
    private List<String> set;

    @Option(names = "--table", paramLabel = "told|offers|markdown", defaultValue = "told", descriptionKey = "deal.option.table")
    private Shown table;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        List<TermWish> wishes = set == null ? List.of() : wishes();
        try (Jobs jobs = workspace.jobs()) {
            if (!wishes.isEmpty()) {
                Optional<Phrase> wrong = StockDesk.of(jobs).setTerms().run(jobs.snapshot(out.asOf()), wishes);
                if (wrong.isPresent()) {
                    out.tell(wrong.get());
                    return ExitStatus.INPUT;
                }
            }
            Snapshot snapshot = jobs.snapshot(out.asOf());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("terms", snapshot.terms().told().size());
            summary.put("set", wishes.size());
            out.answer(switch (table) {
                case told -> TermTable.told(snapshot.terms().told());
                case offers -> TermTable.offers(snapshot);
                case markdown -> markdown(jobs, snapshot);
            }, summary);
        }
        return ExitStatus.DONE;
    }

    private Table markdown(Jobs jobs, Snapshot snapshot) {
        Wishes wishes = Wishes.USUAL.on(out.asOf()).seeded(out.seed());
        return SeasonTable.of(StockDesk.of(jobs).seasonEnds(snapshot, jobs.planOrders().run(snapshot, wishes.serviceLevel(), wishes.seed(), Progress.NONE),
                jobs.advisePrices().run(snapshot, wishes.prices(), wishes.seed(), Progress.NONE)), out.words());
    }

    /** {@code SKU season-end=2027-01-31 leftover=2.50}; another product's number begins the next. */
    private List<TermWish> wishes() {
        String sku = "";
        List<TermWish> wishes = new ArrayList<>();
        for (String word : set) {
            int mark = word.indexOf('=');
            Optional<Kind> kind = mark < 0 ? Optional.empty() : Kind.ofId(word.substring(0, mark).strip());
            if (mark < 0) {
                sku = word.strip();
            } else if (!sku.isEmpty() && kind.isPresent()) {
                wishes.add(new TermWish(sku, kind.get(), word.substring(mark + 1)));
            } else {
                throw new WrongCall(spec, Phrase.of("deal.usage", word,
                        Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "))));
            }
        }
        return wishes;
    }
}
