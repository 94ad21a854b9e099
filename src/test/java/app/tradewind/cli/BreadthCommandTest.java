package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreadthCommandTest {

    private static final String ITEMS = "item_id,value,sd,title,brand\nA,90,1,Red cotton apron,Anna\nB,80,1,Blue cotton apron for cooks,Anna\n"
            + "C,70,1,Steel pan,Anna\nD,60,1,Wooden spoon,Bert\nE,50,30,Glass jug,Bert\nF,,1,Cork mat,Bert\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a share brings the best of its group in, for what that costs; the rest says why it is not there")
    void share() throws IOException {
        Call call = breadth(ITEMS, "--places", "3", "--least", "brand:Bert=30%", "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out()).isEqualToNormalizingNewlines("""
                item_id,in,rank,value,standing,shares,cost,reason
                A,true,1,90,best,,0,Red cotton apron is on the list with 90: number 1 of the plain ranking.
                B,true,2,80,best,,0,Blue cotton apron for cooks is on the list with 80: number 2 of the plain ranking.
                D,true,4,60,share,brand:Bert,10,Wooden spoon is on the list for its share (brand Bert): it brings 60 where Steel pan would bring 70.
                C,false,3,70,makes_room,,10,Steel pan (70) makes room for Wooden spoon (60).
                """);
        assertThat(call.err()).contains("evening it out costs 10, 4.2%").contains("1 product stands aside");
        assertThat(breadth(ITEMS, "--places", "3", "--least", "brand:Bert=30%", "--groups").out()).contains("brand,Bert,2,0,1,1");
        assertThat(breadth(ITEMS, "--places", "3", "--explore", "1", "--lang", "zh").out()).contains("E,true,5,50,explore,,20,Glass jug作为试探入选");
    }

    @Test
    @DisplayName("demands that cannot be held are named, and the nearest list is shown")
    void clash() throws IOException {
        Call call = breadth(ITEMS, "--places", "4", "--least", "brand:Anna=75%,brand:Bert=50%", "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.err()).contains("cannot be held together: brand Anna at least 75%; brand Bert at least 50%");
        assertThat(call.out().lines()).hasSize(5);
    }

    @Test
    @DisplayName("every bad row is told at once and nothing is done; a wrong call ends with 2")
    void refusals() throws IOException {
        Call bad = breadth("item_id,value,sd\nA,lots,1\nB,2,-1\nC,3,1\nC,4,1\n,5,1\n", "--lang", "en");
        assertThat(bad.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(bad.err()).contains("4 places cannot be used").contains("line 2").contains("line 3").contains("line 5").contains("line 6");
        assertThat(breadth("item_id,value\n").status()).isEqualTo(ExitStatus.INPUT);
        assertThat(breadth("").status()).isEqualTo(ExitStatus.INPUT);
        Call unknown = breadth(ITEMS, "--least", "maker=10%", "--lang", "en");
        assertThat(unknown.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(unknown.err()).contains("maker").contains("brand");
        assertThat(breadth(ITEMS, "--least", "brand=120%").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(breadth(ITEMS, "--least", "brand").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(breadth(ITEMS, "--places", "0").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(breadth(ITEMS, "--places", "2", "--explore", "3").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(breadth(ITEMS, "--by", "margin").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    @DisplayName("where no value is known the list is empty and says so")
    void unknown() throws IOException {
        Call call = breadth("item_id,value\nA,\nB,\n", "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.err()).contains("No product has a value").contains("2 products stand aside");
        assertThat(call.out().lines()).hasSize(1);
    }

    private Call breadth(String rows, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("items.csv"), rows);
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {"breadth", "--items", file.toString()}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return Call.of(args);
    }
}
