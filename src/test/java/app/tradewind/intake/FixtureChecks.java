package app.tradewind.intake;

import app.tradewind.jobs.imports.ImportReport.FileReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares one import with the manifest, field by field; of several right readings the nearest counts. */
final class FixtureChecks {

    /** @param mark {@code ok}, {@code BAD}, or {@code note} for what is shown and does not count */
    record Check(String field, String expected, String ours, String mark) {
        boolean bad() {
            return mark.equals("BAD");
        }
    }

    private static final Map<String, String> NAMES = Map.of("gbk", "gb18030", "cp1252", "windows-1252", "cp932", "windows-31j",
            "shift_jis", "windows-31j", "utf-8-sig", "utf-8", "cp1251", "windows-1251", "cp949", "euc-kr");

    private final Map<String, Object> truth;
    private final Inspection inspection;
    private final FileReport report;
    private final FixtureFacts facts;
    private final List<Check> checks = new ArrayList<>();

    private FixtureChecks(Map<String, Object> truth, Inspection inspection, FileReport report, FixtureFacts facts) {
        this.truth = truth;
        this.inspection = inspection;
        this.report = report;
        this.facts = facts;
    }

    /** @param answer the key of the answer given, whose values lie over the reading; may be empty */
    static List<Check> of(FixtureTruth truth, String answer, Inspection inspection, FileReport report, FixtureFacts facts) {
        List<List<Check>> all = new ArrayList<>();
        for (Map<String, Object> reading : truth.readings()) {
            Map<String, Object> told = new TreeMap<>(reading);
            told.putAll(FixtureTruth.map(truth.facts().get(answer)));
            all.add(new FixtureChecks(told, inspection, report, facts).all(truth));
        }
        return all.stream().min(Comparator.comparingLong(list -> list.stream().filter(Check::bad).count())).orElseThrow();
    }

    private List<Check> all(FixtureTruth file) {
        plain("profile", file.text("platform"), inspection.profile(), "note");
        plain("kind", file.text("kind"), inspection.kind().id(), file.accepts(inspection.kind()) ? "ok" : "BAD");
        shape();
        same("data_rows", report.counts().rowsRead());
        same("used_rows", report.counts().used());
        excluded();
        same("refund_rows", facts.refundRows());
        same("refund_units", facts.refundUnits);
        same("units_sum", report.counts().units());
        money("gross_sum", report.counts().gross());
        money("refunds_sum", report.counts().refunds());
        money("price_sum", facts.prices);
        money("net_sum", report.recognised().own().net());
        same("sessions_sum", facts.sessions);
        same("null_price", facts.nullPrices);
        same("null_quantity", facts.nullQuantities);
        same("first_date", facts.first);
        same("last_date", facts.last);
        same("skus", facts.skus.size());
        set("sku_list", facts.skus, true);
        same("orders", facts.orders.size());
        FixtureTruth.map(truth.get("must_equal")).forEach((column, ids) -> ids(column, texts(ids)));
        FixtureTruth.map(truth.get("series")).forEach((term, value) -> {
            Map<String, Object> wanted = FixtureTruth.map(value);
            String text = "points=" + wanted.get("points") + " sum_of_numbers=" + wanted.get("sum_of_numbers") + " below_one=" + wanted.get("below_one");
            String ours = String.valueOf(facts.series.get(term));
            plain("series " + term, text, ours, text.equals(ours) ? "ok" : "BAD");
        });
        flags();
        return checks;
    }

    private void shape() {
        for (String key : List.of("encoding", "container", "delimiter", "header_row", "sheet")) {
            String ours = switch (key) {
                case "encoding" -> inspection.encoding();
                case "container" -> inspection.container();
                case "delimiter" -> inspection.delimiter();
                case "header_row" -> Integer.toString(inspection.headerRow());
                default -> inspection.plan().place().sheet();
            };
            String wanted = NAMES.getOrDefault(Objects.toString(truth.get(key), ""), Objects.toString(truth.get(key), ""));
            if (!wanted.equals(ours) && !(key.equals("sheet") && wanted.isEmpty())) {
                plain(key, wanted, ours, "note");
            }
        }
    }

    private void same(String field, Object ours) {
        if (truth.get(field) instanceof String wanted) {
            boolean number = wanted.matches("-?[0-9.]+") && ours instanceof Number;
            boolean ok = number ? new BigDecimal(wanted).compareTo(new BigDecimal(ours.toString())) == 0
                    : wanted.equals(String.valueOf(ours));
            plain(field, wanted, String.valueOf(ours), ok ? "ok" : "BAD");
        }
    }

    private void excluded() {
        if (truth.containsKey("excluded")) {
            Map<String, Object> wanted = FixtureTruth.map(truth.get("excluded"));
            int sum = wanted.values().stream().mapToInt(count -> Integer.parseInt(count.toString())).sum();
            int ours = report.counts().excluded().values().stream().mapToInt(Integer::intValue).sum();
            boolean names = new TreeMap<>(wanted).toString().equals(new TreeMap<>(report.counts().excluded()).toString());
            plain("excluded", wanted.toString(), report.counts().excluded().toString(), sum != ours ? "BAD" : names ? "ok" : "note");
        }
    }

    private void money(String field, Map<String, BigDecimal> ours) {
        if (truth.get(field) instanceof Map<?, ?> sums) {
            Map<String, BigDecimal> wanted = new TreeMap<>();
            sums.forEach((code, sum) -> wanted.put(code.equals("SHOP") ? "XXX" : code.toString(), new BigDecimal(sum.toString())));
            boolean ok = wanted.keySet().equals(ours.keySet())
                    && wanted.entrySet().stream().allMatch(one -> one.getValue().compareTo(ours.get(one.getKey())) == 0);
            plain(field, wanted.toString(), ours.toString(), ok ? "ok" : "BAD");
        }
    }

    private void set(String field, Set<String> ours, boolean whole) {
        if (truth.get(field) instanceof List<?> list) {
            Set<String> wanted = texts(list);
            boolean ok = whole ? wanted.equals(ours) : wanted.containsAll(ours);
            plain(field, less(wanted, ours), less(ours, wanted), ok ? "ok" : "BAD");
        }
    }

    /** Left-out rows take their numbers with them; none that is kept may differ. */
    private void ids(String column, Set<String> wanted) {
        Set<String> ours = facts.column(column, wanted);
        plain("must_equal " + column, wanted.size() + " ids", ours.size() + " ids, not among them: " + less(ours, wanted),
                !ours.isEmpty() && wanted.containsAll(ours) ? "ok" : "BAD");
    }

    private void flags() {
        Set<String> codes = report.problems().rows().stream().map(problem -> problem.problem().code()).collect(Collectors.toSet());
        for (Object flag : FixtureTruth.list(truth.get("must_flag"))) {
            plain("must_flag", flag.toString(), codes.toString(), codes.isEmpty() ? "BAD" : "ok");
        }
        Set<String> lines = report.problems().rows().stream().map(problem -> Integer.toString(problem.row())).collect(Collectors.toSet());
        if (truth.get("must_report_lines") instanceof List<?> wanted) {
            plain("must_report_lines", wanted.toString(), new TreeSet<>(lines).toString(),
                    lines.containsAll(texts(wanted)) ? "ok" : "BAD");
        }
    }

    private void plain(String field, String expected, String ours, String mark) {
        checks.add(new Check(field, expected, ours, mark));
    }

    private static Set<String> texts(Object list) {
        return FixtureTruth.list(list).stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String less(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest.isEmpty() ? "" : rest.toString();
    }
}
