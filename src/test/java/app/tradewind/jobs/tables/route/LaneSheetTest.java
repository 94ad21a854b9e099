package app.tradewind.jobs.tables.route;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.routes.shelf.LaneField;
import app.tradewind.jobs.routes.shelf.RouteShelf;
import app.tradewind.jobs.tables.Tables;
import app.tradewind.stock.route.Way;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneSheetTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a template filled in by hand is kept, other lanes stay, and an empty or a wrong one is refused with what to do")
    void filledIn() throws Exception {
        Path sheet = folder.resolve("freight.csv");
        Tables.write(LaneSheet.template(List.of("DE", "US")), sheet);
        List<String> lines = Files.readAllLines(sheet, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(1 + 2 * Way.values().length);
        try (Workspace workspace = Workspace.create(folder.resolve("w"))) {
            RouteShelf shelf = new RouteShelf(workspace.reference());
            assertThat(LaneSheet.take(sheet, shelf)).map(Phrase::code).contains("deal.template.empty");
            List<String> columns = List.of(lines.get(0).split(","));
            Files.writeString(sheet, lines.get(0) + "\n" + row(columns, "US", "overseas_wh_sea", "4.20 USD", "38") + "\n"
                    + row(columns, "DE", "overseas_wh_sea", "", "") + "\n");
            assertThat(LaneSheet.take(sheet, shelf)).isEmpty();
            assertThat(shelf.form(Way.OVERSEAS_SEA, "", "US").typed(LaneField.FREIGHT_PER_KG)).isEqualTo("4.20 USD");
            assertThat(shelf.form(Way.OVERSEAS_SEA, "", "DE").blank()).isTrue();
            Files.writeString(sheet, lines.get(0) + "\n" + row(columns, "DE", "overseas_wh_sea", "3 EUR", "40") + "\n"
                    + row(columns, "US", "overseas_wh_sea", "cheap", "38") + "\n");
            assertThat(LaneSheet.take(sheet, shelf)).isPresent();
            assertThat(shelf.form(Way.OVERSEAS_SEA, "", "DE").blank()).isTrue();
            assertThat(shelf.form(Way.OVERSEAS_SEA, "", "US").typed(LaneField.DAYS)).isEqualTo("38");
        }
    }

    private static String row(List<String> columns, String market, String way, String freight, String days) {
        return String.join(",", columns.stream().map(column -> switch (column) {
            case "market" -> market;
            case "route" -> way;
            case "freight_per_kg" -> freight;
            case "days" -> days;
            default -> "";
        }).toList());
    }
}
