package app.tradewind.cli.prices;

import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.jobs.limits.LimitTable;
import app.tradewind.jobs.limits.LimitWish;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code limits}: the bounds that price advice keeps, told by files and by hand. Summary:
 * {@code {"limits":n,"set":n,"out":file|null}}.
 */
@Command(name = "limits", description = "limits.about")
public final class LimitsCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--set", arity = "2..*", paramLabel = "PLACE LIMIT=FIGURE", descriptionKey = "limits.option.set")
    private List<String> set;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        List<LimitWish> wishes = set == null ? List.of() : wishes();
        try (Jobs jobs = workspace.jobs()) {
            if (!wishes.isEmpty()) {
                Optional<Phrase> wrong = jobs.priceDesk().setLimits().run(jobs.snapshot(out.asOf()), wishes);
                if (wrong.isPresent()) {
                    out.tell(wrong.get());
                    return ExitStatus.INPUT;
                }
            }
            Map<String, Object> summary = new LinkedHashMap<>();
            OwnLimits limits = jobs.priceDesk().limits();
            summary.put("limits", limits.told().size());
            summary.put("set", wishes.size());
            out.answer(LimitTable.of(limits), summary);
        }
        return ExitStatus.DONE;
    }

    /** {@code SKU/XX floor=9.90 step=10%}; {@code SKU}, {@code /XX} and {@code all} reach further. */
    private List<LimitWish> wishes() {
        String sku = "";
        String market = "";
        boolean placed = false;
        List<LimitWish> wishes = new ArrayList<>();
        for (String word : set) {
            int mark = word.indexOf('=');
            Optional<Kind> kind = mark < 0 ? Optional.empty() : Kind.ofId(word.substring(0, mark).strip());
            if (mark < 0) {
                int slash = word.lastIndexOf('/');
                sku = word.equalsIgnoreCase(ALL) ? "" : slash < 0 ? word.strip() : word.substring(0, slash).strip();
                market = slash < 0 ? "" : word.substring(slash + 1).strip().toUpperCase(Locale.ROOT);
                placed = true;
            } else if (placed && kind.isPresent()) {
                wishes.add(new LimitWish(sku, market, kind.get(), word.substring(mark + 1)));
            } else {
                throw new WrongCall(spec, Phrase.of("limits.usage", word));
            }
        }
        return wishes;
    }
}
