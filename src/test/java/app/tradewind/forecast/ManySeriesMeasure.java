package app.tradewind.forecast;

import app.tradewind.cli.Cli;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs {@code forecast --series} over made-up weekly series of two years, a third of them slow: {@code FOLDER
 * SERIES THREADS [STEPS HORIZON]}; fewer steps are the first of them. Writes the table first; prints CPU and wall
 * time, and the most the heap held, with what the collector had not yet cleared. Start it with {@code -Xmx2g};
 * a million series of eight steps need {@code -Xmx256m}.
 */
final class ManySeriesMeasure {

    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;
    private static final int AT_ONCE = 1000;
    private static final int WEEKS = 104;

    private ManySeriesMeasure() { }

    public static void main(String[] args) throws IOException {
        Path table = Path.of(args[0]).resolve("many.csv");
        Path answer = Path.of(args[0]).resolve("many-forecast.csv");
        int count = Integer.parseInt(args[1]);
        int steps = args.length > 3 ? Integer.parseInt(args[3]) : WEEKS;
        String horizon = args.length > 4 ? args[4] : "13";
        write(table, count, steps);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        int status = Cli.run("forecast", "--series", table.toString(), "--horizon", horizon, "--period", "52", "--threads", args[2],
                "--out", answer.toString());
        double heap = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            heap += pool.getType() == java.lang.management.MemoryType.HEAP ? pool.getPeakUsage().getUsed() / MEGA : 0;
        }
        System.out.printf("%d series, status %d: %.0f s CPU, %.0f s, %.2f ms CPU a series, heap at most %.0f MB%n", count, status,
                (system.getProcessCpuTime() - cpu) / NANOS, (System.nanoTime() - wall) / NANOS,
                (system.getProcessCpuTime() - cpu) / NANOS * 1000 / count, heap);
    }

    private static void write(Path table, int count, int steps) throws IOException {
        List<DemandSeries> kinds = ForecastBenchmark.series(Math.min(count, AT_ONCE));
        try (BufferedWriter writer = Files.newBufferedWriter(table)) {
            writer.write("series_id,index,value\n");
            for (int s = 0; s < count; s++) {
                double[] units = kinds.get(s % kinds.size()).units();
                for (int t = 0; t < steps; t++) {
                    writer.write("s" + s + "," + (t + 1) + "," + (int) units[t] + "\n");
                }
            }
        }
    }
}
