package app.tradewind.stock.leadtime;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.stock.formula.ReorderPoint;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Runs the cases about lead time of a file of oracles (columns {@code id,topic,inputs,output,expected,tol}): prints
 * expected and got, and how many agree.
 */
public final class LeadTimeOracles {

    /** One line a topic. */
    static final Map<String, Function<Entry, double[]>> TOPICS = Map.of(
            "ddlt_quantile_sum", LeadTimeOracles::quantileOfSum,
            "ddlt_convolution", LeadTimeOracles::convolution,
            "ddlt_autocorr_sd", in -> new double[] {RandomLead.deviationOfSum(number(in, "sd_day"), number(in, "rho"), (int) number(in, "days"))},
            "ROP_random_LT", LeadTimeOracles::randomLead,
            "ROP_mixture_LT", LeadTimeOracles::mixture);

    private LeadTimeOracles() { }

    public static void main(String[] args) throws IOException {
        int run = 0;
        int good = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]))) {
            for (NamedCsvRecord row : rows) {
                Function<Entry, double[]> topic = TOPICS.get(row.getField("topic"));
                if (topic != null) {
                    double[] got = topic.apply(DataFile.parse(row.getField("id"), row.getField("inputs")));
                    boolean passed = agrees(got, DataFile.parse(row.getField("id"), "expected: " + row.getField("expected")).field("expected"),
                            Double.parseDouble(row.getField("tol")));
                    System.out.println(row.getField("id") + " " + row.getField("topic") + " " + row.getField("expected") + " "
                            + Arrays.toString(got) + (passed ? " pass" : " FAIL"));
                    run++;
                    good += passed ? 1 : 0;
                }
            }
        }
        System.out.println(good + " of " + run + " pass");
    }

    private static boolean agrees(double[] got, Entry expected, double tolerance) {
        double[] wanted = expected.tree() instanceof List<?> ? expected.items().stream().mapToDouble(one -> one.number().doubleValue()).toArray()
                : new double[] {expected.number().doubleValue()};
        boolean agrees = wanted.length == got.length;
        for (int i = 0; agrees && i < wanted.length; i++) {
            agrees = Math.abs(wanted[i] - got[i]) <= Math.max(tolerance, tolerance * Math.abs(wanted[i]));
        }
        return agrees;
    }

    private static double[] quantileOfSum(Entry in) {
        Pmf day = Pmf.poisson(number(in, "lam_per_day"));
        int days = (int) number(in, "days");
        return new double[] {day.times(days).quantile(number(in, "q")), (double) days * day.quantile(number(in, "q"))};
    }

    private static double[] convolution(Entry in) {
        Pmf sum = in.list("pmfs").stream().map(pmf -> Pmf.of(pmf.items().stream().mapToDouble(one -> one.number().doubleValue()).toArray()))
                .reduce(Pmf::plus).orElseThrow();
        return new double[] {sum.quantile(number(in, "q")), sum.mean()};
    }

    private static double[] randomLead(Entry in) {
        double d = number(in, "d");
        double sd = number(in, "sd");
        double lead = number(in, "L");
        double sdLead = number(in, "sdL");
        double csl = number(in, "csl");
        return in.text("dist").equals("normal")
                ? new double[] {d * lead, ReorderPoint.deviation(d, sd, lead, sdLead), ReorderPoint.normal(d, sd, lead, sdLead, csl)}
                : in.text("dist").equals("poisson") ? new double[] {Pmf.poisson(d * lead).quantile(csl)}
                : new double[] {RandomLead.negativeBinomial(d, sd, lead, sdLead, csl)};
    }

    private static double[] mixture(Entry in) {
        Map<Integer, Double> days = new TreeMap<>();
        in.field("lead_time_pmf").map().forEach((day, chance) -> days.put(Integer.valueOf(day), chance.number().doubleValue()));
        return new double[] {ReorderPoint.poissonMixture(number(in, "lam_per_day"), days, number(in, "csl")),
            RandomLead.normalOfMixture(number(in, "lam_per_day"), days, number(in, "csl"))};
    }

    private static double number(Entry in, String name) {
        return in.number(name).orElseThrow().doubleValue();
    }
}
