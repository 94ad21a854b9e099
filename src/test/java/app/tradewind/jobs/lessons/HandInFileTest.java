package app.tradewind.jobs.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.stock.simulate.season.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lines to hand in, and orders from files")
class HandInFileTest {

    private final LessonDesk desk = LessonDesk.shipped();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a line played again gives the same figures; a changed figure, order or name is refused")
    void replayed() throws Exception {
        Turns turns = Turns.start(desk.named("season").orElseThrow(), 42);
        for (int week = 0; week < 9; week++) {
            turns = turns.and(desk.board(turns).desk().order());
        }
        Path file = folder.resolve("anna.csv");
        HandInFile.write(file, " Anna, 3b ", desk.board(turns));
        assertThat(HandInFile.verify(file, desk)).singleElement().satisfies(one -> {
            assertThat(one.wrong()).isNull();
            assertThat(one.name()).isEqualTo("Anna, 3b");
        });
        List<String> lines = Files.readAllLines(file);
        String figures = lines.get(1);
        String orders = HandIn.written(turns.orders());
        for (String changed : List.of(figures.replace(orders, orders.replaceFirst("^\\d+", "0")), figures.replace("Anna", "Anne"),
                figures.replaceFirst(",42,", ",43,"), figures.replaceFirst(",9,", ",8,"), figures.replace("season", "late"),
                figures.replaceFirst("([0-9]),([0-9]+),([0-9a-f]{16})$", "$19,$2,$3"))) {
            assertThat(changed).isNotEqualTo(figures);
            Files.writeString(file, lines.get(0) + "\n" + figures + "\n" + changed + "\n");
            List<HandInFile.Verdict> verdicts = HandInFile.verify(file, desk);
            assertThat(verdicts.get(0).wrong()).isNull();
            assertThat(verdicts.get(1).wrong()).as(changed).isNotNull();
        }
    }

    @Test
    @DisplayName("orders read as they are written, by both ways")
    void written() {
        List<Order> orders = List.of(new Order(200, 0), Order.NONE, new Order(40, 20));
        assertThat(HandIn.written(orders)).isEqualTo("200 0 40/20");
        assertThat(HandIn.read("200 0 40/20")).contains(orders);
        assertThat(HandIn.read("200 x")).isEmpty();
        assertThat(HandIn.read("")).contains(List.of());
    }

    @Test
    @DisplayName("a list of orders names every bad row, or the week whose order cannot be placed")
    void orderFile() throws Exception {
        Turns start = Turns.start(desk.named("on-order").orElseThrow(), 1);
        assertThat(read("week,sea\n1,40\n3,60\n", start).orders()).hasSize(14).startsWith(new Order(40, 0), Order.NONE, new Order(60, 0));
        assertThatThrownBy(() -> read("week,sea\n1,-5\n1,x\n99,20\n2,20\n2,20\n", start)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().args().get(0)).isEqualTo(4));
        for (String refused : List.of("week,sea\n2,50\n", "week,sea\n1,600\n", "week,sea,air\n1,0,20\n")) {
            assertThatThrownBy(() -> read(refused, start)).isInstanceOfSatisfying(UnusableFileException.class,
                    e -> assertThat(e.phrase().code()).isEqualTo("lesson.file.refused"));
        }
    }

    @Test
    @DisplayName("a policy as the flight simulator takes it plays a lesson; one of another item is refused")
    void policy() throws Exception {
        Turns start = Turns.start(desk.named("late").orElseThrow(), 1);
        Path file = Files.writeString(folder.resolve("p.csv"), "item_id,week,reorder_point,order_up_to,order_quantity\nitem,,400,520,\n");
        assertThat(OrderFile.policy(file, start).orders()).hasSize(20).anyMatch(order -> order.sea() > 0);
        Files.writeString(file, "item_id,week,reorder_point,order_up_to,order_quantity\nother,,400,520,\n");
        assertThatThrownBy(() -> OrderFile.policy(file, start)).isInstanceOf(UnusableFileException.class);
    }

    private Turns read(String text, Turns start) throws IOException, UnusableFileException {
        return OrderFile.orders(Files.writeString(folder.resolve("o.csv"), text), desk, start);
    }
}
