package app.tradewind.jobs.copydesk;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SpanKey;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.copyrisk.judgement.Waiver.Kind;
import app.tradewind.copyrisk.judgement.Waiver.Scope;
import app.tradewind.copyrisk.judgement.Waivers;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** {@code waive}: waivers given by what they shall cover, and all that stand as a table. */
public final class WaiveTable {

    private final CopyBoard board;
    private final JudgeCopy judge;

    /** @param board the listings as they are checked now */
    public WaiveTable(CopyBoard board, JudgeCopy judge) {
        this.board = board;
        this.judge = judge;
    }

    /**
     * What a waiver shall cover; what is empty is not asked for.
     *
     * @param rules ids of rules, or none for all that speak now
     */
    public record Wish(Kind kind, String sku, String market, String word, List<String> rules) {
        public Wish {
            rules = List.copyOf(rules);
        }

        /** Does the wish say all that its kind needs, and nothing that would be passed over? */
        public boolean isWhole() {
            return switch (kind) {
                case OCCURRENCE -> !sku.isEmpty() && !market.isEmpty() && !word.isEmpty();
                case WORD -> sku.isEmpty() && !word.isEmpty();
                case LISTING -> !sku.isEmpty() && !market.isEmpty() && word.isEmpty();
                case PRODUCT -> !sku.isEmpty() && market.isEmpty() && word.isEmpty();
            };
        }
    }

    /** Accepts what a wish covers now: one waiver for each place, or one in all. @return none where nothing is found */
    public List<Waiver> add(Wish wish, JudgeCopy.Said said) {
        Map<Scope, List<Finding>> wanted = new LinkedHashMap<>();
        for (Row row : board.rows()) {
            for (Finding finding : row.open()) {
                if (asked(wish, row, finding)) {
                    String text = ListingFields.of(row.listing()).getOrDefault(finding.span().field(), "");
                    Scope scope = Waivers.scope(wish.kind(), finding, row.listing().item(), text);
                    wanted.computeIfAbsent(new Scope(scope.kind(), List.of(), scope.sku(), wish.market(), scope.word(), scope.near()),
                            any -> new ArrayList<>()).add(finding);
                }
            }
        }
        List<Waiver> given = new ArrayList<>();
        wanted.forEach((scope, findings) -> given.add(judge.waive(new Scope(scope.kind(),
                List.copyOf(new TreeSet<>(findings.stream().map(finding -> finding.rule().id()).toList())),
                scope.sku(), scope.market(), scope.word(), scope.near()), said, findings.get(0))));
        return given;
    }

    private static boolean asked(Wish wish, Row row, Finding finding) {
        return (wish.sku().isEmpty() || wish.sku().equals(row.listing().item().sku()))
                && (wish.market().isEmpty() || wish.market().equals(row.listing().item().market()))
                && (wish.word().isEmpty() || SpanKey.word(wish.word()).equals(SpanKey.word(finding.span().text())))
                && (wish.rules().isEmpty() || wish.rules().contains(finding.rule().id()));
    }

    /** {@code id,scope,sku,market,word,rules,reason,owner,date,covers}: the last is how many findings it covers now. */
    public Table table() {
        Table.Builder table = new Table.Builder("id", "scope", "sku", "market", "word", "rules", "reason", "owner", "date", "covers");
        for (Waiver waiver : judge.waivers()) {
            Scope scope = waiver.scope();
            table.row(waiver.id(), scope.kind().name().toLowerCase(Locale.ROOT), scope.sku(), scope.market(), scope.word(),
                    String.join(";", scope.rules()), waiver.reason(), waiver.owner(), waiver.day(), covers(waiver));
        }
        return table.build();
    }

    private long covers(Waiver waiver) {
        return board.rows().stream().flatMap(row -> row.handling().waived().values().stream())
                .filter(each -> each.id() == waiver.id()).count();
    }
}
