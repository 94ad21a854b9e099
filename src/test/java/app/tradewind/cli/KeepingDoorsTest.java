package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.words.Bilingual;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingDoorsTest {

    @TempDir
    private Path temp;
    private String shop;

    @BeforeEach
    void fill() throws Exception {
        shop = temp.resolve("shop").toString();
        Path orders = Files.writeString(temp.resolve("orders.csv"), "order_id,sku,market,date,quantity,amount,currency\n"
                + "1,MUG,US,2026-10-19,2,25.80,USD\n2,MUG,US,2026-10-20,1,12.90,USD\n");
        assertThat(Call.of("import", "-w", shop, orders.toString(), "--lang", "en").status()).isEqualTo(ExitStatus.DONE);
        try (Workspace workspace = Workspace.open(Path.of(shop))) {
            workspace.decisions().add(new Decision(Instant.parse("2026-10-22T08:00:00Z"), "stock", "MUG · US",
                    new Decision.Advised("stock.order", new Bilingual("Order 10", "订 10 件"), "d1"),
                    new Decision.Answer(Choice.ADJUSTED, "12", "=more")));
        }
    }

    @Test
    @DisplayName("decisions: the log as a table in the language of the call, formulas defused")
    void decisions() {
        Call call = ask("decisions", "--lang", "zh");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines()).satisfiesExactly(
                header -> assertThat(header).isEqualTo("id,at,screen,subject,advice_code,advice,choice,value,remark,basis,hash"),
                row -> assertThat(row).startsWith("1,2026-10-22T08:00:00Z,stock,MUG · US,stock.order,订 10 件,adjusted,12,'=more,d1,"));
        assertThat(ask("decisions", "--json", "--lang", "en").out())
                .isEqualToIgnoringNewLines("{\"decisions\":1,\"lines\":{\"adjusted\":1},\"chain\":true,\"out\":null}");
    }

    @Test
    @DisplayName("verify: 0 where all is as written, 4 where the chain was broken by hand, saying where")
    void verify() throws Exception {
        Call good = ask("verify", "--lang", "en");
        assertThat(good.status()).isEqualTo(ExitStatus.DONE);
        assertThat(good.out().lines().findFirst()).contains("check,subject,status,message");
        assertThat(good.err()).contains("nothing is off");
        try (Connection direct = DriverManager.getConnection("jdbc:h2:file:" + Path.of(shop, "tradewind"), "sa", "");
                Statement statement = direct.createStatement()) {
            statement.executeUpdate("update decision set choice_value = '99'");
        }
        Call broken = ask("verify", "--lang", "en", "--json");
        assertThat(broken.status()).isEqualTo(ExitStatus.WORKSPACE);
        assertThat(broken.out()).startsWith("{\"checks\":5,\"off\":1,");
        assertThat(broken.err()).contains("broken at row 1");
        assertThat(ask("verify", "--lang", "zh").err()).contains("第 1 行断开");
        assertThat(ask("decisions", "--lang", "en").err()).contains("changed after it was written");
        assertThat(Call.of("verify", "-w", temp.resolve("none").toString(), "--lang", "en").status()).isEqualTo(ExitStatus.WORKSPACE);
    }

    @Test
    @DisplayName("backup and restore: there and back; a full folder and a foreign file end with 3 and change nothing")
    void backupAndRestore() throws Exception {
        String file = temp.resolve("shop.zip").toString();
        String back = temp.resolve("back").toString();
        assertThat(ask("backup", file, "--json", "--lang", "en").out()).isEqualToIgnoringNewLines("{\"backup\":\"" + file + "\"}");
        assertThat(Call.of("restore", file, "-w", back, "--json", "--lang", "en").out())
                .isEqualToIgnoringNewLines("{\"workspace\":\"" + back + "\",\"checks\":4,\"off\":0}");
        assertThat(Call.of("imports", "-w", back).out()).isEqualTo(ask("imports").out());
        assertThat(Call.of("restore", file, "-w", back, "--lang", "en").status()).isEqualTo(ExitStatus.INPUT);
        Path foreign = Files.writeString(temp.resolve("foreign.zip"), "PK, but no zip file");
        Call refused = Call.of("restore", foreign.toString(), "-w", temp.resolve("other").toString(), "--lang", "zh");
        assertThat(refused.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(refused.err()).contains("未作任何更改");
        assertThat(temp.resolve("other")).doesNotExist();
    }

    @Test
    @DisplayName("buyers and purge: nothing kept is said to be nothing; purge wants its word")
    void buyersAndPurge() {
        Call none = ask("buyers", "--lang", "en");
        assertThat(none.status()).isEqualTo(ExitStatus.DONE);
        assertThat(none.out()).isEqualToIgnoringNewLines("item_id,market,orders,buyers,buyers_again,share_again,orders_per_buyer");
        assertThat(none.err()).contains("No hashes of buyers are kept");
        assertThat(ask("purge", "--lang", "en").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(ask("purge", "--personal", "--json", "--lang", "en").out()).isEqualToIgnoringNewLines("{\"orders\":0,\"backups\":[]}");
        assertThat(ask("imports").status()).isEqualTo(ExitStatus.DONE);
    }

    private Call ask(String command, String... more) {
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {command, "-w", shop}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return Call.of(args);
    }
}
