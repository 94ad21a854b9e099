package app.tradewind.cli.copy;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Given;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.copydesk.JudgeCopy;
import app.tradewind.jobs.copydesk.WaiveTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code waive}: findings that somebody accepts and answers for; lists, gives and takes back. Summary:
 * {@code {"waivers":n,"covered":n,"done":[id],"out":file|null}}.
 */
@Command(name = "waive", description = "copydesk.about.waive")
public final class WaiveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--add", paramLabel = "occurrence|word|listing|product", descriptionKey = "copydesk.option.add")
    private Waiver.Kind add;

    @Option(names = "--sku", paramLabel = "SKU", defaultValue = "", descriptionKey = "copydesk.option.sku")
    private String sku;

    @Option(names = "--market", paramLabel = "XX", defaultValue = "", descriptionKey = "copydesk.option.market")
    private String market;

    @Option(names = "--word", paramLabel = "TEXT", defaultValue = "", descriptionKey = "copydesk.option.word")
    private String word;

    @Option(names = "--rule", paramLabel = "ID", split = ",", descriptionKey = "copydesk.option.rule")
    private List<String> rules = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "copydesk.option.reason")
    private String reason;

    @Option(names = "--owner", paramLabel = "NAME", defaultValue = "", descriptionKey = "copydesk.option.owner")
    private String owner;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "copydesk.option.date")
    private LocalDate date;

    @Option(names = "--remove", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "copydesk.option.remove")
    private List<Long> remove = List.of();

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        WaiveTable.Wish wish = add == null ? null : new WaiveTable.Wish(add, sku, market, word, rules);
        if (wish != null && (!wish.isWhole() || reason.isBlank() || owner.isBlank())) {
            throw new WrongCall(spec, Phrase.of("copydesk.usage.waive"));
        }
        try (Jobs jobs = workspace.jobs()) {
            List<Long> standing = jobs.judgeCopy().waivers().stream().map(Waiver::id).toList();
            if (!Given.isKnown(remove, standing, out, id -> Phrase.of("copydesk.told.unknown", id))) {
                return ExitStatus.INPUT;
            }
            List<Long> done = new ArrayList<>();
            for (long id : remove) {
                jobs.judgeCopy().unwaive(id);
                done.add(id);
                out.tell(Phrase.of("copydesk.told.unwaived", id));
            }
            if (wish != null) {
                List<Waiver> given = table(jobs).add(wish, new JudgeCopy.Said(owner.strip(), reason.strip(),
                        date == null ? jobs.today(out.asOf()) : date));
                if (given.isEmpty()) {
                    out.tell(Phrase.of("copydesk.told.nothing"));
                    return ExitStatus.INPUT;
                }
                given.forEach(waiver -> {
                    done.add(waiver.id());
                    out.tell(Phrase.of("copydesk.told.waived", waiver.id(), JudgeCopy.scope(waiver.scope()), String.join(", ", waiver.scope().rules())));
                });
            }
            Table table = table(jobs).table();
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("waivers", table.rows().size());
            summary.put("covered", table.rows().stream().mapToLong(row -> (Long) row.get(row.size() - 1)).sum());
            summary.put("done", done);
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }

    private WaiveTable table(Jobs jobs) {
        return new WaiveTable(jobs.copyBoard(out.asOf()), jobs.judgeCopy());
    }
}
