package app.tradewind.jobs.tables;

import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.copyrisk.coverage.Coverage;
import app.tradewind.copyrisk.coverage.Looked.Kind;
import app.tradewind.copyrisk.opinion.SecondOpinion;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.copydesk.sheet.ExportCorrected.Written;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code check --listings}: findings of the shipped rules on a plain table of listings. In:
 * {@code id,lang,market,category,brand,text,evidence}, or {@code title,bullets,description,keywords} in
 * place of {@code text}; {@code market} and {@code evidence} may hold several values. An optional column
 * {@code product_data} holds {@code name=value;…}.
 */
public final class CheckTable {

    private static final List<String> PARTS = List.of("title", "bullets", "description", "keywords");

    private CheckTable() { }

    /**
     * @param findings the findings as a table, accepted ones among them
     * @param counts how many there are of each severity that nobody has accepted
     * @param listings how many listings were read, and what could not be looked for in how many
     * @param suggested how many rows are suggestions of the second opinion that nobody has accepted: no findings
     * @param written sheets of corrected listings, where they were asked for
     */
    public record Result(Table findings, Map<Finding.Severity, Long> counts, Seen listings, long suggested, List<Written> written) {

        /** @param open those of the table's findings that nobody has accepted */
        static Result of(Table table, List<Finding> open, Seen listings) {
            return new Result(table, open.stream().filter(finding -> !finding.suggested())
                    .collect(Collectors.groupingBy(finding -> finding.rule().severity(), Collectors.counting())), listings,
                    open.stream().filter(Finding::suggested).count(), List.of());
        }

        Result with(List<Written> sheets) {
            return new Result(findings, counts, listings, suggested, sheets);
        }

        /** The gravest that nobody has accepted, empty where there are none. */
        public Optional<Finding.Severity> worst() {
            return counts.keySet().stream().max(Enum::compareTo);
        }

        /** How many somebody has accepted. */
        public long waived() {
            return findings.rows().size() - open() - suggested;
        }

        private long open() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What was done, and that no finding is no clearance. */
        public Phrase summary() {
            Phrase said = Phrase.of("copyrisk.summary", listings.count(), open());
            return waived() == 0 ? said : Phrase.of("copydesk.summary.waived", said, waived());
        }
    }

    /** @param count of listings @param gaps in how many of them something could not be looked for */
    public record Seen(int count, Map<Kind, Long> gaps) {

        static Seen of(List<List<Kind>> gaps) {
            Map<Kind, Long> counts = new EnumMap<>(Kind.class);
            gaps.forEach(each -> each.stream().distinct().forEach(kind -> counts.merge(kind, 1L, Long::sum)));
            return new Seen(gaps.size(), counts);
        }

        /** What was not looked for, one sentence each. */
        public List<Phrase> told() {
            return gaps.entrySet().stream().map(gap -> Phrase.of(switch (gap.getKey()) {
                case LANGUAGE -> "copydesk.gaps.language";
                case MARKET -> "copydesk.gaps.market";
                case CATEGORY -> "copydesk.gaps.category";
                case PRODUCT_DATA -> "copydesk.gaps.product-data";
                case EVIDENCE -> "copydesk.gaps.evidence";
                case SWITCHED_OFF -> "copydesk.gaps.off";
            }, gap.getValue(), count)).toList();
        }
    }

    /**
     * @param markets check for these instead of the markets of the file; empty for the file's own
     * @param suggestions whether the second opinion is asked too
     * @throws UnusableFileException if the file or a row of it cannot be used
     */
    public static Result check(Path file, List<String> markets, boolean suggestions, LocalDate today, Words words)
            throws UnusableFileException {
        List<ListingText> listings = read(file, markets);
        RuleFiles rules = ReferenceData.shipped().rules();
        CopyChecker checker = rules.checker();
        Optional<SecondOpinion> opinion = suggestions ? Optional.of(ReferenceData.opinion(rules.lexicons())) : Optional.empty();
        List<Finding> findings = new ArrayList<>();
        for (ListingText listing : listings) {
            Checked checked = checker.examine(listing, today);
            findings.addAll(checked.findings());
            opinion.ifPresent(second -> findings.addAll(second.suggest(listing, checked, today)));
        }
        return Result.of(table(findings, words), findings, Seen.of(listings.stream().map(Coverage::bare).toList()));
    }

    /** Findings in the columns of the command line's contract. */
    public static Table table(List<Finding> findings, Words words) {
        Table.Builder table = new Table.Builder("id", "market", "rule", "family", "severity", "field", "start", "end",
                "span", "layer", "message", "advice", "source", "as_of");
        for (Finding finding : findings) {
            Finding.Rule rule = finding.rule();
            Finding.Span span = finding.span();
            table.row(finding.listing(), finding.market(), rule.id(), rule.family(), name(finding), span.field(),
                    span.start(), span.end(), span.text(), rule.layer(), finding.instead().message().in(words.lang()),
                    finding.instead().advice().in(words.lang()), rule.source(), rule.asOf());
        }
        return table.build();
    }

    /** A suggestion has no severity of the contract's: whoever filters by one does not meet it. */
    private static String name(Finding finding) {
        return finding.suggested() ? "suggestion" : switch (finding.rule().severity()) {
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case LOW -> "low";
        };
    }

    private static List<ListingText> read(Path file, List<String> markets) throws UnusableFileException {
        PlainTable table = PlainTable.read(file, "id");
        if (!table.has("text") && PARTS.stream().noneMatch(table::has)) {
            throw new UnusableFileException(Phrase.of("intake.column-missing", table.file(), "text",
                    String.join(", ", table.header())));
        }
        return RowFlaws.all(table, row -> {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String part : table.has("text") ? List.of("text") : PARTS) {
                if (!row.text(part).isEmpty()) {
                    fields.put(part, row.raw(part));
                }
            }
            return new ListingText(row.needText("id"), new ListingText.Setting(row.text("lang"),
                    markets.isEmpty() ? split(row.text("market"), "[,;/ ]+") : markets, row.text("category"),
                    row.text("brand")), fields, split(row.text("evidence"), ";"), attributes(row.text("product_data")));
        });
    }

    private static List<String> split(String cell, String by) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(by)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static Map<String, String> attributes(String cell) {
        return split(cell, ";").stream().map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (a, b) -> a, LinkedHashMap::new));
    }
}
