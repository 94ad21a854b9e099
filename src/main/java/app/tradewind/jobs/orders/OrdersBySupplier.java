package app.tradewind.jobs.orders;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.ProductFact;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.orders.PurchaseOrder.Theirs;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The orders that stand, by supplier: accepted as advised or with a person's own number of pieces. A decision counts
 * only while its advice stands on the same data.
 *
 * @param orders by name of the supplier
 * @param left decided orders that went nowhere, and why
 * @param notes what the supplier may object to
 */
public record OrdersBySupplier(List<PurchaseOrder> orders, List<Phrase> left, List<Phrase> notes) {

    private static final Pattern PIECES = Pattern.compile("\\d{1,9}");
    /** Names under which product sheets carry the supplier's own number. */
    private static final Set<String> THEIRS = Set.of("supplier item", "supplier item no", "supplier item no.", "supplier sku", "factory item",
            "factory item no.", "factory model", "supplier part number", "供应商货号", "工厂货号", "厂家型号", "工厂型号", "供应商编码");

    public OrdersBySupplier {
        orders = List.copyOf(orders);
        left = List.copyOf(left);
        notes = List.copyOf(notes);
    }

    /**
     * What is known besides the board.
     *
     * @param decisions all, oldest first
     * @param facts of supplier sheets
     */
    public record Known(Snapshot snapshot, List<LoggedDecision> decisions, List<ProductFact> facts) { }

    /** @param allAdvised whether an advised order counts where nothing is decided */
    public static OrdersBySupplier of(StockBoard board, Known known, boolean allAdvised) {
        Map<String, Decision> last = new HashMap<>();
        known.decisions().stream().map(LoggedDecision::decision)
                .filter(one -> one.screen().equals(Screen.STOCK.name().toLowerCase(Locale.ROOT)))
                .forEach(one -> last.put(one.subject(), one));
        Map<String, String> theirs = facts(known.facts(), fact -> THEIRS.contains(fact.name().strip().toLowerCase(Locale.ROOT)));
        Map<String, String> called = facts(known.facts(), fact -> fact.name().equals(ProductFact.TITLE));
        Map<String, List<PurchaseOrder.Line>> lines = new TreeMap<>();
        List<Phrase> left = new ArrayList<>();
        for (StockBoard.Row row : board.rows()) {
            int pieces = pieces(row.advice(), last.get(row.advice().subject()), allAdvised, left);
            if (pieces > 0) {
                SupplierTerms terms = known.snapshot().catalogue().terms().get(row.item().sku());
                lines.computeIfAbsent(terms == null ? "" : terms.supplier(), name -> new ArrayList<>())
                        .add(line(row, pieces, terms, new Theirs(theirs.getOrDefault(row.item().sku(), ""),
                                called.getOrDefault(row.item().sku(), "")), board.today()));
            }
        }
        List<PurchaseOrder> orders = new ArrayList<>();
        lines.forEach((supplier, some) -> {
            some.sort(Comparator.comparing(line -> line.row().item()));
            orders.add(new PurchaseOrder(supplier, board.today(), some));
        });
        return new OrdersBySupplier(orders, left, orders.stream().flatMap(order -> order.lines().stream().map(line -> line.row().item().sku()).distinct()
                .flatMap(sku -> few(order, known.snapshot().catalogue().terms().get(sku)).stream())).toList());
    }

    /** That a product's pieces for all markets are fewer than its supplier takes: each market's share of the minimum was kept, not every market orders. */
    static Optional<Phrase> few(PurchaseOrder order, SupplierTerms terms) {
        int pieces = terms == null ? 0 : order.pieces(terms.sku());
        return terms == null || pieces >= terms.order().moq() ? Optional.empty()
                : Optional.of(Phrase.of("supply.order.few", terms.sku(), pieces, terms.order().moq()));
    }

    private static int pieces(OrderAdvice advice, Decision decision, boolean allAdvised, List<Phrase> left) {
        int advised = advice.order() == null ? 0 : advice.order().quantity();
        Choice choice = decision == null ? null : decision.answer().choice();
        boolean stands = decision != null && decision.advice().basis().equals(advice.why().basis().digest());
        if (stands && choice == Choice.ACCEPTED || allAdvised && !stands) {
            return advised;
        }
        if (stands && choice == Choice.ADJUSTED) {
            String typed = decision.answer().value().strip();
            if (PIECES.matcher(typed).matches()) {
                return Integer.parseInt(typed);
            }
            left.add(Phrase.of("supply.order.left.no-number", advice.subject(), typed));
        } else if (decision != null && !stands && (choice == Choice.ACCEPTED || choice == Choice.ADJUSTED)) {
            left.add(Phrase.of("supply.order.left.older", advice.subject()));
        }
        return 0;
    }

    private static PurchaseOrder.Line line(StockBoard.Row row, int pieces, SupplierTerms terms, Theirs theirs, LocalDate today) {
        if (terms == null) {
            return new PurchaseOrder.Line(row, theirs, pieces, 1, null, null);
        }
        double lead = terms.leadTime().days();
        return new PurchaseOrder.Line(row, theirs, pieces, Math.max(1, terms.order().packSize()), terms.unitCost(),
                lead >= 0 ? today.plusDays(Math.round(lead)) : null);
    }

    private static Map<String, String> facts(List<ProductFact> facts, Predicate<ProductFact> which) {
        Map<String, String> found = new HashMap<>();
        facts.stream().filter(which).forEach(fact -> found.put(fact.sku(), fact.value()));
        return found;
    }
}
