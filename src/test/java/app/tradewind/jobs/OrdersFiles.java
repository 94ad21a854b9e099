package app.tradewind.jobs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Order exports of any length for measuring: twelve columns, the same bytes for the same length. */
final class OrdersFiles {

    static final String[] HEADER = {"Order ID", "Order Date", "SKU", "Product Name", "Quantity", "Unit Price", "Amount",
        "Currency", "Country", "Channel", "Status", "Note"};

    private static final LocalDateTime LAST = LocalDateTime.of(2026, 11, 21, 23, 59, 59);
    private static final String[] COUNTRIES = {"US", "DE", "GB", "FR", "JP"};
    private static final String[] CURRENCIES = {"USD", "EUR", "GBP", "EUR", "JPY"};
    private static final String[] STATES = {"shipped", "shipped", "shipped", "shipped", "delivered", "refunded", "cancelled"};
    private static final String[] THINGS = {"Desk lamp, warm white", "Camping mug 0.4 l", "保温杯 500ml", "Küchenwaage", "Yoga mat"};
    private static final int SECONDS = 104 * 7 * 86_400;
    private static final int PRODUCTS = 2_000;

    private OrdersFiles() { }

    /** One order line. */
    record Line(String order, LocalDateTime at, int product, int units, long cents, int place) {

        String sku() {
            return "SKU-" + (10_000 + product);
        }

        String title() {
            return THINGS[product % THINGS.length] + " " + product;
        }

        String country() {
            return COUNTRIES[place];
        }

        String status() {
            return STATES[at.getSecond() % STATES.length];
        }

        String currency() {
            return CURRENCIES[place];
        }
    }

    static Line line(int number) {
        SplittableRandom chance = new SplittableRandom(number);
        int product = (int) (PRODUCTS * Math.pow(chance.nextDouble(), 2));
        return new Line("114-" + (3_000_000 + number) + "-" + (1_000_000 + chance.nextInt(8_999_999)),
                LAST.minusSeconds(chance.nextInt(SECONDS)), product, 1 + chance.nextInt(3),
                799 + 13L * product + chance.nextInt(99), chance.nextInt(COUNTRIES.length));
    }

    static void csv(Path file, int lines) throws IOException {
        DateTimeFormatter stamp = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\n");
            for (int i = 0; i < lines; i++) {
                Line line = line(i);
                String title = line.title();
                out.write(line.order() + "," + stamp.format(line.at()) + "," + line.sku() + ","
                        + (title.indexOf(',') < 0 ? title : '"' + title + '"') + "," + line.units() + "," + money(line.cents())
                        + "," + money(line.cents() * line.units()) + "," + line.currency() + "," + line.country() + ",Amazon,"
                        + line.status() + "," + (i % 7 == 0 ? "gift" : "") + "\n");
            }
        }
    }

    static void xlsx(Path file, int lines) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Orders");
            CellStyle stamp = book.createCellStyle();
            stamp.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
            Row header = sheet.createRow(0);
            for (int i = 0; i < HEADER.length; i++) {
                header.createCell(i).setCellValue(HEADER[i]);
            }
            for (int i = 0; i < lines; i++) {
                row(sheet.createRow(i + 1), line(i), i, stamp);
            }
            book.write(out);
        }
    }

    private static void row(Row row, Line line, int number, CellStyle stamp) {
        row.createCell(0).setCellValue(line.order());
        Cell at = row.createCell(1);
        at.setCellValue(line.at());
        at.setCellStyle(stamp);
        row.createCell(2).setCellValue(line.sku());
        row.createCell(3).setCellValue(line.title());
        row.createCell(4).setCellValue(line.units());
        row.createCell(5).setCellValue(line.cents() / 100.0);
        row.createCell(6).setCellValue(line.cents() * line.units() / 100.0);
        row.createCell(7).setCellValue(line.currency());
        row.createCell(8).setCellValue(line.country());
        row.createCell(9).setCellValue("Amazon");
        row.createCell(10).setCellValue(line.status());
        row.createCell(11).setCellValue(number % 7 == 0 ? "gift" : "");
    }

    private static String money(long cents) {
        return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }
}
