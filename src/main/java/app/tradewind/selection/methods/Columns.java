package app.tradewind.selection.methods;

import app.tradewind.selection.Criterion;
import java.util.Arrays;
import java.util.List;

/** Figures of complete products by column, brought to one size. */
final class Columns {

    private Columns() { }

    static double[][] of(List<Criterion> criteria, double[][] products, int[] complete, Normalisation normalisation) {
        double[][] columns = new double[criteria.size()][];
        for (int j = 0; j < columns.length; j++) {
            int column = j;
            columns[j] = normalisation.apply(criteria.get(j),
                    Arrays.stream(complete).mapToDouble(i -> products[i][column]).toArray());
        }
        return columns;
    }
}
